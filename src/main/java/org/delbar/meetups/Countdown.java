package org.delbar.meetups;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How long it is until something begins: in days of the reader's calendar, on the last day in hours, then in minutes.
 *
 * @param number of days, hours or minutes; 0 where the sentence has none
 */
public record Countdown(Unit unit, long number) {

    /** Which sentence tells it. */
    public enum Unit {
        DAYS("days"),
        TOMORROW("tomorrow"),
        HOURS("hours"),
        MINUTES("minutes"),
        NOW("now"),
        OVER("over");

        private final String key;

        Unit(String key) {
            this.key = key;
        }

        public String textKey() {
            return "delbar.meetups.countdown." + key;
        }
    }

    /** To a meetup; whole days count by the calendar of the meetup. */
    public static Countdown to(MeetupTime time, Instant now, ZoneId reader) {
        if (!now.isBefore(time.end())) {
            return new Countdown(Unit.OVER, 0);
        }
        if (!now.isBefore(time.start())) {
            return new Countdown(Unit.NOW, 0);
        }
        ZoneId calendar = time.allDay() ? time.zone() : reader;
        LocalDate today = now.atZone(calendar).toLocalDate();
        long days = ChronoUnit.DAYS.between(today, time.start().atZone(calendar).toLocalDate());
        if (days > 1) {
            return new Countdown(Unit.DAYS, days);
        }
        if (days == 1) {
            return new Countdown(Unit.TOMORROW, 0);
        }
        Duration left = Duration.between(now, time.start());
        return left.toHours() > 0
                ? new Countdown(Unit.HOURS, left.toHours())
                : new Countdown(Unit.MINUTES, Math.max(1, left.toMinutes()));
    }

    /** To the end of a day. */
    public static Countdown toDay(LocalDate last, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, last);
        if (days < 0) {
            return new Countdown(Unit.OVER, 0);
        }
        return days > 1 ? new Countdown(Unit.DAYS, days) : new Countdown(days == 1 ? Unit.TOMORROW : Unit.NOW, 0);
    }
}
