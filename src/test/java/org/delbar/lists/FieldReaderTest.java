package org.delbar.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldReaderTest {

    @Test
    void readsSeveralAndRefusesEachThatIsUnknown() {
        FieldReader reading = new FieldReader(Map.of("kind", "a; b,c  d"));

        assertThat(reading.several("kind", word -> Optional.of(word).filter("ad"::contains)))
                .containsExactly("a", "d");
        assertThat(reading.refusals())
                .extracting(refusal -> refusal.arguments().get(0))
                .containsExactly("b", "c");
    }

    @Test
    void nothingAskedIsNothingRefused() {
        FieldReader reading = new FieldReader(Map.of("size", " "));

        assertThat(reading.number("size", 1, 9)).isEmpty();
        assertThat(reading.yesOrNo("tick")).isEmpty();
        assertThat(reading.position(Measure.NUMBER)).isEmpty();
        assertThat(reading.refusals()).isEmpty();
    }

    @Test
    void namesBothEndsOfANumberAndShowsNoLongValueWhole() {
        FieldReader reading = new FieldReader(Map.of("size", "9".repeat(500)));

        assertThat(reading.number("size", 1, 9)).isEmpty();
        assertThat(reading.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("9".repeat(100) + "…", 1, 9));
    }
}
