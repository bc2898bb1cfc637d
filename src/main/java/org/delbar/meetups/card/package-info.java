/** The card on top of a concept's page. */
@NullMarked
package org.delbar.meetups.card;

import org.jspecify.annotations.NullMarked;
