/** The workbench's own scripts, styles and words. */
@NullMarked
package org.delbar.workbench.look;

import org.jspecify.annotations.NullMarked;
