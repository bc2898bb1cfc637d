package org.delbar.meetups.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** When a meetup is: between two instants, seen in the zone of the place, or on whole days. */
public sealed interface EntryTime {

    record Hours(Instant start, Instant end, ZoneId zone) implements EntryTime {

        public Hours {
            start = start.truncatedTo(ChronoUnit.SECONDS);
            end = end.truncatedTo(ChronoUnit.SECONDS);
            if (!end.isAfter(start)) {
                throw new IllegalArgumentException("Ends before it starts: " + start + ", " + end);
            }
            writable(start.atZone(zone).toLocalDate());
            writable(end.atZone(zone).toLocalDate());
        }

        ZonedDateTime localStart() {
            return start.atZone(zone);
        }

        ZonedDateTime localEnd() {
            return end.atZone(zone);
        }
    }

    /** Both days belong to it. */
    record Days(LocalDate first, LocalDate last) implements EntryTime {

        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("Ends before it starts: " + first + ", " + last);
            }
            writable(first);
            writable(last.plusDays(1));
        }
    }

    private static void writable(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("Calendars count years in four digits: " + day);
        }
    }
}
