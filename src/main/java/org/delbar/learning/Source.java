package org.delbar.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where something can be learned. */
public enum Source {
    OWN_EXPERIENCE("own"),
    DEVIATION("deviation"),
    CUSTOMER("customer"),
    EMPLOYEE("employee"),
    AUDIT("audit");

    private final String key;

    Source(String key) {
        this.key = key;
    }

    /** Stored in labels and forms. */
    public String key() {
        return key;
    }

    public String textKey() {
        return "delbar.learning.source." + key;
    }

    /** Questions that help a person who comes from this source, in order. */
    public List<String> promptKeys() {
        return List.of(textKey() + ".prompt1", textKey() + ".prompt2");
    }

    public static Optional<Source> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
