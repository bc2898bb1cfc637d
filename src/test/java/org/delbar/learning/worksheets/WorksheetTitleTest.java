package org.delbar.learning.worksheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

        assertThat(title).hasSizeLessThanOrEqualTo(WorksheetTitle.LONGEST);
        assertThat(Character.isHighSurrogate(title.charAt(title.length() - 1))).isFalse();
    }

    @Test
    void isEmptyBeforeAnythingIsWritten() {
        assertThat(proposed(" \n ")).isEmpty();
    }

    private static String proposed(String whatHappened) {
        return WorksheetTitle.proposed(DAY, whatHappened, title -> false);
    }
}
