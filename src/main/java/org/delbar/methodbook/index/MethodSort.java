package org.delbar.methodbook.index;

import java.util.Arrays;
import java.util.Optional;
import org.delbar.lists.ListOrder;
import org.delbar.lists.Measure;

/** In which order methods are listed; the page's id decides between equals. */
public enum MethodSort implements ListOrder<IndexedMethod> {
    USED("used", Measure.NUMBER, true),
    HELPED("helped", Measure.NUMBER, true),
    NEW("new", Measure.LARGE_NUMBER, true),
    TITLE("title", Measure.WORDS, false),
    RANDOM("random", Measure.NUMBER, false);

    private final String key;
    private final Measure measure;
    private final boolean descending;

    MethodSort(String key, Measure measure, boolean descending) {
        this.key = key;
        this.measure = measure;
        this.descending = descending;
    }

    /** Stored in pages and addresses. */
    public String key() {
        return key;
    }

    @Override
    public Measure measure() {
        return measure;
    }

    @Override
    public boolean descending() {
        return descending;
    }

    @Override
    public String valueOf(IndexedMethod method) {
        return switch (this) {
            case USED -> Integer.toString(method.uses());
            case HELPED -> Integer.toString(method.help().rank());
            case NEW -> Long.toString(method.createdAt().toEpochMilli());
            case TITLE -> method.titleSort();
            case RANDOM -> Integer.toString(method.shuffle());
        };
    }

    public static Optional<MethodSort> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
