package org.delbar.workbench.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the sample believable on any day: {@code {today-12}} and {@code {today+5}} become ISO dates. */
record RelativeDates(LocalDate today) {

    private static final Pattern DATE = Pattern.compile("\\{today([+-]\\d+)}");

    Map<String, Object> in(Map<String, Object> fields) {
        Map<String, Object> dated = new HashMap<>(fields);
        dated.replaceAll((name, value) -> value instanceof String text ? in(text) : value);
        return dated;
    }

    private String in(String text) {
        return DATE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        today.plusDays(Integer.parseInt(found.group(1))).toString()));
    }
}
