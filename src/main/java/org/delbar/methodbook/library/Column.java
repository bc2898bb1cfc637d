package org.delbar.methodbook.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.delbar.methodbook.MethodFact;
import org.delbar.methodbook.index.MethodSort;

/** What a table shows beside the title. */
enum Column {
    SPACE("space", "delbar.methodbook.library.column.space"),
    CATEGORY("category", MethodFact.CATEGORY.textKey()),
    TIME("time", MethodFact.TIME.textKey()),
    PEOPLE("people", MethodFact.PEOPLE.textKey()),
    FORM("form", MethodFact.FORM.textKey()),
    STATUS("status", MethodFact.STATUS.textKey()),
    USED("used", "delbar.methodbook.library.column.used");

    private final String key;
    private final String textKey;

    Column(String key, String textKey) {
        this.key = key;
        this.textKey = textKey;
    }

    String key() {
        return key;
    }

    String textKey() {
        return textKey;
    }

    Optional<MethodSort> sorting() {
        return this == USED ? Optional.of(MethodSort.USED) : Optional.empty();
    }

    /** With the space where methods of several spaces stand in one list. */
    static List<Column> of(boolean wide) {
        return Arrays.stream(values()).filter(column -> wide || column != SPACE).toList();
    }
}
