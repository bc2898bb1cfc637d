package org.delbar.meetups.calendar;

import java.util.UUID;

/** What a calendar knows a meetup by, for its whole life and whatever the site is called. */
public record EntryIdentity(long pageId, UUID meetup) {

    @Override
    public String toString() {
        return pageId + "-" + meetup + "@meetups.delbar.org";
    }
}
