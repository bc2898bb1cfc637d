/** REST resources of plugins, served by Jersey with Confluence's rules of access. */
@NullMarked
package org.delbar.workbench.rest;

import org.jspecify.annotations.NullMarked;
