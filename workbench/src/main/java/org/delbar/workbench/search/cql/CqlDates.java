package org.delbar.workbench.search.cql;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.delbar.workbench.search.cql.Cql.Value;

/** Points in time as a query writes them; one without a time of day is the whole day. */
final class CqlDates {

    /** @param to exclusive */
    record Span(ZonedDateTime from, ZonedDateTime to) {}

    private static final DateTimeFormatter DAY = format("uuuu-MM-dd");
    private static final DateTimeFormatter MINUTE = format("uuuu-MM-dd HH:mm");
    private static final Pattern STEP = Pattern.compile("([+-]?)(\\d{1,4})([yMwdhm])");

    private final ZonedDateTime now;

    CqlDates(ZonedDateTime now) {
        this.now = now;
    }

    Span of(Value value) {
        if (value.function()) {
            ZonedDateTime point = moved(function(value), value);
            return new Span(point, point.plus(1, ChronoUnit.MILLIS));
        }
        String text = value.text().replace('/', '-').strip();
        try {
            if (text.length() > 10) {
                ZonedDateTime minute = LocalDateTime.parse(text, MINUTE).atZone(now.getZone());
                return new Span(minute, minute.plusMinutes(1));
            }
            LocalDate day = LocalDate.parse(text, DAY);
            return new Span(day.atStartOfDay(now.getZone()), day.plusDays(1).atStartOfDay(now.getZone()));
        } catch (DateTimeParseException noDate) {
            throw new CqlRefused("workbench.search.cql.date", value.column(), value.text());
        }
    }

    private ZonedDateTime function(Value value) {
        LocalDate today = now.toLocalDate();
        return switch (value.text().toLowerCase(Locale.ROOT)) {
            case "now" -> now;
            case "startofday" -> start(today);
            case "endofday" -> start(today.plusDays(1));
            case "startofweek" -> start(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case "endofweek" -> start(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
            case "startofmonth" -> start(today.withDayOfMonth(1));
            case "endofmonth" -> start(today.with(TemporalAdjusters.firstDayOfNextMonth()));
            case "startofyear" -> start(today.withDayOfYear(1));
            case "endofyear" -> start(today.with(TemporalAdjusters.firstDayOfNextYear()));
            default -> throw new CqlRefused("workbench.search.cql.function", value.column(), value.text());
        };
    }

    private ZonedDateTime start(LocalDate day) {
        return day.atStartOfDay(now.getZone());
    }

    private static ZonedDateTime moved(ZonedDateTime point, Value value) {
        if (value.arguments().isEmpty()) {
            return point;
        }
        Matcher step = STEP.matcher(value.arguments().get(0));
        if (!step.matches()) {
            throw new CqlRefused(
                    "workbench.search.cql.step",
                    value.column(),
                    value.arguments().get(0));
        }
        long count = Long.parseLong(step.group(2)) * (step.group(1).equals("-") ? -1 : 1);
        return switch (step.group(3)) {
            case "y" -> point.plusYears(count);
            case "M" -> point.plusMonths(count);
            case "w" -> point.plusWeeks(count);
            case "d" -> point.plusDays(count);
            case "h" -> point.plusHours(count);
            default -> point.plusMinutes(count);
        };
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
