package org.delbar.workbench.web.screens;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Locale;

/** A point in time for a machine and for the reader. */
public record Moment(String iso, String shown) {

    static Moment of(Date date, Locale locale, ZoneId zone) {
        return of(date.toInstant(), locale, zone);
    }

    static Moment of(Instant instant, Locale locale, ZoneId zone) {
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .appendLocalized(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .toFormatter(locale)
                .withZone(zone);
        return new Moment(instant.toString(), format.format(instant));
    }
}
