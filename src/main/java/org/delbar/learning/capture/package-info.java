/** Noting what happened in two minutes, on any page: three fields become a worksheet. */
@NullMarked
package org.delbar.learning.capture;

import org.jspecify.annotations.NullMarked;
