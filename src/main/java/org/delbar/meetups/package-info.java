/**
 * Meetups: concepts that are tried and refined, and the meetups held by them. Starts at {@code Meetup} and {@code Concept},
 * what a page says.
 */
@NullMarked
package org.delbar.meetups;

import org.jspecify.annotations.NullMarked;
