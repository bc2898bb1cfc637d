/** The card on top of a method: what one needs to know before choosing it. */
@NullMarked
package org.delbar.methodbook.card;

import org.jspecify.annotations.NullMarked;
