package org.delbar.learning.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonPositionTest {

    @Test
    void readsWhatItWrote() {
        LessonPosition behind = new LessonPosition("øl på båten", 9_007_199_254_740_993L, false);
        LessonPosition before = new LessonPosition("-2147483648", 1, true);

        assertThat(LessonPosition.read(behind.written(), LessonSort.TITLE)).contains(behind);
        assertThat(LessonPosition.read(before.written(), LessonSort.NEWEST)).contains(before);
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
                "a1 ' or 1=1"
            })
    void doesNotReadWhatSomebodyElseWrote(String plain) {
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        assertThat(LessonPosition.read(plain, LessonSort.NEWEST)).isEmpty();
        if (!plain.equals("a1 2")) {
            assertThat(LessonPosition.read(text, LessonSort.NEWEST)).isEmpty();
        }
    }

    @Test
    void belongsToOneOrder() {
        String title = new LessonPosition("words", 7, false).written();

        assertThat(LessonPosition.read(title, LessonSort.NEWEST)).isEmpty();
        assertThat(LessonPosition.read(title, LessonSort.TITLE)).isPresent();
    }
}
