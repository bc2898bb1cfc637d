package org.delbar.methodbook.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.words.Refusal;
import org.junit.jupiter.api.Test;

class ReportFormTest {

    @Test
    void oneOfThreeIsEnough() {
        ReportForm.Checked checked = check(Map.of("helped", "partly"), false);

        assertThat(checked.told()).contains(new RunReport.Told(Helped.PARTLY, "", "", Optional.empty()));
        assertThat(checked.unnamed()).isFalse();
    }

    @Test
    void wordsBecomeOneLine() {
        ReportForm.Checked checked = check(
                Map.of("helped", "helped", "line", " more\n\ttime\u0000 ", "change", "a\r\nb", "again", "no"), false);

        assertThat(checked.told()).contains(new RunReport.Told(Helped.HELPED, "more time", "a b", Optional.of(false)));
    }

    @Test
    void everyRefusalNamesItsField() {
        ReportForm.Checked checked = check(
                Map.of(
                        "helped",
                        "very",
                        "line",
                        "x".repeat(281),
                        "change",
                        "y".repeat(300),
                        "again",
                        "perhaps",
                        "unnamed",
                        "true"),
                false);

        assertThat(checked.told()).isEmpty();
        assertThat(checked.refusals())
                .extracting(Refusal::field)
                .containsExactly("helped", "line", "change", "again", "unnamed");
        assertThat(checked.refusals().get(1).arguments()).isEqualTo(List.of(280, 281));
    }

    @Test
    void aLineOfTwoHundredAndEightyIsTaken() {
        assertThat(check(Map.of("helped", "not", "line", "x".repeat(280)), false)
                        .told())
                .isPresent();
    }

    @Test
    void nobodyIsNamedAgainstTheirWill() {
        assertThat(check(Map.of("helped", "not", "unnamed", "true"), true).unnamed())
                .isTrue();
        assertThat(check(Map.of("helped", "not", "unnamed", "true"), false).told())
                .isEmpty();
    }

    private static ReportForm.Checked check(Map<String, String> fields, boolean mayBeUnnamed) {
        return new ReportForm(fields, mayBeUnnamed).check();
    }
}
