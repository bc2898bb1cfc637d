/** Tiny value types that all areas speak: validity and nothing more. */
@NullMarked
package org.delbar.words;

import org.jspecify.annotations.NullMarked;
