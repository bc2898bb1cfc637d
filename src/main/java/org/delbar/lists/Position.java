package org.delbar.lists;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place between two items in an order: behind the item that stands there, or before it when reading backwards. Made of
 * an item that the reader has seen, so it tells nothing new.
 */
public record Position(String value, long page, boolean backwards) {

    private static final int LONGEST = 600;
    private static final Pattern FORM = Pattern.compile("([ab])(\\d{1,18}) (.{0,100})");

    /** As it stands in addresses. */
    public String written() {
        String text = (backwards ? "b" : "a") + page + " " + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the text was not written by us for an order of this measure. */
    public static Optional<Position> read(String text, Measure measure) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Matcher parts = FORM.matcher(plain);
            if (!parts.matches() || !measure.fits(parts.group(3))) {
                return Optional.empty();
            }
            return Optional.of(new Position(
                    parts.group(3),
                    Long.parseLong(parts.group(2)),
                    parts.group(1).equals("b")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
