package org.delbar.meetups.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.meetups.ConceptStatus;
import org.delbar.words.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource({
        "status, , status, no-status",
        "status, swimming, status, choice",
        "status, idea, status, same-status",
        "note, , note, no-note",
        "note, ' ', note, no-note",
        "trialUntil, , trialUntil, no-trial-end",
        "trialUntil, 2027-02-29, trialUntil, date",
        "trialUntil, 2026-11-27, trialUntil, past-day"
    })
    void refusesAtTheFieldThatCanBeMended(String field, String value, String refusedField, String reason) {
        List<Refusal> refusals =
                check(Map.of(field, value == null ? "" : value)).refusals();

        assertThat(refusals)
                .extracting(Refusal::field, refusal -> refusal.textKey().replace("delbar.meetups.refused.", ""))
                .containsExactly(tuple(refusedField, reason));
    }

    @Test
    void aTrialEndsTodayAtTheEarliestAndItsNoteIsOneLine() {
        NewStep step = check(Map.of("note", "Twelve came.\r\n\r\nAll came back.", "trialUntil", "2026-11-28"))
                .step()
                .orElseThrow();

        assertThat(step)
                .isEqualTo(new NewStep(ConceptStatus.TRIAL, "Twelve came. All came back.", Optional.of(TODAY), ""));
    }

    @Test
    void whatBelongsToAnotherStatusDoesNotCount() {
        NewStep step = check(Map.of("status", "resting", "trialUntil", "never", "version", "x".repeat(99)))
                .step()
                .orElseThrow();

        assertThat(step.trialUntil()).isEmpty();
        assertThat(step.version()).isEmpty();
        assertThat(check(Map.of("status", "refined", "version", "0.3"))
                        .step()
                        .orElseThrow()
                        .version())
                .isEqualTo("0.3");
    }

    @Test
    void whatIsTooLongIsRefusedWithBothNumbers() {
        assertThat(check(Map.of("note", "x".repeat(301))).refusals())
                .extracting(Refusal::arguments)
                .containsExactly(List.of(300, 301));
        assertThat(check(Map.of("status", "refined", "version", "x".repeat(21))).refusals())
                .extracting(Refusal::arguments)
                .containsExactly(List.of(20, 21));
    }

    @ParameterizedTest
    @EnumSource(ConceptStatus.class)
    void everyOtherStatusCanFollowAndTheUsualOneIsAmongThem(ConceptStatus present) {
        assertThat(StepAnswers.next(present))
                .hasSize(ConceptStatus.values().length - 1)
                .doesNotContain(present)
                .containsAll(StepAnswers.usual(present).stream().toList());
    }

    private static StepAnswers.Checked check(Map<String, String> changed) {
        Map<String, String> fields =
                new HashMap<>(Map.of("status", "trial", "note", "Twelve want to", "trialUntil", "2026-12-20"));
        fields.putAll(changed);
        return new StepAnswers(ConceptStatus.IDEA, TODAY).check(fields);
    }
}
