package org.delbar.meetups;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.delbar.confluence.Texts;

/** When a meetup is, in the words, the clocks and the calendar of whoever reads. */
public final class TimeTexts {

    private static final String TIME = "delbar.meetups.time.";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;

    public TimeTexts(Texts texts) {
        this.texts = texts;
    }

    /** "Thursday, 3 December 2026, 14:30–15:15". Whole days are those of the meetup, wherever it is read. */
    public String when(MeetupTime time, ZoneId reader) {
        if (time.allDay()) {
            LocalDate first = time.starts().toLocalDate();
            return first.equals(time.lastDay())
                    ? texts.longDate(first)
                    : texts.text(TIME + "from-to", texts.longDate(first), texts.longDate(time.lastDay()));
        }
        return hours(
                time.start().atZone(reader).toLocalDateTime(),
                time.end().atZone(reader).toLocalDateTime());
    }

    /** "15:30–16:15 in Europe/Helsinki"; empty when the reader's clocks show the same. */
    public Optional<String> whereItIs(MeetupTime time, ZoneId reader) {
        LocalDateTime starts = time.start().atZone(reader).toLocalDateTime();
        LocalDateTime ends = time.end().atZone(reader).toLocalDateTime();
        boolean same = starts.equals(time.starts()) && ends.equals(time.ends());
        return same || time.allDay()
                ? Optional.empty()
                : Optional.of(texts.text(
                        TIME + "in-zone",
                        hours(time.starts(), time.ends()),
                        time.zone().getId()));
    }

    private String hours(LocalDateTime starts, LocalDateTime ends) {
        return starts.toLocalDate().equals(ends.toLocalDate())
                ? texts.longDate(starts.toLocalDate()) + ", " + HOUR.format(starts) + "\u2013" + HOUR.format(ends)
                : texts.text(TIME + "from-to", moment(starts), moment(ends));
    }

    public String moment(LocalDateTime moment) {
        return texts.longDate(moment.toLocalDate()) + ", " + HOUR.format(moment);
    }

    /** "week 49", counted as ISO 8601 does. */
    public String week(MeetupTime time, ZoneId reader) {
        LocalDate day = time.allDay()
                ? time.starts().toLocalDate()
                : time.start().atZone(reader).toLocalDate();
        return texts.text(TIME + "week", String.valueOf(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    public String left(Countdown countdown) {
        return texts.text(countdown.unit().textKey(), String.valueOf(countdown.number()));
    }
}
