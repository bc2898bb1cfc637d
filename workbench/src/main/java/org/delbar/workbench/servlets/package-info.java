/** Servlets of plugins. */
@NullMarked
package org.delbar.workbench.servlets;

import org.jspecify.annotations.NullMarked;
