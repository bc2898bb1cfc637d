/** Reads pages into the indexes again: after the add-on was off, every night, and when a space admin asks. */
@NullMarked
package org.delbar.pagefacts.rebuild;

import org.jspecify.annotations.NullMarked;
