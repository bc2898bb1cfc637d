package org.delbar.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.delbar.learning.LearningWords.StatusWithNote;
import org.delbar.learning.Lesson.Problem;
import org.delbar.pagefacts.FactValue;
import org.delbar.pagefacts.FactsTable;
import org.delbar.pagefacts.PageTasks;
import org.delbar.pagefacts.WrittenDate;
import org.delbar.words.PersonKey;

/** Makes a lesson of a facts table. A row that cannot be read becomes a problem that names it. */
public final class LessonReader {

    private final LearningWords words;

    public LessonReader(LearningWords words) {
        this.words = words;
    }

    public Lesson read(FactsTable facts, PageTasks tasks) {
        List<Problem> problems = new ArrayList<>();
        if (facts.furtherTables() > 0) {
            problems.add(new Problem("delbar.learning.card.problem.second-table", LearningFact.TABLE_ID, ""));
        }
        Optional<LocalDate> happenedOn = choice(facts, LearningFact.WHEN, problems, LessonReader::date);
        Optional<Kind> kind = choice(facts, LearningFact.KIND, problems, value -> words.kind(value.text()));
        Optional<LearningSource> source =
                choice(facts, LearningFact.SOURCE, problems, value -> words.source(value.text()));
        Optional<StatusWithNote> status =
                choice(facts, LearningFact.STATUS, problems, value -> words.status(value.text()));
        Optional<Boolean> training =
                choice(facts, LearningFact.TRAINING, problems, value -> words.yesOrNo(value.text()));
        return new Lesson(
                happenedOn,
                kind,
                source,
                text(facts, LearningFact.PROCESS),
                facts.value(words.label(LearningFact.OWNER)).map(FactValue::people).orElse(List.of()).stream()
                        .filter(key -> !key.isBlank())
                        .map(PersonKey::new)
                        .toList(),
                status.map(StatusWithNote::status).orElseGet(() -> LessonStatus.following(tasks)),
                status.map(StatusWithNote::note).orElse(""),
                text(facts, LearningFact.THEMES),
                training.orElse(false),
                tasks,
                problems);
    }

    private String text(FactsTable facts, LearningFact fact) {
        return facts.value(words.label(fact)).map(FactValue::text).orElse("");
    }

    private <T> Optional<T> choice(
            FactsTable facts, LearningFact fact, List<Problem> problems, Function<FactValue, Optional<T>> reading) {
        Optional<FactsTable.Row> row = facts.rows().stream()
                .filter(each -> words.label(fact).isCalled(each.label()))
                .findFirst();
        if (row.isEmpty()) {
            problems.add(new Problem("delbar.learning.card.problem.missing", fact.textKey(), ""));
            return Optional.empty();
        }
        FactValue value = row.get().value();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> read = reading.apply(value);
        if (read.isEmpty()) {
            problems.add(new Problem(
                    "delbar.learning.card.problem.unreadable", row.get().label(), value.text()));
        }
        return read;
    }

    private static Optional<LocalDate> date(FactValue value) {
        return WrittenDate.read(
                value.dates().isEmpty() ? value.text() : value.dates().get(0));
    }
}
