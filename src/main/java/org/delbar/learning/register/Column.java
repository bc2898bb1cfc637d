package org.delbar.learning.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.delbar.learning.LearningFact;
import org.delbar.learning.index.LessonSort;
import org.jspecify.annotations.Nullable;

/** What a list can show beside the title, by the name it has in a macro. */
public enum Column {
    WHEN("when", LearningFact.WHEN.textKey(), LessonSort.By.DAY),
    KIND("kind", LearningFact.KIND.textKey(), null),
    SOURCE("source", LearningFact.SOURCE.textKey(), null),
    STATUS("status", LearningFact.STATUS.textKey(), null),
    PROCESS("process", LearningFact.PROCESS.textKey(), null),
    THEMES("themes", LearningFact.THEMES.textKey(), null),
    OWNER("owner", LearningFact.OWNER.textKey(), null),
    TRAINING("training", LearningFact.TRAINING.textKey(), null),
    SPACE("space", "delbar.learning.register.column.space", null),
    CHANGED("changed", "delbar.learning.register.column.changed", LessonSort.By.CHANGE);

    private static final List<Column> USUAL = List.of(WHEN, KIND, SOURCE, STATUS);

    private final String key;
    private final String textKey;
    private final Optional<LessonSort.By> sorting;

    Column(String key, String textKey, LessonSort.@Nullable By sorting) {
        this.key = key;
        this.textKey = textKey;
        this.sorting = Optional.ofNullable(sorting);
    }

    public String key() {
        return key;
    }

    public String textKey() {
        return textKey;
    }

    public Optional<LessonSort.By> sorting() {
        return sorting;
    }

    public static Optional<Column> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** With the space where lessons of several spaces stand in one list. */
    public static List<Column> usual(boolean wide) {
        return wide ? Stream.concat(Stream.of(SPACE), USUAL.stream()).toList() : USUAL;
    }
}
