/** Making a page once, however often and on however many nodes the same form is sent. */
@NullMarked
package org.delbar.pagefacts.making;

import org.jspecify.annotations.NullMarked;
