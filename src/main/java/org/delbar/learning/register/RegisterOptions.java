package org.delbar.learning.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.delbar.lists.FieldReader;
import org.delbar.lists.ListState;
import org.delbar.words.Refusal;

/**
 * How a register looks, as its editor has chosen. What cannot be used is refused by name, and the usual is taken.
 *
 * @param cards instead of a table
 */
record RegisterOptions(
        List<Column> columns,
        boolean cards,
        List<Field> filters,
        boolean createButton,
        boolean export,
        String title,
        List<Refusal> refusals) {

    private static final String NONE = "none";
    private static final int LONGEST_TITLE = 200;

    RegisterOptions {
        columns = List.copyOf(columns);
        filters = List.copyOf(filters);
        refusals = List.copyOf(refusals);
    }

    static RegisterOptions of(ListState state, boolean wide) {
        FieldReader reading = new FieldReader(state.fixed());
        List<Column> columns = several(reading, "columns", Column::ofKey, Column.usual(wide));
        List<Field> filters =
                several(reading, "filters", name -> Field.named(name).filter(Field.FILTERS::contains), Field.FILTERS);
        boolean cards = reading.one("view", view -> Optional.of(view).filter(Set.of("table", "cards")::contains))
                .filter("cards"::equals)
                .isPresent();
        boolean button = reading.yesOrNo("createButton").orElse(true);
        boolean export = reading.yesOrNo("export").orElse(true);
        String title = reading.value("title");
        return new RegisterOptions(
                columns,
                cards,
                filters,
                button,
                export,
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                reading.refusals());
    }

    private static <T> List<T> several(
            FieldReader reading, String name, Function<String, Optional<T>> choice, List<T> usual) {
        String written = reading.value(name);
        if (written.isEmpty()) {
            return usual;
        }
        return written.equals(NONE) ? List.of() : List.copyOf(reading.several(name, choice));
    }
}
