package org.delbar.meetups.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {

    @ParameterizedTest
    @CsvSource({
        "45–90 min, 90",
        "30-45 min, 45",
        "60 min, 60",
        "60 minuter, 60",
        "1 h, 60",
        "1 h 30 min, 90",
        "'1,5 timme', 90",
        "1–2 timmar, 120",
        "2 timer, 120",
        "45 min – 1 h, 60",
        "1 hour and 15 minutes, 75"
    })
    void theUpperEndOfALengthIsItsMinutes(String length, int minutes) {
        assertThat(Measures.minutes(length)).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "an evening", "45", "all day", "0 min", "30 h", "from 45 min", "3 weeks"})
    void whatIsNotPlainIsNoLength(String length) {
        assertThat(Measures.minutes(length)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4–20, 20", "3-12 people, 12", "12, 12", "8 personer, 8"})
    void theUpperEndOfPeopleIsTheirNumber(String people, int number) {
        assertThat(Measures.people(people)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "5+", "from 4", "0", "4 or 5"})
    void whatIsNotPlainIsNoNumberOfPeople(String people) {
        assertThat(Measures.people(people)).isEmpty();
    }
}
