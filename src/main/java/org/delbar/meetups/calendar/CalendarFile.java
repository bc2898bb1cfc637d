package org.delbar.meetups.calendar;

import java.time.Instant;
import java.util.stream.Collectors;

/**
 * One meetup for people's own calendars. It is published, nobody is asked to answer (RFC 5546, 3.2.1): a calendar takes
 * it over, or puts it in the place of what it holds under the same identity.
 */
public final class CalendarFile {

    public static final String MEDIA_TYPE = "text/calendar;charset=utf-8;method=PUBLISH";

    private CalendarFile() {}

    /** @param now when somebody asks for the file */
    public static String of(CalendarEntry entry, Instant now) {
        TimeLines time = new TimeLines(entry.time());
        ContentLines out = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Delbar//Meetups//EN")
                .line("METHOD", "PUBLISH");
        time.writeZone(out);
        out.line("BEGIN", "VEVENT")
                .line("UID", entry.identity().toString())
                .line("DTSTAMP", TimeLines.UTC.format(now))
                .line("SEQUENCE", Integer.toString(entry.revision().number()))
                .line("LAST-MODIFIED", TimeLines.UTC.format(entry.revision().since()))
                .line("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED");
        time.writeStartAndEnd(out);
        words(out, entry);
        return out.line("END", "VEVENT").line("END", "VCALENDAR").toString();
    }

    private static void words(ContentLines out, CalendarEntry entry) {
        String address = entry.page().toASCIIString();
        out.line("SUMMARY", CalendarText.value(entry.title()))
                .line("DESCRIPTION", CalendarText.value(entry.description() + "\n\n" + address));
        if (!entry.place().isBlank()) {
            out.line("LOCATION", CalendarText.value(entry.place()));
        }
        if (!entry.categories().isEmpty()) {
            out.line(
                    "CATEGORIES",
                    entry.categories().stream().map(CalendarText::value).collect(Collectors.joining(",")));
        }
        out.line("URL", address).line(organiser(entry.organiser()), address);
    }

    /** Its address is where one reaches the organiser without being told a mail address: the page. */
    private static String organiser(String name) {
        return name.isBlank() ? "ORGANIZER" : "ORGANIZER;CN=" + CalendarText.parameter(name);
    }
}
