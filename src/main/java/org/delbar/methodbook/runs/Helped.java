package org.delbar.methodbook.runs;

import java.util.Arrays;
import java.util.Optional;

/** Whether a run helped, in the words of the person who tells. */
public enum Helped {
    HELPED("helped"),
    PARTLY("partly"),
    NOT("not");

    private final String key;

    Helped(String key) {
        this.key = key;
    }

    /** Stored in rows and sent by forms. */
    public String key() {
        return key;
    }

    public String textKey() {
        return "delbar.methodbook.runs.helped." + key;
    }

    public static Optional<Helped> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
