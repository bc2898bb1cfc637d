/** A meetup as a file for people's own calendars, as RFC 5545 has it. Starts at {@code CalendarFile}. */
@NullMarked
package org.delbar.meetups.calendar;

import org.jspecify.annotations.NullMarked;
