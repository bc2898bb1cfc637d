package org.delbar.meetups.calendar;

import java.util.regex.Pattern;

/** People's words as a calendar file may hold them (RFC 5545, 3.1, 3.2 and 3.3.11). */
final class CalendarText {

    /** CR LF, LF, CR, vertical tab, form feed, next line, line separator, paragraph separator. */
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private static final Pattern NOT_ALLOWED = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\;,]");

    private CalendarText() {}

    /**
     * The same words with one kind of line end, none at the edges, and nothing that a file of text cannot hold. A
     * backslash is kept off the end of a line: programs that undo one escape after the other, ical4j too, misread both.
     */
    static String clean(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String allowed = NOT_ALLOWED.matcher(lines).replaceAll("");
        return HALF_CHARACTER.matcher(allowed).replaceAll("\ufffd").strip().replace("\\\n", "\\ \n");
    }

    static String value(String text) {
        return SPECIAL.matcher(clean(text)).replaceAll("\\\\$0").replace("\n", "\\n");
    }

    /** A parameter, always quoted. */
    static String parameter(String text) {
        return '"' + plain(text) + '"';
    }

    /**
     * What a parameter can hold of the words: neither line ends nor double quotes. RFC 6868 has signs for them, which
     * few programs know and ical4j reads its own way, as they do a backslash; so similar characters stand for all.
     */
    static String plain(String text) {
        return clean(text)
                .replace('\n', ' ')
                .replace('"', '\'')
                .replace('\\', '/')
                .replace('^', '\u02c6');
    }
}
