package org.delbar.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.delbar.words.PageLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LearningWordsTest {

    private final LearningWords words = new LearningWords();

    @Test
    void noTwoFactsShareALabelInAnyLanguage() {
        List<String> all = new ArrayList<>();
        Arrays.stream(LearningFact.values())
                .forEach(fact -> all.addAll(words.label(fact).names()));

        assertThat(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void readsBackEveryChoiceInEveryLanguage(PageLanguage language) {
        for (Kind kind : Kind.values()) {
            assertThat(words.kind(words.text(language, kind.textKey()))).contains(kind);
        }
        for (Source source : Source.values()) {
            assertThat(words.source(words.text(language, source.textKey())).map(LearningSource::key))
                    .contains(source.key());
        }
        for (LessonStatus status : LessonStatus.values()) {
            assertThat(words.status(words.text(language, status.textKey())))
                    .contains(new LearningWords.StatusWithNote(status, ""));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Closed – nothing more to do | CLOSED | nothing more to do",
                "avslutad: hanteras i projektet | CLOSED | hanteras i projektet",
                "Utkast | DRAFT | ''",
                "Waiting for effect check, in May | WAITING_FOR_EFFECT_CHECK | in May"
            })
    void readsAStatusAndTheNoteBehindIt(String text, LessonStatus status, String note) {
        assertThat(words.status(text)).contains(new LearningWords.StatusWithNote(status, note));
    }

    @Test
    void doesNotTakeTheBeginningOfAWordForAStatus() {
        assertThat(words.status("Sharedness")).isEmpty();
    }
}
