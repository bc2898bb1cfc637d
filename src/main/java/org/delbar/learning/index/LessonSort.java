package org.delbar.learning.index;

import java.util.Arrays;
import java.util.Optional;

/** In which order lessons are listed; the page's id decides between equals. */
public enum LessonSort {
    NEWEST("newest", By.DAY, true),
    OLDEST("oldest", By.DAY, false),
    TITLE("title", By.TITLE, false),
    TITLE_REVERSED("title-reversed", By.TITLE, true),
    CHANGED("changed", By.CHANGE, true),
    CHANGED_LONG_AGO("changed-long-ago", By.CHANGE, false);

    /** What is compared. */
    public enum By {
        DAY,
        TITLE,
        CHANGE
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

    public boolean descending() {
        return descending;
    }

    public static Optional<LessonSort> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** Where a lesson stands in this order. */
    public LessonPosition positionOf(IndexedLesson lesson, boolean backwards) {
        String value = switch (by) {
            case DAY -> Integer.toString(LessonDay.number(lesson.happenedOn()));
            case TITLE -> lesson.titleSort();
            case CHANGE -> Long.toString(lesson.changedAt().toEpochMilli());
        };
        return new LessonPosition(value, lesson.page(), backwards);
    }
}
