package org.delbar.methodbook.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.delbar.lists.ListFields;

/** What can be asked for, by the name it has in macro parameters, addresses and REST. */
public enum Field {
    TEXT("text"),
    PEOPLE("people"),
    MINUTES("maxMinutes"),
    CATEGORY("category"),
    SUBJECT("subject"),
    FORM("form"),
    DIFFICULTY("difficulty"),
    STATUS("status"),
    LANGUAGE("language"),
    SORT(ListFields.SORT),
    VIEW("view"),
    SIZE("pageSize"),
    SPACES(ListFields.SPACES),
    COMPARE("compare"),
    AT(ListFields.AT);

    /** Each has a few choices, of which several can be ticked. */
    public static final List<Field> KINDS = List.of(CATEGORY, SUBJECT, FORM, DIFFICULTY, STATUS, LANGUAGE);

    /** What a reader can narrow. */
    static final List<String> FILTERS = Stream.concat(Stream.of(TEXT, PEOPLE, MINUTES), KINDS.stream())
            .map(Field::fieldName)
            .toList();

    /** In macro parameters and addresses. */
    static final ListFields LIST = new ListFields(
            "method-", FILTERS, List.of(SORT.fieldName(), VIEW.fieldName()), List.of(COMPARE.fieldName()));

    /** Before the names of fields and of a library's other parameters, in lower case. */
    static final String PREFIX = "delbar.methodbook.library.field.";

    private final String name;

    Field(String name) {
        this.name = name;
    }

    public String fieldName() {
        return name;
    }

    public String textKey() {
        return PREFIX + name.toLowerCase(Locale.ROOT);
    }

    public static Optional<Field> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name.equals(name)).findFirst();
    }
}
