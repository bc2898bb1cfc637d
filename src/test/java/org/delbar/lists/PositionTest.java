package org.delbar.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @Test
    void readsWhatItWrote() {
        Position behind = new Position("øl på båten", 9_007_199_254_740_993L, false);
        Position before = new Position("-2147483648", 1, true);

        assertThat(Position.read(behind.written(), Measure.WORDS)).contains(behind);
        assertThat(Position.read(before.written(), Measure.NUMBER)).contains(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "%%%",
                "a1 2",
                "a1 abc",
                "a99999999999999999999 1",
                "c1 1",
                "a1 9999999999",
                "a1 2147483648",
                "a1 ' or 1=1"
            })
    void doesNotReadWhatSomebodyElseWrote(String plain) {
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        assertThat(Position.read(plain, Measure.NUMBER)).isEmpty();
        if (!plain.equals("a1 2")) {
            assertThat(Position.read(text, Measure.NUMBER)).isEmpty();
        }
    }

    @Test
    void belongsToOneOrder() {
        String title = new Position("words", 7, false).written();

        assertThat(Position.read(title, Measure.NUMBER)).isEmpty();
        assertThat(Position.read(title, Measure.WORDS)).isPresent();
    }
}
