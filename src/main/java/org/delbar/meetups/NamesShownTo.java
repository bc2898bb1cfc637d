package org.delbar.meetups;

import java.util.Arrays;
import java.util.Optional;

/** Who may know who takes part, among those who may view the page. Hosts always may. */
public enum NamesShownTo {
    VIEWERS("viewers"),
    PARTICIPANTS("participants"),
    HOSTS("hosts");

    private final String key;

    NamesShownTo(String key) {
        this.key = key;
    }

    /** Stored in labels, forms and the index. */
    public String key() {
        return key;
    }

    public String textKey() {
        return "delbar.meetups.names." + key;
    }

    public static Optional<NamesShownTo> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
