package org.delbar.learning.index;

import java.util.Arrays;
import java.util.Optional;
import org.delbar.lists.ListOrder;
import org.delbar.lists.Measure;

/** In which order lessons are listed; the page's id decides between equals. */
public enum LessonSort implements ListOrder<IndexedLesson> {
    NEWEST("newest", By.DAY, true),
    OLDEST("oldest", By.DAY, false),
    TITLE("title", By.TITLE, false),
    TITLE_REVERSED("title-reversed", By.TITLE, true),
    CHANGED("changed", By.CHANGE, true),
    CHANGED_LONG_AGO("changed-long-ago", By.CHANGE, false);

    /** What is compared. */
    public enum By {
        DAY(Measure.NUMBER),
        TITLE(Measure.WORDS),
        CHANGE(Measure.LARGE_NUMBER);

        private final Measure measure;

        By(Measure measure) {
            this.measure = measure;
        }
    }

    private final String key;
    private final By by;
    private final boolean descending;

    LessonSort(String key, By by, boolean descending) {
        this.key = key;
        this.by = by;
        this.descending = descending;
    }

    /** Stored in pages and addresses. */
    public String key() {
        return key;
    }

    public By by() {
        return by;
    }

    @Override
    public boolean descending() {
        return descending;
    }

    public static Optional<LessonSort> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    @Override
    public Measure measure() {
        return by.measure;
    }

    @Override
    public String valueOf(IndexedLesson lesson) {
        return switch (by) {
            case DAY -> Integer.toString(LessonDay.number(lesson.happenedOn()));
            case TITLE -> lesson.titleSort();
            case CHANGE -> Long.toString(lesson.changedAt().toEpochMilli());
        };
    }
}
