package org.delbar.meetups.list;

import java.util.Arrays;
import java.util.Optional;

/** Ways to look at meetups. */
enum Shape {
    LIST("list"),
    CARDS("cards"),
    /** By week and day. */
    AGENDA("agenda");

    private final String key;

    Shape(String key) {
        this.key = key;
    }

    /** Stored in pages and addresses. */
    String key() {
        return key;
    }

    static Optional<Shape> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
