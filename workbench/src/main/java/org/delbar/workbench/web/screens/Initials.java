package org.delbar.workbench.web.screens;

import java.util.Arrays;
import java.util.stream.Collectors;

/** At most two letters that stand for a picture. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        return Arrays.stream(name.trim().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
                .collect(Collectors.joining());
    }
}
