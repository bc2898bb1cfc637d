package org.delbar.learning.worksheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.delbar.pagefacts.wizard.FreeTitle;
import org.delbar.spaces.settings.TitlePattern;
import org.junit.jupiter.api.Test;

class WorksheetTitleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Test
    void isTheDayAndTheFirstWords() {
        assertThat(proposed("The pump stopped. Nobody knew why."))
                .isEqualTo("2026-09-30 The pump stopped. Nobody knew why");
    }

    @Test
    void endsAtAWord() {
        assertThat(proposed("word ".repeat(40)))
                .isEqualTo("2026-09-30 " + "word ".repeat(12).strip());
    }

    @Test
    void cutsAWordThatNeverEndsWithoutHalvingACharacter() {
        String title = proposed("x" + "\ud83d\ude00".repeat(60));

        assertThat(title).hasSizeLessThanOrEqualTo(FreeTitle.LONGEST);
        assertThat(Character.isHighSurrogate(title.charAt(title.length() - 1))).isFalse();
    }

    @Test
    void isEmptyBeforeAnythingIsWritten() {
        assertThat(proposed(" \n ")).isEmpty();
    }

    @Test
    void followsThePatternOfTheSpaceAndLeavesNoTraceOfWhatIsEmpty() {
        assertThat(proposed("Lesson [{source}] {title} ({where}), {date}", "The pump stopped."))
                .isEqualTo("Lesson The pump stopped (Delivery), 2026-09-30");
        assertThat(proposed("{source} - {title}", "The pump stopped.")).isEqualTo("The pump stopped");
    }

    private static String proposed(String whatHappened) {
        return proposed("{date} {title}", whatHappened);
    }

    private static String proposed(String pattern, String whatHappened) {
        return WorksheetTitle.proposed(
                new TitlePattern(pattern),
                Map.of("date", DAY.toString(), "source", "", "where", "Delivery"),
                whatHappened,
                title -> false);
    }
}
