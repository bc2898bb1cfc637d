package org.delbar.pagefacts.making;

import java.util.function.Predicate;

/** A title that no page of a space has. */
public final class FreeTitle {

    /** Longest title Confluence keeps, in UTF-16 units. */
    public static final int LONGEST = 255;

    private static final int ROOM_FOR_NUMBER = 10;

    private FreeTitle() {}

    /** The title itself, or with the first number that makes it free. */
    public static String of(String title, Predicate<String> taken) {
        String candidate = title;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = fitting(title, LONGEST - ROOM_FOR_NUMBER) + " (" + number + ")";
        }
        return candidate;
    }

    /** Cut to fit, without half a character at the end. */
    public static String fitting(String title, int most) {
        if (title.length() <= most) {
            return title;
        }
        int end = Character.isHighSurrogate(title.charAt(most - 1)) ? most - 1 : most;
        return title.substring(0, end).strip();
    }
}
