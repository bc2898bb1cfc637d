package org.delbar.spaces.settings;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How titles of new pages are put together, as {@code {date} {title}}. */
public record TitlePattern(String text) {

    public static final String DATE = "date";
    public static final String TITLE = "title";
    public static final int LONGEST = 120;

    private static final Pattern WORD = Pattern.compile("\\{([^{}]*)}");

    /** Names in braces, in order. */
    public List<String> words() {
        return WORD.matcher(text).results().map(word -> word.group(1)).toList();
    }

    /** Two pages made the same way would else always have the same title. */
    public boolean tellsPagesApart() {
        return words().contains(DATE) || words().contains(TITLE);
    }

    /** What is unknown or empty leaves no trace: no empty brackets and no double spaces. */
    public String filled(Map<String, String> values) {
        Matcher word = WORD.matcher(text);
        String filled = word.replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
        return filled.replaceAll("\\(\\s*\\)|\\[\\s*]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s:,;\u2013\u2014-]+|[\\s:,;\u2013\u2014-]+$", "");
    }
}
