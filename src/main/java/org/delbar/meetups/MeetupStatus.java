package org.delbar.meetups;

import java.util.Arrays;
import java.util.Optional;

/** Whether a meetup is held. A page that does not say is planned. */
public enum MeetupStatus {
    PLANNED("planned"),
    CANCELLED("cancelled");

    private final String key;

    MeetupStatus(String key) {
        this.key = key;
    }

    /** Stored in labels, forms and the index. */
    public String key() {
        return key;
    }

    public String textKey() {
        return "delbar.meetups.meetup-status." + key;
    }

    public static Optional<MeetupStatus> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
