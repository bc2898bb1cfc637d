package org.delbar.pagefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2016-06-01", "1 June 2016", "1 juni 2016", "1. juni 2016", " 1 JUNI 2016 "})
    void readsADateAsPeopleWriteIt(String text) {
        assertThat(WrittenDate.read(text)).contains(LocalDate.of(2016, 6, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "1/6/2016", "2026-02-30", "30 February 2026", "June 2016"})
    void neverGuesses(String text) {
        assertThat(WrittenDate.read(text)).isEmpty();
    }

    @Test
    void knowsTheLeapDay() {
        assertThat(WrittenDate.read("29 februari 2028")).contains(LocalDate.of(2028, 2, 29));
    }
}
