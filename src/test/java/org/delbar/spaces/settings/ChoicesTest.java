package org.delbar.spaces.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.words.PageLanguage;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final SpaceSettings ALL = new SpaceSettings(
            3,
            Optional.of(PageLanguage.SWEDISH),
            Set.of("learning-worksheet"),
            Set.of("methodbook-unnamed"),
            Map.of("learning.when", List.of("Tid", "Kväll: sent = ja"), "learning.source.own", List.of("Vi #1")),
            List.of(
                    new SourceChoice(
                            "x-flyttkaos",
                            Map.of(PageLanguage.SWEDISH, "Flytt\\kaos \ud83d\ude00"),
                            Map.of(PageLanguage.SWEDISH, List.of("Vad?", "Hur!")),
                            true),
                    new SourceChoice("own", Map.of(), Map.of(), false)),
            Map.of(
                    "methodbook-category",
                    List.of(
                            new NamedChoice("x-warm-up", Map.of(PageLanguage.NORWEGIAN, "Oppvarming: kort"), true),
                            new NamedChoice("ideas", Map.of(), false))),
            Map.of("learning-worksheet", 42L),
            Map.of("learning-worksheet", "{title} \u2013 {date}"),
            Map.of());

    @Test
    void everythingComesBackAsItWas() {
        assertThat(Choices.settings(3, Optional.of(PageLanguage.SWEDISH), Choices.text(ALL, null)))
                .isEqualTo(ALL);
    }

    @Test
    void nothingKeptIsNothingChosen() {
        assertThat(Choices.settings(0, Optional.empty(), null)).isEqualTo(SpaceSettings.UNTOUCHED);
        assertThat(Choices.text(SpaceSettings.UNTOUCHED, null)).isEmpty();
    }

    @Test
    void keepsLinesOfANewerVersion() {
        String text = Choices.text(ALL, "meetups.quiet-hours=22-7\nsources=own\nsource.own.hidden=true");

        assertThat(text.lines()).contains("meetups.quiet-hours=22-7").doesNotContain("source.own.hidden=true");
        assertThat(Choices.settings(3, Optional.of(PageLanguage.SWEDISH), text)).isEqualTo(ALL);
    }

    @Test
    void theSameChoicesAreTheSameText() {
        assertThat(Choices.text(ALL, Choices.text(ALL, null))).isEqualTo(Choices.text(ALL, null));
    }

    @Test
    void aBlueprintIsOffWithItsArea() {
        SpaceSettings off = new SpaceSettings(
                1,
                Optional.empty(),
                Set.of("learning"),
                Set.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());

        assertThat(off.blueprintIsOn("learning-worksheet")).isFalse();
        assertThat(off.areaIsOn("meetups")).isTrue();
    }
}
