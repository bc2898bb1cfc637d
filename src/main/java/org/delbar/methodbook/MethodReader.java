package org.delbar.methodbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.delbar.methodbook.Method.Problem;
import org.delbar.pagefacts.FactValue;
import org.delbar.pagefacts.FactsTable;
import org.delbar.words.PersonKey;

/** Makes a method of a facts table. A row that cannot be read becomes a problem that names it; a missing one says nothing. */
public final class MethodReader {

    private static final String PROBLEM = "delbar.methodbook.card.problem.";

    private final MethodWords words;

    public MethodReader(MethodWords words) {
        this.words = words;
    }

    public Method read(FactsTable facts) {
        Reading reading = new Reading(facts);
        if (facts.furtherTables() > 0) {
            reading.problems.add(new Problem(PROBLEM + "second-table", MethodFact.TABLE_ID, ""));
        }
        reading.missing(MethodFact.LINE);
        return new Method(
                reading.text(MethodFact.LINE),
                reading.several(MethodFact.CATEGORY, words.categories()::called),
                reading.several(MethodFact.SUBJECT, words.subjects()::called),
                reading.one(MethodFact.TIME, Minutes::read),
                reading.one(MethodFact.PREPARATION, Minutes::amount),
                reading.one(MethodFact.PEOPLE, GroupSize::read),
                reading.several(MethodFact.FORM, words::form),
                reading.one(MethodFact.DIFFICULTY, words::difficulty),
                reading.text(MethodFact.MATERIALS),
                reading.value(MethodFact.SHARED_BY).map(FactValue::people).orElse(List.of()).stream()
                        .filter(key -> !key.isBlank())
                        .map(PersonKey::new)
                        .toList(),
                reading.text(MethodFact.ORGANISATION),
                reading.value(MethodFact.BASED_ON)
                        .flatMap(value -> value.pages().stream().findFirst()),
                reading.text(MethodFact.SOURCE),
                reading.one(MethodFact.STATUS, words::status).orElse(MethodStatus.TRIAL),
                reading.text(MethodFact.VERSION),
                reading.one(MethodFact.LANGUAGE, words::language),
                reading.problems);
    }

    private final class Reading {

        private final FactsTable facts;
        private final List<Problem> problems = new ArrayList<>();

        Reading(FactsTable facts) {
            this.facts = facts;
        }

        Optional<FactsTable.Row> row(MethodFact fact) {
            return facts.rows().stream()
                    .filter(each -> words.label(fact).isCalled(each.label()))
                    .findFirst();
        }

        Optional<FactValue> value(MethodFact fact) {
            return row(fact).map(FactsTable.Row::value);
        }

        String text(MethodFact fact) {
            return value(fact).map(FactValue::text).orElse("");
        }

        void missing(MethodFact fact) {
            if (row(fact).isEmpty()) {
                problems.add(new Problem(PROBLEM + "missing", fact.textKey(), ""));
            }
        }

        <T> Optional<T> one(MethodFact fact, Function<String, Optional<T>> reading) {
            String text = text(fact);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Optional<T> read = reading.apply(text);
            if (read.isEmpty()) {
                unreadable(fact, text);
            }
            return read;
        }

        /** Commas part values; one that has a comma in its name is found whole. */
        <T> List<T> several(MethodFact fact, Function<String, Optional<T>> reading) {
            String text = text(fact);
            Optional<T> whole = text.isEmpty() ? Optional.empty() : reading.apply(text);
            if (whole.isPresent()) {
                return List.of(whole.get());
            }
            List<T> read = new ArrayList<>();
            Arrays.stream(text.split("[,;]", -1))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .forEach(each -> reading.apply(each).ifPresentOrElse(read::add, () -> unreadable(fact, each)));
            return read.stream().distinct().toList();
        }

        private void unreadable(MethodFact fact, String value) {
            String label = row(fact).map(FactsTable.Row::label).orElse("");
            problems.add(new Problem(PROBLEM + "unreadable", label, value));
        }
    }
}
