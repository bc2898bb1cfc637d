package org.delbar.learning.index;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place between two lessons in an order: behind the lesson that stands there, or before it when reading backwards.
 * Made of a lesson that the reader has seen, so it tells nothing new.
 */
public record LessonPosition(String value, long page, boolean backwards) {

    private static final int LONGEST = 600;
    private static final Pattern FORM = Pattern.compile("([ab])(\\d{1,18}) (.{0,100})");

    /** As it stands in addresses. */
    public String written() {
        String text = (backwards ? "b" : "a") + page + " " + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the text was not written by us for this order. */
    public static Optional<LessonPosition> read(String text, LessonSort sort) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Matcher parts = FORM.matcher(plain);
            if (!parts.matches() || !fits(parts.group(3), sort)) {
                return Optional.empty();
            }
            return Optional.of(new LessonPosition(
                    parts.group(3),
                    Long.parseLong(parts.group(2)),
                    parts.group(1).equals("b")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean fits(String value, LessonSort sort) {
        return switch (sort.by()) {
            case DAY -> value.matches("-?\\d{1,10}") && Math.abs(Long.parseLong(value)) <= 1L << 31;
            case CHANGE -> value.matches("-?\\d{1,18}");
            case TITLE -> value.equals(Fitted.folded(value));
        };
    }
}
