package org.delbar.meetups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.delbar.pagefacts.FactLabel;
import org.delbar.pagefacts.FactValue;
import org.delbar.pagefacts.FactsTable;
import org.delbar.words.PersonKey;

/** Reads the rows of one table by their facts' keys and keeps what it could not read. */
final class FactRows {

    private static final String PROBLEM = "delbar.meetups.problem.";

    private final FactsTable facts;
    private final List<FactProblem> problems = new ArrayList<>();

    FactRows(FactsTable facts, String tableId) {
        this.facts = facts;
        if (facts.furtherTables() > 0) {
            problems.add(new FactProblem(PROBLEM + "second-table", "", tableId, ""));
        }
    }

    Optional<FactsTable.Row> row(FactLabel label) {
        return facts.rows().stream()
                .filter(each -> label.isCalled(each.label()))
                .findFirst();
    }

    Optional<FactValue> value(FactLabel label) {
        return row(label).map(FactsTable.Row::value).filter(value -> !value.isEmpty());
    }

    String text(FactLabel label) {
        return value(label).map(FactValue::text).orElse("");
    }

    List<PersonKey> people(FactLabel label) {
        return value(label).map(FactValue::people).orElse(List.of()).stream()
                .filter(key -> !key.isBlank())
                .map(PersonKey::new)
                .distinct()
                .toList();
    }

    <T> Optional<T> one(FactLabel label, Function<String, Optional<T>> reading) {
        return read(label, value -> reading.apply(value.text()));
    }

    <T> Optional<T> read(FactLabel label, Function<FactValue, Optional<T>> reading) {
        Optional<FactValue> value = value(label);
        Optional<T> read = value.flatMap(reading);
        if (value.isPresent() && read.isEmpty()) {
            unreadable(label, "unreadable");
        }
        return read;
    }

    /** Commas part values. */
    List<String> parts(FactLabel label) {
        return Arrays.stream(text(label).split("[,;]", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    <T> List<T> several(FactLabel label, Function<String, Optional<T>> reading) {
        List<T> read = new ArrayList<>();
        parts(label)
                .forEach(each ->
                        reading.apply(each).ifPresentOrElse(read::add, () -> problem("unreadable", label, each)));
        return read.stream().distinct().toList();
    }

    void missing(FactLabel label, String textKey) {
        problems.add(new FactProblem(PROBLEM + "missing", label.key(), textKey, ""));
    }

    /** @param kind end of the key of the sentence that says why */
    void unreadable(FactLabel label, String kind) {
        problem(kind, label, value(label).map(FactRows::asWritten).orElse(""));
    }

    private void problem(String kind, FactLabel label, String value) {
        String called = row(label).map(FactsTable.Row::label).orElse("");
        problems.add(new FactProblem(PROBLEM + kind, Objects.requireNonNull(label.key()), called, value));
    }

    private static String asWritten(FactValue value) {
        return (String.join(" ", value.dates()) + " " + value.text()).strip();
    }

    List<FactProblem> problems() {
        return List.copyOf(problems);
    }
}
