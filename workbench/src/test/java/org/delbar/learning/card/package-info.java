/** What the card on a worksheet tells its readers. */
@NullMarked
package org.delbar.learning.card;

import org.jspecify.annotations.NullMarked;
