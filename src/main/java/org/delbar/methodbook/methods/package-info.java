/** Sharing a method: three short pages of a wizard become a page that others can use. */
@NullMarked
package org.delbar.methodbook.methods;

import org.jspecify.annotations.NullMarked;
