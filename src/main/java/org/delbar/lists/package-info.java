/** Lists of pages as far as one person may see them, paged without a cap; each area brings its own rows. Starts at {@code SeenList}. */
@NullMarked
package org.delbar.lists;

import org.jspecify.annotations.NullMarked;
