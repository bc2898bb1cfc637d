package org.delbar.meetups;

import java.util.Arrays;
import java.util.Optional;

/** How people meet. */
public enum MeetupForm {
    IN_PERSON("in-person"),
    ON_THE_MOVE("on-the-move"),
    ONLINE("online"),
    HYBRID("hybrid");

    private final String key;

    MeetupForm(String key) {
        this.key = key;
    }

    /** Stored in labels, forms and the index. */
    public String key() {
        return key;
    }

    public String textKey() {
        return "delbar.meetups.form." + key;
    }

    public static Optional<MeetupForm> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
