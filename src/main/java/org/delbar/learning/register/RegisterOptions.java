package org.delbar.learning.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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

    static RegisterOptions of(RegisterState state, boolean wide) {
        List<Refusal> refusals = new ArrayList<>();
        List<Column> columns = several(state, "columns", Column::ofKey, Column.usual(wide), refusals);
        List<Field> filters = several(
                state, "filters", name -> Field.named(name).filter(Field.FILTERS::contains), Field.FILTERS, refusals);
        boolean cards =
                one(state, "view", Set.of("table", "cards"), "table", refusals).equals("cards");
        boolean button = one(state, "createButton", Set.of("true", "false"), "true", refusals)
                .equals("true");
        boolean export =
                one(state, "export", Set.of("true", "false"), "true", refusals).equals("true");
        String title = state.parameter("title").orElse("");
        return new RegisterOptions(
                columns,
                cards,
                filters,
                button,
                export,
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                refusals);
    }

    private static <T> List<T> several(
            RegisterState state,
            String name,
            Function<String, Optional<T>> reading,
            List<T> usual,
            List<Refusal> refusals) {
        Optional<String> written = state.parameter(name);
        if (written.isEmpty()) {
            return usual;
        }
        Set<T> chosen = new LinkedHashSet<>();
        Stream.of(written.get().split("[\\s,;]+", -1))
                .filter(word -> !word.isEmpty() && !word.equals(NONE))
                .forEach(word -> reading.apply(word)
                        .ifPresentOrElse(chosen::add, () -> refusals.add(CriteriaReader.choice(name, word))));
        return List.copyOf(chosen);
    }

    private static String one(
            RegisterState state, String name, Set<String> possible, String usual, List<Refusal> refusals) {
        String written = state.parameter(name).orElse(usual);
        if (possible.contains(written)) {
            return written;
        }
        refusals.add(CriteriaReader.choice(name, written));
        return usual;
    }
}
