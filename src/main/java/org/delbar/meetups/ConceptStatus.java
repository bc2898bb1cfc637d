package org.delbar.meetups;

import java.util.Arrays;
import java.util.Optional;

/** How far a concept has come. A page that does not say is an idea. */
public enum ConceptStatus {
    IDEA("idea"),
    TRIAL("trial"),
    REFINED("refined"),
    IN_USE("in-use"),
    RESTING("resting"),
    RETIRED("retired");

    private final String key;

    ConceptStatus(String key) {
        this.key = key;
    }

    /** Stored in labels, forms and the index. */
    public String key() {
        return key;
    }

    public String textKey() {
        return "delbar.meetups.status." + key;
    }

    public static Optional<ConceptStatus> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
