package org.delbar.spaces.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TitlePatternTest {

    @Test
    void putsWordsInTheirPlaces() {
        assertThat(new TitlePattern("{date}: {title}").filled(Map.of("date", "2026-11-21", "title", "It $1 {broke}")))
                .isEqualTo("2026-11-21: It $1 {broke}");
    }

    @Test
    void leavesNoTraceOfWhatIsEmpty() {
        assertThat(new TitlePattern("[{source}] {title} ({where}) - {date}").filled(Map.of("title", "It broke")))
                .isEqualTo("It broke");
    }

    @Test
    void tellsPagesApartByDateOrTitle() {
        assertThat(new TitlePattern("Lesson {date}").tellsPagesApart()).isTrue();
        assertThat(new TitlePattern("Lesson {source}").tellsPagesApart()).isFalse();
    }
}
