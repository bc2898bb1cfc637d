package org.delbar.meetups;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.delbar.pagefacts.FactValue;
import org.delbar.pagefacts.WrittenDate;

/**
 * A day, an hour, or both, as people write them: a date lozenge and "17:00", "3 December 2026 17.00", "2026-12-03 kl. 17",
 * "5 pm". Never both empty.
 */
public record WrittenMoment(Optional<LocalDate> day, Optional<LocalTime> hour) {

    private static final Pattern HOUR =
            Pattern.compile("(?:(?:at|kl\\.?|klockan|klokken)\\s*)?(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");
    private static final Pattern DAY_AND_HOUR = Pattern.compile("(.*?\\d)(?:\\s*,\\s*|\\s+)("
            + "(?:(?:at|kl\\.?|klockan|klokken)\\s*)?\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm)?)");

    public static Optional<WrittenMoment> read(FactValue value) {
        if (value.dates().size() > 1) {
            return Optional.empty();
        }
        return value.dates().isEmpty()
                ? read(value.text())
                : WrittenDate.read(value.dates().get(0)).flatMap(day -> on(day, value.text()));
    }

    private static Optional<WrittenMoment> read(String text) {
        Optional<LocalDate> wholeDay = WrittenDate.read(text);
        if (wholeDay.isPresent()) {
            return on(wholeDay.get(), "");
        }
        Matcher both = DAY_AND_HOUR.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (both.matches()) {
            return WrittenDate.read(both.group(1)).flatMap(day -> on(day, both.group(2)));
        }
        return hour(text).map(hour -> new WrittenMoment(Optional.empty(), Optional.of(hour)));
    }

    private static Optional<WrittenMoment> on(LocalDate day, String rest) {
        if (rest.isBlank()) {
            return Optional.of(new WrittenMoment(Optional.of(day), Optional.empty()));
        }
        return hour(rest).map(hour -> new WrittenMoment(Optional.of(day), Optional.of(hour)));
    }

    /** "17:00", "17.00", "17", "5 pm". */
    public static Optional<LocalTime> hour(String text) {
        Matcher written = HOUR.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(written.group(1));
        String half = written.group(3);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        try {
            return Optional.of(LocalTime.of(hour, written.group(2) == null ? 0 : Integer.parseInt(written.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
