package org.delbar.meetups.calendar;

import java.time.Instant;

/**
 * How far an entry has changed, as calendars compare it (docs/decisions/0021).
 *
 * @param number 0 for what was said first, then one more for each time that something else is said
 * @param since when the page was saved that said so first
 */
public record EntryRevision(int number, Instant since) {

    public EntryRevision {
        if (number < 0) {
            throw new IllegalArgumentException("A revision is counted from 0: " + number);
        }
    }
}
