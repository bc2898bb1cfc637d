package org.delbar.meetups.calendar;

import java.time.Instant;
import java.util.Set;

/**
 * What another program reads in a calendar file.
 *
 * @param start an instant, or the day where there is no hour
 */
record ReadEntry(
        String uid,
        int sequence,
        String status,
        Instant stamp,
        Instant changed,
        Object start,
        Object end,
        String title,
        String description,
        String place,
        Set<String> categories,
        String url,
        String organiser,
        String organiserAddress) {

    static ReadEntry expected(CalendarEntry entry) {
        String page = entry.page().toString();
        return new ReadEntry(
                entry.identity().toString(),
                entry.revision().number(),
                entry.cancelled() ? "CANCELLED" : "CONFIRMED",
                Entries.NOW,
                entry.revision().since(),
                entry.time() instanceof EntryTime.Days days ? days.first() : ((EntryTime.Hours) entry.time()).start(),
                entry.time() instanceof EntryTime.Days days
                        ? days.last().plusDays(1)
                        : ((EntryTime.Hours) entry.time()).end(),
                CalendarText.clean(entry.title()),
                CalendarText.clean(entry.description() + "\n\n" + page),
                CalendarText.clean(entry.place()),
                Set.copyOf(entry.categories()),
                page,
                CalendarText.plain(entry.organiser()),
                page);
    }
}
