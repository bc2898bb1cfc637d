package org.delbar.meetups.signup;

import java.util.Locale;

/** What the hosts' log tells. Names are kept in the table. */
public enum Happening {
    CAME,
    WAITS,
    MAYBE,
    CANNOT,
    GUESTS,
    WITHDREW,
    REMOVED,
    /** Taken off the list by a host, because of it. */
    NO_VIEW,
    ACCOUNT_GONE,
    SEATS,
    NO_LIMIT,
    TERMS,
    MOVED_UP,
    MOVED_BY_HAND,
    PASSED_OVER;

    /** As it stands in text keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
