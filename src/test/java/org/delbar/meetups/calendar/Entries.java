package org.delbar.meetups.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Meetups to write down; a test changes what it is about. */
final class Entries {

    static final URI PAGE = URI.create("https://wiki.example.org/pages/viewpage.action?pageId=4711");
    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final EntryTime FIKA = hours("2026-06-01T14:30", "2026-06-01T15:15", "Europe/Stockholm");

    private static final Instant CREATED = Instant.parse("2026-05-01T07:00:00Z");

    private Entries() {}

    static CalendarEntry at(EntryTime time) {
        return entry(time, "Fika with a topic: bees", "Bring a question.", "The kitchen", "Maja Lind");
    }

    static CalendarEntry saying(String words) {
        return entry(FIKA, words, words, words, words);
    }

    static CalendarEntry revised(int number) {
        CalendarEntry fika = at(FIKA);
        return new CalendarEntry(
                fika.identity(),
                fika.time(),
                fika.title(),
                fika.description(),
                fika.place(),
                fika.page(),
                fika.organiser(),
                fika.categories(),
                new EntryRevision(number, fika.revision().since().plusSeconds(number)),
                false);
    }

    static CalendarEntry cancelled() {
        CalendarEntry fika = at(FIKA);
        return new CalendarEntry(
                fika.identity(),
                fika.time(),
                fika.title(),
                "",
                "",
                fika.page(),
                "",
                List.of(),
                new EntryRevision(4, fika.revision().since()),
                true);
    }

    static EntryTime.Hours hours(String start, String end, String zone) {
        ZoneId place = ZoneId.of(zone);
        return new EntryTime.Hours(
                LocalDateTime.parse(start).atZone(place).toInstant(),
                LocalDateTime.parse(end).atZone(place).toInstant(),
                place);
    }

    private static CalendarEntry entry(EntryTime time, String title, String about, String place, String organiser) {
        return new CalendarEntry(
                new EntryIdentity(4711, CREATED),
                time,
                title,
                about,
                place,
                PAGE,
                organiser,
                List.of("Meetups", "Fika, with a topic"),
                new EntryRevision(3, Instant.parse("2026-05-20T08:00:00Z")),
                false);
    }
}
