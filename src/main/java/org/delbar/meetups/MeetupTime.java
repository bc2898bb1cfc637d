package org.delbar.meetups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * From when to when, by the clocks of one place. An hour that the clocks skip is no time; one that they show twice is the
 * first of the two. Whole days last from midnight to midnight.
 *
 * @param ends after {@code starts}; for whole days the midnight after the last one
 */
public record MeetupTime(LocalDateTime starts, LocalDateTime ends, ZoneId zone, boolean allDay) {

    public MeetupTime {
        if (allDay ? !starts.isBefore(ends) : !isOnTheClock(starts, zone) || !isOnTheClock(ends, zone)) {
            throw new IllegalArgumentException(starts + " to " + ends + " in " + zone);
        }
        if (!starts.atZone(zone).toInstant().isBefore(ends.atZone(zone).toInstant())) {
            throw new IllegalArgumentException(starts + " is not before " + ends + " in " + zone);
        }
    }

    /** Empty when it would end before it starts, or when the clocks never show one of the two. */
    public static Optional<MeetupTime> hours(LocalDateTime starts, LocalDateTime ends, ZoneId zone) {
        return isOnTheClock(starts, zone)
                        && isOnTheClock(ends, zone)
                        && starts.atZone(zone)
                                .toInstant()
                                .isBefore(ends.atZone(zone).toInstant())
                ? Optional.of(new MeetupTime(starts, ends, zone, false))
                : Optional.empty();
    }

    /** Empty when the last day is before the first. */
    public static Optional<MeetupTime> days(LocalDate first, LocalDate last, ZoneId zone) {
        return last.isBefore(first)
                ? Optional.empty()
                : Optional.of(
                        new MeetupTime(first.atStartOfDay(), last.plusDays(1).atStartOfDay(), zone, true));
    }

    /** False in the hour that is skipped when summer time begins. */
    public static boolean isOnTheClock(LocalDateTime time, ZoneId zone) {
        return !zone.getRules().getValidOffsets(time).isEmpty();
    }

    public Instant start() {
        return starts.atZone(zone).toInstant();
    }

    public Instant end() {
        return ends.atZone(zone).toInstant();
    }

    /** The day on which it ends; one that ends at midnight ends on the day before. */
    public LocalDate lastDay() {
        return ends.minusNanos(1).toLocalDate();
    }
}
