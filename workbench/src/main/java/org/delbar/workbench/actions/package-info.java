/** Plugins' screens by {@code <struts>}: from the address to the class, its properties, its method and its result. */
@NullMarked
package org.delbar.workbench.actions;

import org.jspecify.annotations.NullMarked;
