package org.delbar.lists;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How values stand in columns and come out again. */
public final class Columns {

    private Columns() {}

    /** Oracle keeps an empty text as none. */
    public static String text(@Nullable String column) {
        return Objects.requireNonNullElse(column, "");
    }

    /** Several values that hold no bar, so that each is found between bars. */
    public static String between(Collection<String> values) {
        return Conditions.between(String.join("|", values));
    }

    /** What {@link #between} wrote. */
    public static List<String> several(@Nullable String column) {
        return Arrays.stream(text(column).split("\\|", -1))
                .filter(each -> !each.isBlank())
                .toList();
    }
}
