/** Stories of methods in the Create dialog. */
@NullMarked
package org.delbar.methodbook.promoted;

import org.jspecify.annotations.NullMarked;
