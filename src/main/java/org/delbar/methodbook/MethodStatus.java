package org.delbar.methodbook;

import java.util.Arrays;
import java.util.Optional;

/** How far a method has come. A page that does not say is in trial. */
public enum MethodStatus {
    IDEA("idea"),
    TRIAL("trial"),
    IN_USE("in-use"),
    RECOMMENDED("recommended"),
    RETIRED("retired");

    private final String key;

    MethodStatus(String key) {
        this.key = key;
    }

    /** Stored in labels, forms and the index. */
    public String key() {
        return key;
    }

    public String textKey() {
        return "delbar.methodbook.status." + key;
    }

    public static Optional<MethodStatus> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
