/** The module types the workbench knows, one class for each element of a plugin's descriptor. */
@NullMarked
package org.delbar.workbench.modules;

import org.jspecify.annotations.NullMarked;
