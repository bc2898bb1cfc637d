package org.delbar.meetups;

import java.util.Arrays;
import java.util.List;

/**
 * What people are asked when they sign up.
 *
 * @param choices to pick one of; empty for an answer in own words
 */
public record SignUpQuestion(String text, List<String> choices) {

    public static final int MOST = 3;
    public static final int LONGEST = 200;

    public SignUpQuestion {
        if (text.isBlank() || text.length() > LONGEST || choices.size() == 1) {
            throw new IllegalArgumentException("no question: " + text);
        }
        choices = List.copyOf(choices);
    }

    /** Several in one row are parted by semicolons; empty when there are too many, or one that is too long. */
    static List<SignUpQuestion> readAll(String text) {
        List<String> parts = Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        return parts.size() > MOST || parts.stream().anyMatch(each -> each.length() > LONGEST)
                ? List.of()
                : parts.stream().map(SignUpQuestion::read).toList();
    }

    /** "Diet: any / vegetarian / vegan" offers choices. */
    private static SignUpQuestion read(String text) {
        int colon = text.indexOf(':');
        if (colon > 0) {
            List<String> choices = Arrays.stream(text.substring(colon + 1).split("/", -1))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .distinct()
                    .toList();
            if (choices.size() > 1) {
                return new SignUpQuestion(text.substring(0, colon).strip(), choices);
            }
        }
        return new SignUpQuestion(text, List.of());
    }
}
