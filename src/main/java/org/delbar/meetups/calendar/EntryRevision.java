package org.delbar.meetups.calendar;

import java.time.Duration;
import java.time.Instant;

/** How far a meetup has changed, as calendars compare it (docs/decisions/0019). */
final class EntryRevision {

    private EntryRevision() {}

    /** The age of the page in seconds when it was last saved. */
    static int of(Instant created, Instant changed) {
        long age = Duration.between(created, changed).toSeconds();
        return (int) Math.max(0, Math.min(age, Integer.MAX_VALUE));
    }
}
