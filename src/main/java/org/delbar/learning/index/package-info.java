/** What lists know of lessons: read from pages, rebuildable from them at any time. */
@NullMarked
package org.delbar.learning.index;

import org.jspecify.annotations.NullMarked;
