package org.delbar.meetups.calendar;

import java.time.Instant;

/**
 * What a calendar knows a meetup by, for its whole life: its page keeps number and birth wherever it is moved, whatever
 * it or the site is called. The birth tells it from the page of the same number on another site.
 */
public record EntryIdentity(long pageId, Instant created) {

    @Override
    public String toString() {
        return pageId + "-" + created.toEpochMilli() + "@meetups.delbar.org";
    }
}
