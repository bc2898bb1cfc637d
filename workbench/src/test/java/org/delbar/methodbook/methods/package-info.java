/** Stories of sharing a method. */
@NullMarked
package org.delbar.methodbook.methods;

import org.jspecify.annotations.NullMarked;
