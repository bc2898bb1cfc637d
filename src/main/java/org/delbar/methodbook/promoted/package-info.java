/** Methods that a space has picked out to be offered where pages are made. */
@NullMarked
package org.delbar.methodbook.promoted;

import org.jspecify.annotations.NullMarked;
