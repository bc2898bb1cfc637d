/** Methods made from other methods, and who is to be credited for them. */
@NullMarked
package org.delbar.methodbook.variants;

import org.jspecify.annotations.NullMarked;
