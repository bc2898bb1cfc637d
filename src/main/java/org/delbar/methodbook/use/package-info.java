/** Using a method: its sheet becomes a page of its own that remembers where it comes from. */
@NullMarked
package org.delbar.methodbook.use;

import org.jspecify.annotations.NullMarked;
