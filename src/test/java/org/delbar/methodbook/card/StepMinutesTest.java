package org.delbar.methodbook.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.delbar.methodbook.Minutes;
import org.delbar.pagefacts.PageOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepMinutesTest {

    @Test
    void addsTheStepsUp() throws Exception {
        assertThat(steps("5", "10 min", "20")).contains(new StepMinutes(35, 35));
    }

    @Test
    void keepsBothEndsOfARange() throws Exception {
        assertThat(steps("5", "10–15", "1 h")).contains(new StepMinutes(75, 80));
    }

    @Test
    void leavesEmptyStepsOut() throws Exception {
        assertThat(steps("", "10", "0")).contains(new StepMinutes(10, 10));
    }

    @Test
    void saysNothingWithoutANumber() throws Exception {
        assertThat(steps("", "")).isEmpty();
    }

    @Test
    void guessesNothing() throws Exception {
        assertThat(steps("5", "as long as it takes")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Min", "min.", "Minuter", "minutter", "<strong>Minutes</strong>"})
    void findsTheColumnByItsName(String header) throws Exception {
        String table = "<table><tbody><tr><th>Step</th><th>" + header + "</th></tr><tr><td>One</td><td>7</td></tr>"
                + "</tbody></table>";

        assertThat(StepMinutes.of(PageOutline.read(table))).contains(new StepMinutes(7, 7));
    }

    @Test
    void readsTheFirstTableThatHasTheColumn() throws Exception {
        String page =
                "<table><tbody><tr><th>Who</th></tr><tr><td>Me</td></tr></tbody></table>" + table("5") + table("50");

        assertThat(StepMinutes.of(PageOutline.read(page))).contains(new StepMinutes(5, 5));
    }

    @Test
    void doesNotReadFacts() throws Exception {
        String page = "<ac:structured-macro ac:name=\"details\"><ac:rich-text-body>" + table("5")
                + "</ac:rich-text-body></ac:structured-macro>";

        assertThat(StepMinutes.of(PageOutline.read(page))).isEmpty();
    }

    @Test
    void missesWhatNobodyCouldKeepTo() {
        Minutes time = new Minutes(45, 60);

        assertThat(new StepMinutes(30, 44).missesAll(time)).isTrue();
        assertThat(new StepMinutes(61, 70).missesAll(time)).isTrue();
        assertThat(new StepMinutes(30, 45).missesAll(time)).isFalse();
        assertThat(new StepMinutes(60, 90).missesAll(time)).isFalse();
        assertThat(new StepMinutes(20, 90).missesAll(time)).isFalse();
    }

    private static Optional<StepMinutes> steps(String... minutes) throws Exception {
        return StepMinutes.of(PageOutline.read(table(minutes)));
    }

    private static String table(String... minutes) {
        return "<table><tbody><tr><th>Step</th><th>Min</th><th>People do</th></tr>"
                + Arrays.stream(minutes)
                        .map(text -> "<tr><td>Something</td><td>" + text + "</td><td>This</td></tr>")
                        .collect(Collectors.joining())
                + "</tbody></table>";
    }
}
