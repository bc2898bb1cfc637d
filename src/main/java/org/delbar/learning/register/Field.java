package org.delbar.learning.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.delbar.lists.ListFields;

/** What can be asked for, by the name it has in macro parameters, addresses and REST. */
public enum Field {
    TEXT("text"),
    KIND("kind"),
    SOURCE("source"),
    STATUS("status"),
    THEME("theme"),
    PROCESS("process"),
    OWNER("owner"),
    FROM("from"),
    TO("to"),
    TRAINING("training"),
    SORT("sort"),
    SIZE("pageSize"),
    SPACES("spaces"),
    AT("at");

    /** What a reader can narrow, in the order of the form. */
    public static final List<Field> FILTERS =
            List.of(TEXT, KIND, SOURCE, STATUS, THEME, PROCESS, OWNER, FROM, TO, TRAINING);

    /** Before the names of fields and of a register's other parameters, in lower case. */
    static final String PREFIX = "delbar.learning.register.field.";

    /** In macro parameters and addresses. */
    static final ListFields LIST = new ListFields(
            "learning-", FILTERS.stream().map(Field::fieldName).toList(), List.of(ListFields.SORT), List.of());

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
