package org.delbar.learning;

import java.util.Arrays;
import java.util.Optional;
import org.delbar.pagefacts.PageTasks;

/** How far a lesson has come. */
public enum LessonStatus {
    DRAFT("draft"),
    SHARED("shared"),
    ACTION_UNDER_WAY("action"),
    WAITING_FOR_EFFECT_CHECK("waiting"),
    EFFECT_CHECKED("checked"),
    CLOSED("closed");

    private final String key;

    LessonStatus(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public String textKey() {
        return "delbar.learning.status." + key;
    }

    public static Optional<LessonStatus> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** What the tasks of a page say when its owner has not said otherwise. */
    public static LessonStatus following(PageTasks tasks) {
        if (tasks.open() > 0) {
            return ACTION_UNDER_WAY;
        }
        return tasks.done() > 0 ? WAITING_FOR_EFFECT_CHECK : SHARED;
    }
}
