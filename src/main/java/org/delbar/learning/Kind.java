package org.delbar.learning;

import java.util.Arrays;
import java.util.Optional;

/** How it was. None of them is worse than another; lists show them alike. */
public enum Kind {
    WENT_WELL("went-well"),
    WENT_LESS_WELL("went-less-well"),
    SUGGESTION("suggestion"),
    PRAISE("praise");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /** Stored in labels and forms. */
    public String key() {
        return key;
    }

    public String textKey() {
        return "delbar.learning.kind." + key;
    }

    public static Optional<Kind> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
