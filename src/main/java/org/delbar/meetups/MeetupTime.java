package org.delbar.meetups;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * From when to when, by the clocks of one place. An hour that the clocks skip is no time; one that they show twice is the
 * first of the two. Whole days last from midnight to midnight. What is longer than a month is no meetup.
 *
 * @param ends after {@code starts}; for whole days the midnight after the last one
 */
public record MeetupTime(LocalDateTime starts, LocalDateTime ends, ZoneId zone, boolean allDay) {

    /** More than any meetup lasts, by whichever clocks. */
    public static final Duration LONGEST = Duration.ofDays(32);

    private static final int MOST_DAYS = 31;

    public MeetupTime {
        if (allDay ? !starts.isBefore(ends) : !isOnTheClock(starts, zone) || !isOnTheClock(ends, zone)) {
            throw new IllegalArgumentException(starts + " to " + ends + " in " + zone);
        }
        if (!starts.atZone(zone).toInstant().isBefore(ends.atZone(zone).toInstant())) {
            throw new IllegalArgumentException(starts + " is not before " + ends + " in " + zone);
        }
        if (isTooLong(starts, ends)) {
            throw new IllegalArgumentException(starts + " to " + ends + " is too long");
        }
    }

    /** Empty when it would end before it starts, last too long, or when the clocks never show one of the two. */
    public static Optional<MeetupTime> hours(LocalDateTime starts, LocalDateTime ends, ZoneId zone) {
        return isOnTheClock(starts, zone)
                        && isOnTheClock(ends, zone)
                        && !isTooLong(starts, ends)
                        && starts.atZone(zone)
                                .toInstant()
                                .isBefore(ends.atZone(zone).toInstant())
                ? Optional.of(new MeetupTime(starts, ends, zone, false))
                : Optional.empty();
    }

    /** Empty when the last day is before the first, or more than a month later. */
    public static Optional<MeetupTime> days(LocalDate first, LocalDate last, ZoneId zone) {
        return last.isBefore(first)
                        || isTooLong(first.atStartOfDay(), last.plusDays(1).atStartOfDay())
                ? Optional.empty()
                : Optional.of(
                        new MeetupTime(first.atStartOfDay(), last.plusDays(1).atStartOfDay(), zone, true));
    }

    /** False in the hour that is skipped when summer time begins. */
    public static boolean isOnTheClock(LocalDateTime time, ZoneId zone) {
        return !zone.getRules().getValidOffsets(time).isEmpty();
    }

    public static boolean isTooLong(LocalDateTime starts, LocalDateTime ends) {
        return ChronoUnit.MINUTES.between(starts, ends)
                > Duration.ofDays(MOST_DAYS).toMinutes();
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
