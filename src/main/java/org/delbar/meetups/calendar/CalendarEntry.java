package org.delbar.meetups.calendar;

import java.net.URI;
import java.util.List;

/**
 * What a calendar is told of one meetup.
 *
 * @param page where people read more; also stands for the organiser, whose mail address is not told
 * @param organiser the name of a person; may be empty
 * @param revision never falls, and rises whenever the entry says something else
 */
public record CalendarEntry(
        EntryIdentity identity,
        EntryTime time,
        String title,
        String description,
        String place,
        URI page,
        String organiser,
        List<String> categories,
        EntryRevision revision,
        boolean cancelled) {

    public CalendarEntry {
        categories = List.copyOf(categories);
        if (!page.isAbsolute()) {
            throw new IllegalArgumentException("A calendar needs the whole address: " + page);
        }
    }
}
