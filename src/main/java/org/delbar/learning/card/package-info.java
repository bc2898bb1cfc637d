/** The card on top of a worksheet: where it stands and what is missing. */
@NullMarked
package org.delbar.learning.card;

import org.jspecify.annotations.NullMarked;
