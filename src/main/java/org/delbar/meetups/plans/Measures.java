package org.delbar.meetups.plans;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in what a concept says of its length and its people. Of a span the upper end counts: whoever plans keeps the time
 * free and has the seats, and can take back some of either. What is not plain is no number.
 */
final class Measures {

    private static final int MOST_MINUTES = 24 * 60;
    private static final Pattern SPAN = Pattern.compile(".*\\d\\D*[\u2012-\u2015-]\\s*(\\d.*)");
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile(
            "(?:(\\d{1,2}(?:[.,]\\d{1,2})?) ?(?:h|hours?|t|tim|timm(?:e|ar)|timer?)\\.?)?"
                    + " ?(?:(?:and|och|og) )?(?:(\\d{1,3}) ?(?:m|min|minutes?|minuter|minutter)\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PEOPLE = Pattern.compile("(\\d{1,6})(?:\\s+\\p{L}+)?");

    private Measures() {}

    /** "45–90 min" is 90 minutes. */
    static Optional<Integer> minutes(String length) {
        Matcher time = HOURS_AND_MINUTES.matcher(upperEnd(length).replaceAll("\\s+", " "));
        if (!time.matches() || (time.group(1) == null && time.group(2) == null)) {
            return Optional.empty();
        }
        BigDecimal hours = time.group(1) == null
                ? BigDecimal.ZERO
                : new BigDecimal(time.group(1).replace(',', '.'));
        int minutes = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return Optional.of(hours.multiply(BigDecimal.valueOf(60)).intValue() + minutes)
                .filter(all -> all > 0 && all < MOST_MINUTES);
    }

    /** "4–20" is 20 people. */
    static Optional<Integer> people(String people) {
        Matcher number = PEOPLE.matcher(upperEnd(people));
        return number.matches()
                ? Optional.of(Integer.parseInt(number.group(1))).filter(all -> all > 0)
                : Optional.empty();
    }

    private static String upperEnd(String text) {
        Matcher span = SPAN.matcher(text.strip());
        return span.matches() ? span.group(1) : text.strip();
    }
}
