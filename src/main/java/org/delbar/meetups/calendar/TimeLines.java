package org.delbar.meetups.calendar;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a meetup is, in one of the three ways a calendar file has: days, hours of a zone, hours of UTC. */
final class TimeLines {

    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final EntryTime time;

    TimeLines(EntryTime time) {
        this.time = time;
    }

    void writeZone(ContentLines out) {
        if (time instanceof EntryTime.Hours hours && named(hours)) {
            ZoneLines.write(out, hours);
        }
    }

    void writeStartAndEnd(ContentLines out) {
        if (time instanceof EntryTime.Days days) {
            out.line("DTSTART;VALUE=DATE", DAY.format(days.first()))
                    .line("DTEND;VALUE=DATE", DAY.format(days.last().plusDays(1)));
        } else if (time instanceof EntryTime.Hours hours && named(hours)) {
            String zone = ";TZID=" + hours.zone().getId();
            out.line("DTSTART" + zone, LOCAL.format(hours.localStart()))
                    .line("DTEND" + zone, LOCAL.format(hours.localEnd()));
        } else if (time instanceof EntryTime.Hours hours) {
            out.line("DTSTART", UTC.format(hours.start())).line("DTEND", UTC.format(hours.end()));
        }
    }

    /** Where clocks never change, nothing is gained by a name. */
    private static boolean named(EntryTime.Hours hours) {
        return !hours.zone().getRules().isFixedOffset()
                && meantByItsName(hours.localStart())
                && meantByItsName(hours.localEnd());
    }

    /** An hour that comes twice when clocks go back is read as the first of the two (RFC 5545, 3.3.5). */
    private static boolean meantByItsName(ZonedDateTime moment) {
        return moment.equals(moment.withEarlierOffsetAtOverlap());
    }
}
