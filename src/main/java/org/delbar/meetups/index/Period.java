package org.delbar.meetups.index;

import java.util.Arrays;
import java.util.Optional;
import org.delbar.lists.ListOrder;
import org.delbar.lists.Measure;

/** Which meetups by their time, and in which order: the nearest to now first. */
public enum Period implements ListOrder<IndexedMeetup> {
    /** Those that go on just now, too. */
    UPCOMING("upcoming", false),
    PAST("past", true),
    ALL("all", true);

    private final String key;
    private final boolean descending;

    Period(String key, boolean descending) {
        this.key = key;
        this.descending = descending;
    }

    /** Stored in pages and addresses. */
    public String key() {
        return key;
    }

    @Override
    public Measure measure() {
        return Measure.LARGE_NUMBER;
    }

    @Override
    public boolean descending() {
        return descending;
    }

    @Override
    public String valueOf(IndexedMeetup meetup) {
        return Long.toString(meetup.time().start().toEpochMilli());
    }

    public static Optional<Period> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
