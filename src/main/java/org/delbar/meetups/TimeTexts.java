package org.delbar.meetups;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.delbar.confluence.Texts;

/** When a meetup is, in the words, the clocks and the calendar of whoever reads. */
public final class TimeTexts {

    private static final String TIME = "delbar.meetups.time.";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

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
        return texts.text(TIME + "week", number(time, reader));
    }

    /** "Week 49, 30 November 2026 – 6 December 2026". */
    public String weekOfYear(MeetupTime time, ZoneId reader) {
        LocalDate monday = day(time, reader).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return texts.text(
                TIME + "week-of-year", number(time, reader), texts.date(monday), texts.date(monday.plusDays(6)));
    }

    /** "December 2026". */
    public String month(MeetupTime time, ZoneId reader) {
        return day(time, reader).format(DateTimeFormatter.ofPattern("LLLL uuuu", texts.locale()));
    }

    private static String number(MeetupTime time, ZoneId reader) {
        return String.valueOf(day(time, reader).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static LocalDate day(MeetupTime time, ZoneId reader) {
        return time.allDay()
                ? time.starts().toLocalDate()
                : time.start().atZone(reader).toLocalDate();
    }

    public String left(Countdown countdown) {
        return texts.text(countdown.unit().textKey(), String.valueOf(countdown.number()));
    }
}
