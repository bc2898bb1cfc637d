package org.delbar.learning.worksheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.learning.Kind;
import org.delbar.learning.LearningArea;
import org.delbar.learning.LearningSource;
import org.delbar.learning.LearningWords;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorksheetFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void oneSentenceIsEnough() {
        Worksheet worksheet = check(Map.of("whatHappened", "The delivery was late."))
                .worksheet()
                .orElseThrow();

        assertThat(worksheet.title()).isEqualTo("2026-11-21 The delivery was late");
        assertThat(worksheet.happenedOn()).isEqualTo(TODAY);
        assertThat(worksheet.kind()).isEmpty();
        assertThat(worksheet.actions()).isEmpty();
        assertThat(worksheet.draft()).isFalse();
    }

    @Test
    void takesEveryAnswerOver() {
        Map<String, String> fields = with("whatHappened", "A customer praised us");
        fields.put("title", "Praise from the harbour");
        fields.put("happenedOn", "2026-10-01");
        fields.put("kind", "praise");
        fields.put("source", "customer");
        fields.put("process", "Delivery");
        fields.put("training", "true");
        fields.put("finishLater", "true");
        fields.put("action2What", "Tell the others");
        fields.put("action2Who", "anna, bo");
        fields.put("action2By", "2026-12-01");

        Worksheet worksheet = check(fields).worksheet().orElseThrow();

        assertThat(worksheet.title()).isEqualTo("Praise from the harbour");
        assertThat(worksheet.happenedOn()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(worksheet.kind()).contains(Kind.PRAISE);
        assertThat(worksheet.source().map(LearningSource::key)).contains("customer");
        assertThat(worksheet.forTraining()).isTrue();
        assertThat(worksheet.draft()).isTrue();
        assertThat(worksheet.actions())
                .containsExactly(new Worksheet.Action(
                        "Tell the others",
                        List.of(new PersonKey("key-anna"), new PersonKey("key-bo")),
                        Optional.of(LocalDate.of(2026, 12, 1))));
    }

    @Test
    void proposesATitleThatIsFree() {
        WorksheetForm form = form(Map.of("whatHappened", "Late again"), Set.of("2026-11-21 Late again"));

        assertThat(form.proposedTitle()).isEqualTo("2026-11-21 Late again (2)");
        assertThat(form.check().worksheet()).map(Worksheet::title).contains("2026-11-21 Late again (2)");
    }

    @Nested
    class Refuses {

        @Test
        void anEmptyFirstAnswer() {
            assertRefused(Map.of("whatHappened", "  \n"), "whatHappened", "nothing-happened");
        }

        @Test
        void tenThousandCharactersAndSaysHowManyThereMayBe() {
            Refusal refusal = refusal(Map.of("whatHappened", "x".repeat(10_000)));

            assertThat(refusal.field()).isEqualTo("whatHappened");
            assertThat(refusal.arguments().get(0)).isEqualTo(4000);
            assertThat(refusal.arguments().get(1)).isEqualTo(10_000);
        }

        @Test
        void aDayThatHasNotComeYet() {
            assertRefused(with("happenedOn", "2026-11-22"), "happenedOn", "future");
        }

        @ParameterizedTest
        @ValueSource(strings = {"yesterday", "2026-13-01", "21/11/2026"})
        void whatIsNoDate(String text) {
            assertRefused(with("happenedOn", text), "happenedOn", "no-date");
        }

        @Test
        void aSourceAndAKindThatAreNotInTheList() {
            assertRefused(with("source", "weather"), "source", "source");
            assertRefused(with("kind", "awful"), "kind", "kind");
        }

        @Test
        void aTakenTitleAndOffersAFreeOne() {
            Map<String, String> fields = with("title", "Harbour");
            WorksheetForm.Checked checked =
                    form(fields, Set.of("Harbour", "Harbour (2)")).check();

            assertThat(checked.worksheet()).isEmpty();
            assertThat(checked.refusals().get(0).arguments().get(0)).isEqualTo("Harbour (3)");
        }

        @Test
        void aPersonNobodyKnows() {
            Map<String, String> fields = with("action1What", "Call");
            fields.put("action1Who", "nobody");

            assertRefused(fields, "action1Who", "person");
        }

        @Test
        void aPersonWithNothingToDo() {
            assertRefused(with("action3Who", "anna"), "action3What", "nothing-to-do");
        }

        @Test
        void everythingAtOnceSoThatNothingIsFoundTwice() {
            Map<String, String> fields = with("source", "weather");
            fields.put("happenedOn", "never");
            fields.put("process", "p".repeat(201));

            assertThat(check(fields).refusals())
                    .extracting(Refusal::field)
                    .containsExactly("happenedOn", "source", "process");
        }
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> fields = new HashMap<>();
        fields.put("whatHappened", "Something");
        fields.put(field, value);
        return fields;
    }

    private static void assertRefused(Map<String, String> fields, String field, String reason) {
        assertThat(refusal(fields))
                .extracting(Refusal::field, Refusal::textKey)
                .containsExactly(field, "delbar.learning.worksheet.refused." + reason);
    }

    private static Refusal refusal(Map<String, String> fields) {
        WorksheetForm.Checked checked = check(fields);
        assertThat(checked.worksheet()).isEmpty();
        assertThat(checked.refusals()).hasSize(1);
        return checked.refusals().get(0);
    }

    private static WorksheetForm.Checked check(Map<String, String> fields) {
        return form(fields, Set.of()).check();
    }

    private static WorksheetForm form(Map<String, String> fields, Set<String> taken) {
        Map<String, PersonKey> people = Map.of("anna", new PersonKey("key-anna"), "bo", new PersonKey("key-bo"));
        return new WorksheetForm(
                fields,
                TODAY,
                name -> Optional.ofNullable(people.get(name)),
                new WorksheetRules(
                        true,
                        LearningArea.TITLE,
                        taken::contains,
                        new LearningWords()::sourceOfKey,
                        PageLanguage.ENGLISH));
    }
}
