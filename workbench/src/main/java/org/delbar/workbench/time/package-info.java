/** The time of the workbench, which can be moved. */
@NullMarked
package org.delbar.workbench.time;

import org.jspecify.annotations.NullMarked;
