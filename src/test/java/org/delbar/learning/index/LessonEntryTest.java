package org.delbar.learning.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.delbar.learning.Kind;
import org.delbar.learning.LearningWords;
import org.delbar.learning.LessonStatus;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Test;

class LessonEntryTest {

    private static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");

    @Test
    void keepsWhatThePageSays() {
        LessonEntry entry = kept("<h2>What happened?</h2><p>The <strong>pro</strong>jector was&nbsp;gone.</p>"
                + "<h2>What can we learn from it?</h2><p>One list.</p>"
                + facts(row("When", "2026-08-30")
                        + row("It was", "Gick mindre bra")
                        + row("Source", "Audits and inspections")
                        + row("Themes", "Lending, lists;  order")
                        + row("Where or which process", "Lending list")
                        + row("Use in training", "Yes")));

        assertThat(entry.lesson().happenedOn()).contains(LocalDate.of(2026, 8, 30));
        assertThat(entry.lesson().kind()).contains(Kind.WENT_LESS_WELL);
        assertThat(entry.lesson().source()).contains("audit");
        assertThat(entry.lesson().sourceText()).isEqualTo("Audits and inspections");
        assertThat(entry.lesson().themes()).containsExactly("Lending", "lists", "order");
        assertThat(entry.lesson().forTraining()).isTrue();
        assertThat(entry.lesson().status()).isEqualTo(LessonStatus.SHARED);
        assertThat(entry.lesson().gist()).isEqualTo("The projector was gone.");
        assertThat(entry.searchText()).contains("projector was gone", "one list", "lending list", "a title");
    }

    @Test
    void doesNotFindLessonsByFurniture() {
        LessonEntry entry = kept(facts("")
                + "<p><ac:placeholder>instruction</ac:placeholder>Words</p>"
                + "<ac:structured-macro ac:name=\"expand\"><ac:parameter ac:name=\"title\">Tips</ac:parameter>"
                + "<ac:rich-text-body><p>insight</p></ac:rich-text-body></ac:structured-macro>"
                + "<ac:task-list><ac:task><ac:task-id>17</ac:task-id><ac:task-status>incomplete</ac:task-status>"
                + "<ac:task-body>Call Bo</ac:task-body></ac:task></ac:task-list>");

        assertThat(entry.searchText()).isEqualTo("a title words call bo");
    }

    @Test
    void valuesThatAreTooLongAreCut() {
        LessonEntry entry = kept(facts(row("Themes", "🦭 ".repeat(500) + ", b".repeat(200))
                        + row("Where or which process", "p".repeat(5_000))
                        + row("Source", "s".repeat(5_000)))
                + "<p>" + "word ".repeat(100_000) + "</p>");

        assertThat(entry.lesson().process()).hasSize(255);
        assertThat(entry.lesson().themes()).hasSizeLessThanOrEqualTo(20).allMatch(theme -> theme.length() <= 60);
        assertThat(entry.lesson().sourceText()).hasSize(100);
        assertThat(entry.lesson().gist()).hasSizeLessThanOrEqualTo(300);
        assertThat(entry.searchText()).hasSizeLessThanOrEqualTo(10_000);
    }

    @Test
    void daysThatNoCalendarHasAreNoDays() {
        assertThat(kept(facts(row("When", "+12345-01-01"))).lesson().happenedOn())
                .isEmpty();
        assertThat(kept(facts(row("When", "Bananas"))).lesson().happenedOn()).isEmpty();
    }

    @Test
    void aPageWithoutFactsOrThatCannotBeReadIsNotKept() {
        assertThat(LessonEntry.of(page("<p>Just a page</p>"), new LearningWords()))
                .isEmpty();
        assertThat(LessonEntry.of(page(facts("") + "<p>"), new LearningWords())).isEmpty();
    }

    private static LessonEntry kept(String storage) {
        return LessonEntry.of(page(storage), new LearningWords()).orElseThrow();
    }

    private static CurrentPage page(String storage) {
        return new CurrentPage(7, new SpaceKey("TOG"), "A title", storage, NOON, NOON, Optional.empty());
    }

    private static String facts(String rows) {
        return "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-learning</ac:parameter>"
                + "<ac:rich-text-body><table><tbody>" + rows
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>";
    }

    private static String row(String label, String value) {
        return "<tr><th>" + label + "</th><td>" + value + "</td></tr>";
    }
}
