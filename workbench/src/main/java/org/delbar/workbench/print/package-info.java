/** Pages on paper. */
@NullMarked
package org.delbar.workbench.print;

import org.jspecify.annotations.NullMarked;
