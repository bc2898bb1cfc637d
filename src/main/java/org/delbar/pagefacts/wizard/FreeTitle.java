package org.delbar.pagefacts.wizard;

import java.util.function.Predicate;

/** A title that no page of the space has. */
public final class FreeTitle {

    /** Longest title Confluence keeps, in UTF-16 units. */
    public static final int LONGEST = 255;

    private FreeTitle() {}

    /** The title itself, or with the first number that makes it free. */
    public static String of(String title, Predicate<String> taken) {
        return of(title, taken, LONGEST);
    }

    /** @param longest what the number takes is cut from the title when it would become longer */
    public static String of(String title, Predicate<String> taken, int longest) {
        String candidate = title;
        for (int number = 2; taken.test(candidate); number++) {
            String ending = " (" + number + ")";
            candidate = cut(title, longest - ending.length()) + ending;
        }
        return candidate;
    }

    /** At most so long, and without half a character at the end. */
    public static String cut(String title, int longest) {
        if (title.length() <= longest) {
            return title;
        }
        String cut = title.substring(0, longest);
        return (Character.isHighSurrogate(cut.charAt(longest - 1)) ? cut.substring(0, longest - 1) : cut).strip();
    }
}
