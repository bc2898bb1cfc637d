package org.delbar.lists;

import java.util.Optional;
import org.delbar.words.PageLanguage;

/** What stands between the cells of a file. Where commas stand in numbers, spreadsheets want semicolons. */
public final class Separator {

    /** Its name in addresses. */
    public static final String FIELD = "separator";

    private Separator() {}

    /** Empty for something else. */
    public static Optional<Character> of(String asked, PageLanguage reader) {
        return switch (asked) {
            case ",", "comma" -> Optional.of(',');
            case ";", "semicolon" -> Optional.of(';');
            case "" -> Optional.of(reader == PageLanguage.ENGLISH ? ',' : ';');
            default -> Optional.empty();
        };
    }
}
