package org.delbar.meetups.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.delbar.meetups.Meetup;

/** When a meetup is: between two instants, seen in the zone of the place, or on whole days. */
public sealed interface EntryTime {

    record Hours(Instant start, Instant end, ZoneId zone) implements EntryTime {

        public Hours {
            start = start.truncatedTo(ChronoUnit.SECONDS);
            end = end.truncatedTo(ChronoUnit.SECONDS);
            if (!end.isAfter(start)) {
                throw new IllegalArgumentException("Ends before it starts: " + start + ", " + end);
            }
            mustBeWritable(start.atZone(zone).toLocalDate());
            mustBeWritable(end.atZone(zone).toLocalDate());
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
            mustBeWritable(first);
            mustBeWritable(last.plusDays(1));
        }
    }

    /** Empty where the page does not say when, or in years that no calendar has. */
    static Optional<EntryTime> of(Meetup meetup) {
        return meetup.time()
                .filter(time -> isWritable(time.starts().toLocalDate())
                        && isWritable(time.ends().toLocalDate()))
                .map(time -> time.allDay()
                        ? new Days(time.starts().toLocalDate(), time.lastDay())
                        : new Hours(time.start(), time.end(), time.zone()));
    }

    private static boolean isWritable(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    private static void mustBeWritable(LocalDate day) {
        if (!isWritable(day)) {
            throw new IllegalArgumentException("Calendars count years in four digits: " + day);
        }
    }
}
