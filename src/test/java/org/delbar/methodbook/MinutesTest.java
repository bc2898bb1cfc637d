package org.delbar.methodbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45–60 min | 45 | 60",
                "45 - 60 minuter | 45 | 60",
                "45 till 60 minuter | 45 | 60",
                "1–2 h | 60 | 120",
                "30 min–1 h | 30 | 60",
                "1,5 timmar | 90 | 90",
                "1 h 30 min | 90 | 90",
                "1 time og 15 minutter | 75 | 75",
                "45 | 45 | 45",
                "2 Hours | 120 | 120",
                "2880 | 2880 | 2880"
            })
    void readsWhatPeopleWrite(String text, int from, int to) {
        assertThat(Minutes.read(text)).contains(new Minutes(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "60–45", "2881", "half a day", "45 bananas", "1–2–3", "", "about an hour", "99999 h", "-5"})
    void guessesNothing(String text) {
        assertThat(Minutes.read(text)).isEmpty();
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(Minutes.read(new Minutes(45, 60).written())).contains(new Minutes(45, 60));
        assertThat(new Minutes(20, 20).written()).isEqualTo("20 min");
    }

    @Test
    void preparationMayBeNothing() {
        assertThat(Minutes.amount("0 min")).contains(0);
        assertThat(Minutes.amount("1 h")).contains(60);
        assertThat(Minutes.amount("some")).isEmpty();
    }
}
