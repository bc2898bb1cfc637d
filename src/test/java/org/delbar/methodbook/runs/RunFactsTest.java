package org.delbar.methodbook.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.delbar.methodbook.MethodWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunFactsTest {

    private static final String ORIGIN =
            "<ac:structured-macro ac:name=\"delbar-method-origin\"><ac:parameter ac:name=\"used-at\">2016-05-12T22:30:00Z"
                    + "</ac:parameter><ac:parameter ac:name=\"id\">u-1</ac:parameter></ac:structured-macro>";
    private static final Instant MADE = Instant.parse("2016-06-01T12:00:00Z");

    private final MethodWords words = new MethodWords();

    @ParameterizedTest
    @CsvSource({
        "Date, <time datetime=\"2016-05-20\" />",
        "Datum, 2016-05-20",
        "Dato, 20. mai 2016",
    })
    void theDayStandsInThePageInAnyOfItsLanguages(String label, String value) {
        RunFacts facts = facts(ORIGIN + table(label, value));

        assertThat(facts.origin().id()).isEqualTo("u-1");
        assertThat(facts.dayOr(MADE, ZoneId.of("UTC"))).isEqualTo(LocalDate.of(2016, 5, 20));
    }

    @Test
    void withoutOneItIsTheDayOfTheUseWhereTheReaderIs() {
        RunFacts facts = facts(ORIGIN + table("Date", "soon"));

        assertThat(facts.dayOr(MADE, ZoneId.of("UTC"))).isEqualTo(LocalDate.of(2016, 5, 12));
        assertThat(facts.dayOr(MADE, ZoneId.of("Europe/Oslo"))).isEqualTo(LocalDate.of(2016, 5, 13));
    }

    @Test
    void withoutThatItIsTheDayThePageWasMade() {
        RunFacts facts = facts("<ac:structured-macro ac:name=\"delbar-method-origin\" />");

        assertThat(facts.dayOr(MADE, ZoneId.of("UTC"))).isEqualTo(LocalDate.of(2016, 6, 1));
    }

    @Test
    void aPageWithoutAnOriginIsNoRunAndABrokenOneIsNone() {
        assertThat(RunFacts.of("<p>x</p>", words)).isEmpty();
        assertThat(RunFacts.of(ORIGIN + "<p>", words)).isEmpty();
    }

    private RunFacts facts(String storage) {
        return RunFacts.of(storage, words).orElseThrow();
    }

    private static String table(String label, String value) {
        return "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-method-run</ac:parameter>"
                + "<ac:rich-text-body><table><tbody><tr><th>" + label + "</th><td>" + value
                + "</td></tr></tbody></table></ac:rich-text-body></ac:structured-macro>";
    }
}
