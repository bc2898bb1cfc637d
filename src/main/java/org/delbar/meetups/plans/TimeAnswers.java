package org.delbar.meetups.plans;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.delbar.meetups.MeetupReader;
import org.delbar.meetups.MeetupTime;
import org.delbar.meetups.WrittenMoment;
import org.delbar.pagefacts.WrittenDate;
import org.delbar.pagefacts.wizard.Answers;

/** When a meetup is, as typed in a wizard: days, hours and a zone in fields of their own. */
final class TimeAnswers {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Answers answers;

    TimeAnswers(Answers answers) {
        this.answers = answers;
    }

    /** An end without a day is on the day of the start: a meetup past midnight says so. */
    Optional<MeetupTime> time() {
        boolean allDay = answers.isOn("allDay");
        Optional<LocalDate> first = day("startDay", "no-start-day");
        Optional<LocalDate> last = answers.text("endDay").isBlank() ? first : day("endDay", "no-start-day");
        Optional<LocalTime> from = allDay ? Optional.empty() : hour("startTime", "no-start-time");
        Optional<LocalTime> to = allDay ? Optional.empty() : hour("endTime", "no-end-time");
        Optional<ZoneId> zone = zone();
        if (first.isEmpty() || last.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        Optional<MeetupTime> time = Optional.empty();
        if (allDay) {
            time = MeetupTime.days(first.get(), last.get(), zone.get());
            if (time.isEmpty()) {
                answers.refuse("endDay", last.get().isBefore(first.get()) ? "ends-before-start" : "lasts-too-long");
            }
        } else if (from.isPresent() && to.isPresent()) {
            time = hours(first.get().atTime(from.get()), last.get().atTime(to.get()), zone.get());
        }
        return time;
    }

    private Optional<MeetupTime> hours(LocalDateTime starts, LocalDateTime ends, ZoneId zone) {
        Optional<MeetupTime> time = MeetupTime.hours(starts, ends, zone);
        if (time.isEmpty()) {
            if (!MeetupTime.isOnTheClock(starts, zone)) {
                answers.refuse("startTime", "skipped-hour");
            } else if (!MeetupTime.isOnTheClock(ends, zone)) {
                answers.refuse("endTime", "skipped-hour");
            } else if (MeetupTime.isTooLong(starts, ends)) {
                answers.refuse("endDay", "lasts-too-long");
            } else {
                answers.refuse("endTime", "ends-before-start");
            }
        }
        return time;
    }

    /** Without an hour until the end of the day, though never beyond the start. */
    Optional<LocalDateTime> answerBy(Optional<MeetupTime> time) {
        if (answers.text("answerDay").isBlank()) {
            if (!answers.text("answerTime").isBlank()) {
                answers.refuse("answerDay", "no-answer-day");
            }
            return Optional.empty();
        }
        Optional<LocalDate> day = day("answerDay", "date");
        boolean wholeDay = answers.text("answerTime").isBlank();
        Optional<LocalTime> hour = wholeDay ? Optional.of(LAST_MINUTE) : hour("answerTime", "hour");
        if (time.isEmpty() || day.isEmpty() || hour.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime starts = time.get().starts();
        if (wholeDay && day.get().equals(starts.toLocalDate())) {
            return Optional.of(starts);
        }
        LocalDateTime until = day.get().atTime(hour.get());
        if (!MeetupTime.isOnTheClock(until, time.get().zone())) {
            answers.refuse("answerTime", "skipped-hour");
            return Optional.empty();
        }
        if (until.isAfter(starts)) {
            answers.refuse("answerDay", "after-start");
            return Optional.empty();
        }
        return Optional.of(until);
    }

    private Optional<LocalDate> day(String field, String missing) {
        String text = answers.text(field);
        Optional<LocalDate> day = WrittenDate.read(text);
        if (day.isEmpty()) {
            answers.refuse(field, text.isBlank() ? missing : "date");
        }
        return day;
    }

    private Optional<LocalTime> hour(String field, String missing) {
        String text = answers.text(field);
        Optional<LocalTime> hour = WrittenMoment.hour(text);
        if (hour.isEmpty()) {
            answers.refuse(field, text.isBlank() ? missing : "hour");
        }
        return hour;
    }

    private Optional<ZoneId> zone() {
        Optional<ZoneId> zone = MeetupReader.zone(answers.text("zone"));
        if (zone.isEmpty()) {
            answers.refuse("zone", "zone");
        }
        return zone;
    }
}
