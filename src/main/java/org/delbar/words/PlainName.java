package org.delbar.words;

import java.util.Locale;

/** How two names that people write are compared: case, spaces and a final colon do not matter. */
public final class PlainName {

    private PlainName() {}

    public static String of(String name) {
        String folded =
                name.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return folded.endsWith(":") ? folded.substring(0, folded.length() - 1).strip() : folded;
    }
}
