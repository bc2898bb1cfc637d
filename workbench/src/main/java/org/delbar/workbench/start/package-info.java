/** Putting the workbench together: options, parts in their order, and what plugins are offered. */
@NullMarked
package org.delbar.workbench.start;

import org.jspecify.annotations.NullMarked;
