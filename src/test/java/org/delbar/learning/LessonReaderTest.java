package org.delbar.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.delbar.pagefacts.FactValue;
import org.delbar.pagefacts.FactsTable;
import org.delbar.pagefacts.PageTasks;
import org.delbar.words.PersonKey;
import org.junit.jupiter.api.Test;

class LessonReaderTest {

    private final LessonReader reader = new LessonReader(new LearningWords());

    @Test
    void readsASwedishTableWrittenByHand() {
        Lesson lesson = reader.read(
                table(
                        row("När", "1 juni 2016"),
                        row("Det var", "Gick bra"),
                        row("Källa", "Medarbetare"),
                        row("Status", ""),
                        row("Använd i introduktionen av nya", "Ja")),
                PageTasks.NONE);

        assertThat(lesson.happenedOn()).contains(LocalDate.of(2016, 6, 1));
        assertThat(lesson.kind()).contains(Kind.WENT_WELL);
        assertThat(lesson.source().map(LearningSource::key)).contains(Source.EMPLOYEE.key());
        assertThat(lesson.forTraining()).isTrue();
        assertThat(lesson.problems()).isEmpty();
    }

    @Test
    void followsTheTasksUntilTheOwnerSaysOtherwise() {
        assertThat(status("", PageTasks.NONE)).isEqualTo(LessonStatus.SHARED);
        assertThat(status("", new PageTasks(1, 2, ""))).isEqualTo(LessonStatus.ACTION_UNDER_WAY);
        assertThat(status("", new PageTasks(0, 2, ""))).isEqualTo(LessonStatus.WAITING_FOR_EFFECT_CHECK);
        assertThat(status("Closed", new PageTasks(1, 0, ""))).isEqualTo(LessonStatus.CLOSED);
    }

    @Test
    void namesARowItDoesNotUnderstandAndGuessesNothing() {
        Lesson lesson = reader.read(table(row("Source", "The weather"), row("Status", "Bananas")), PageTasks.NONE);

        assertThat(lesson.source()).isEmpty();
        assertThat(lesson.status()).isEqualTo(LessonStatus.SHARED);
        assertThat(lesson.problems())
                .contains(
                        new Lesson.Problem("delbar.learning.card.problem.unreadable", "Source", "The weather"),
                        new Lesson.Problem("delbar.learning.card.problem.unreadable", "Status", "Bananas"));
    }

    @Test
    void namesARowThatIsMissing() {
        Lesson lesson = reader.read(table(), PageTasks.NONE);

        assertThat(lesson.problems())
                .extracting(Lesson.Problem::label)
                .containsExactlyInAnyOrder(
                        LearningFact.WHEN.textKey(),
                        LearningFact.KIND.textKey(),
                        LearningFact.SOURCE.textKey(),
                        LearningFact.STATUS.textKey(),
                        LearningFact.TRAINING.textKey());
    }

    @Test
    void saysThatASecondTableIsNotRead() {
        Lesson lesson = reader.read(new FactsTable(List.of(), 1), PageTasks.NONE);

        assertThat(lesson.problems())
                .extracting(Lesson.Problem::textKey)
                .contains("delbar.learning.card.problem.second-table");
    }

    @Test
    void readsOwnersByTheirKeys() {
        FactsTable facts = new FactsTable(
                List.of(new FactsTable.Row("Owner", new FactValue("", List.of("anna", "bo"), List.of(), List.of()))),
                0);

        assertThat(reader.read(facts, PageTasks.NONE).owners())
                .containsExactly(new PersonKey("anna"), new PersonKey("bo"));
    }

    private LessonStatus status(String written, PageTasks tasks) {
        return reader.read(table(row("Status", written)), tasks).status();
    }

    private static FactsTable table(FactsTable.Row... rows) {
        return new FactsTable(new ArrayList<>(List.of(rows)), 0);
    }

    private static FactsTable.Row row(String label, String text) {
        return new FactsTable.Row(label, new FactValue(text, List.of(), List.of(), List.of()));
    }
}
