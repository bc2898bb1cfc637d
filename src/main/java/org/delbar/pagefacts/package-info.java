/**
 * The page is the record: reads the facts table of a page from its storage format. An area says which table is its own
 * by the id of the Page Properties macro and hands in what its labels are called.
 */
@NullMarked
package org.delbar.pagefacts;

import org.jspecify.annotations.NullMarked;
