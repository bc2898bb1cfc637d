package org.delbar.methodbook;

import java.util.Arrays;
import java.util.Optional;

/** What others may do with a method. */
public enum Terms {
    OURS("ours"),
    OPEN_LICENCE("open-licence"),
    ASK_FIRST("ask-first");

    private final String key;

    Terms(String key) {
        this.key = key;
    }

    /** Stored in labels, forms and the index. */
    public String key() {
        return key;
    }

    public String textKey() {
        return "delbar.methodbook.terms." + key;
    }

    public static Optional<Terms> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
