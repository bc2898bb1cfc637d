package org.delbar.methodbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a method takes, in minutes; {@code from} and {@code to} are the same when the page names one number. */
public record Minutes(int from, int to) {

    /** Two days. */
    public static final int MOST = 2_880;

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,5})(?:[.,](\\d))?\\s*([\\p{L}]*)\\.?");
    private static final String HOUR = "h|hour|hours|hr|hrs|tim|timme|timmar|time|timer|t";
    private static final String MINUTE = "m|min|mins|minute|minutes|minut|minuter|minutt|minutter";

    public Minutes {
        if (from < 1 || from > to || to > MOST) {
            throw new IllegalArgumentException(from + " to " + to + " minutes");
        }
    }

    /** Zero to two days, as preparation may take; words as for {@link #read}. */
    public static Optional<Integer> amount(String text) {
        List<Integer> amounts = amounts(text);
        return amounts.size() == 1 ? Optional.of(amounts.get(0)).filter(each -> each <= MOST) : Optional.empty();
    }

    /** As people write it: "45–60 min", "1 h", "1,5 timmar", "1 h 30 min", "45". Empty when it says nothing or too much. */
    public static Optional<Minutes> read(String text) {
        String[] ends = text.split("\\s*(?:[-\u2010-\u2015\u2212]|\\bto\\b|\\btill\\b|\\btil\\b)\\s*", -1);
        if (ends.length == 1) {
            return amount(ends[0]).flatMap(all -> of(all, all));
        }
        if (ends.length != 2) {
            return Optional.empty();
        }
        String last = ends[1].strip();
        String unit = last.replaceFirst("^[\\d.,\\s]+", "");
        String first = ends[0].strip().matches("[\\d.,]+") ? ends[0].strip() + " " + unit : ends[0];
        return amount(first).flatMap(from -> amount(last).flatMap(to -> of(from, to)));
    }

    public static Optional<Minutes> of(int from, int to) {
        return from >= 1 && from <= to && to <= MOST ? Optional.of(new Minutes(from, to)) : Optional.empty();
    }

    /** As it stands on pages, the same in all our languages. */
    public String written() {
        return (from == to ? "" : from + "\u2013") + to + " min";
    }

    /** One number, however many hours and minutes it is made of. */
    private static List<Integer> amounts(String text) {
        List<Integer> found = new ArrayList<>();
        String left = text.strip().toLowerCase(Locale.ROOT);
        Matcher amount = AMOUNT.matcher(left);
        int sum = 0;
        int end = 0;
        int parts = 0;
        while (amount.find()) {
            int minutes = minutes(amount);
            if (minutes < 0 || !left.substring(end, amount.start()).matches("[\\s,]*(och|og|and)?[\\s,]*")) {
                return List.of();
            }
            sum += minutes;
            end = amount.end();
            parts++;
        }
        if (parts > 0 && parts <= 2 && left.substring(end).isBlank()) {
            found.add(sum);
        }
        return found;
    }

    /** Less than nothing for a unit that is not known. */
    private static int minutes(Matcher amount) {
        int tenths = Integer.parseInt(amount.group(1)) * 10
                + (amount.group(2) == null ? 0 : Integer.parseInt(amount.group(2)));
        String unit = amount.group(3);
        if (unit.matches(HOUR)) {
            return tenths * 6;
        }
        return unit.isEmpty() || unit.matches(MINUTE) ? (tenths + 5) / 10 : -1;
    }
}
