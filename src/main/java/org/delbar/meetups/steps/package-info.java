/** A concept takes its next step: its status is changed, with a note and a date, on its own page. */
@NullMarked
package org.delbar.meetups.steps;

import org.jspecify.annotations.NullMarked;
