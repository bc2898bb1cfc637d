package org.delbar.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.delbar.words.Refusal;

/** Words and dates in the language of the person who reads. */
@Named
public final class Texts {

    private final I18nResolver words;
    private final LocaleResolver locales;
    /** Making one costs more than using it, and a list shows many dates. */
    private final Map<Format, DateTimeFormatter> formats = new ConcurrentHashMap<>();

    @Inject
    public Texts(@ComponentImport I18nResolver words, @ComponentImport LocaleResolver locales) {
        this.words = words;
        this.locales = locales;
    }

    public String text(String key, Serializable... arguments) {
        return arguments.length == 0 ? words.getText(key) : words.getText(key, arguments);
    }

    public String text(Refusal refusal) {
        return text(refusal.textKey(), refusal.arguments().toArray(Serializable[]::new));
    }

    /** As in 1 June 2016, 1 juni 2016, 1. juni 2016. */
    public String date(LocalDate date) {
        return date(date, FormatStyle.LONG);
    }

    /** For columns, as in 1 Jun 2016, 1 juni 2016, 1. juni 2016. */
    public String shortDate(LocalDate date) {
        return date(date, FormatStyle.MEDIUM);
    }

    /** With the day of the week, as in Wednesday, 1 June 2016, onsdag 1 juni 2016, onsdag 1. juni 2016. */
    public String longDate(LocalDate date) {
        return date(date, FormatStyle.FULL);
    }

    private String date(LocalDate date, FormatStyle style) {
        return date.format(formats.computeIfAbsent(new Format(style, locale()), Format::formatter));
    }

    /** As in 1 June 2016, 14:02. */
    public String moment(Instant moment, ZoneId zone) {
        return date(moment.atZone(zone).toLocalDate()) + ", "
                + moment.atZone(zone).format(DateTimeFormatter.ofPattern("HH:mm", locale()));
    }

    /** Confluence calls its Norwegian {@code no}, which Java's calendar texts know as {@code nb}. */
    public Locale locale() {
        Locale locale = locales.getLocale();
        return locale.getLanguage().equals("no") ? Locale.forLanguageTag("nb-NO") : locale;
    }

    private record Format(FormatStyle style, Locale locale) {

        DateTimeFormatter formatter() {
            return new DateTimeFormatterBuilder().appendLocalized(style, null).toFormatter(locale);
        }
    }
}
