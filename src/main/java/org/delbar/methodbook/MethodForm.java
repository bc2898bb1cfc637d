package org.delbar.methodbook;

import java.util.Arrays;
import java.util.Optional;

/** Where people are while they use a method. */
public enum MethodForm {
    IN_PERSON("in-person"),
    ONLINE("online"),
    HYBRID("hybrid"),
    OWN_TIME("own-time");

    private final String key;

    MethodForm(String key) {
        this.key = key;
    }

    /** Stored in labels, forms and the index. */
    public String key() {
        return key;
    }

    public String textKey() {
        return "delbar.methodbook.form." + key;
    }

    public static Optional<MethodForm> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
