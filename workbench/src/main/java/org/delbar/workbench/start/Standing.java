package org.delbar.workbench.start;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;

/** How much of what plugins bring is registered now, by kind; what stays when a plugin has gone is a leak. */
final class Standing {

    private final Map<String, IntSupplier> kinds = new TreeMap<>();

    Standing of(String kind, IntSupplier number) {
        kinds.put(kind, number);
        return this;
    }

    Map<String, Integer> now() {
        Map<String, Integer> numbers = new TreeMap<>();
        kinds.forEach((kind, number) -> numbers.put(kind, number.getAsInt()));
        return numbers;
    }
}
