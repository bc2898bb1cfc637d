package org.delbar.methodbook.contentcheck;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a finding. */
public enum Choice {
    /** It is not in the method. */
    REMOVE,
    /** A prompt that tells what to write stands in its place. */
    REPLACE,
    /** It is part of the method. */
    KEEP;

    /** As it is sent. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Choice> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
