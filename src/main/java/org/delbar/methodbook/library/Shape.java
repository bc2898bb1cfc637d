package org.delbar.methodbook.library;

import java.util.Arrays;
import java.util.Optional;

/** How a library can look. */
enum Shape {
    CARDS("cards"),
    TABLE("table"),
    COMPACT("compact");

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
