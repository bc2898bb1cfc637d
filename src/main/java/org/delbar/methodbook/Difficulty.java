package org.delbar.methodbook;

import java.util.Arrays;
import java.util.Optional;

/** How much a leader should have done before. */
public enum Difficulty {
    EASY("easy"),
    SOME_PRACTICE("some-practice"),
    EXPERIENCED("experienced");

    private final String key;

    Difficulty(String key) {
        this.key = key;
    }

    /** Stored in labels, forms and the index. */
    public String key() {
        return key;
    }

    public String textKey() {
        return "delbar.methodbook.difficulty." + key;
    }

    public static Optional<Difficulty> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
