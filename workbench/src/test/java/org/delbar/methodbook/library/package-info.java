/** Stories of the library of methods. */
@NullMarked
package org.delbar.methodbook.library;

import org.jspecify.annotations.NullMarked;
