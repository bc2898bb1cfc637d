/** Tomcat, the way of a request, sign-in, and Confluence's screens. */
@NullMarked
package org.delbar.workbench.web;

import org.jspecify.annotations.NullMarked;
