package org.delbar.spaces.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.words.PageLanguage;
import org.junit.jupiter.api.Test;

class SettingsDifferenceTest {

    @Test
    void tellsEachSettingByItselfFromWhatToWhat() {
        SpaceSettings after = new SpaceSettings(
                1,
                Optional.of(PageLanguage.NORWEGIAN),
                Set.of("learning"),
                Set.of("methodbook-unnamed"),
                Map.of("learning.when", List.of("Tid")),
                List.of(new SourceChoice("own", Map.of(PageLanguage.ENGLISH, "Ours"), Map.of(), true)),
                Map.of(
                        "methodbook-category",
                        List.of(new NamedChoice("ideas", Map.of(PageLanguage.SWEDISH, "Idéregn"), true))),
                Map.of("learning-worksheet", 42L),
                Map.of(),
                Map.of("meetups-quiet-hours", 6));

        assertThat(SettingsDifference.between(SpaceSettings.UNTOUCHED, after))
                .containsExactly(
                        change("language", "", "", "no"),
                        change("switched-off", "learning", "", "off"),
                        change("switched-on", "methodbook-unnamed", "", "on"),
                        change("number", "meetups-quiet-hours", "", "6"),
                        change("parent", "learning-worksheet", "", "42"),
                        change("aliases", "learning.when", "", "Tid"),
                        change("source-order", "", "", "own"),
                        change("source-name", "own (en)", "", "Ours"),
                        change("source-hidden", "own", "", "hidden"),
                        change("list-order", "methodbook-category", "", "ideas"),
                        change("choice-name", "methodbook-category.ideas (sv)", "", "Idéregn"),
                        change("choice-hidden", "methodbook-category.ideas", "", "hidden"));
        assertThat(SettingsDifference.between(after, after)).isEmpty();
    }

    @Test
    void theAuditLogNamesWhichOne() {
        assertThat(change("aliases", "learning.when", "", "Tid").toInWords()).isEqualTo("learning.when: Tid");
        assertThat(change("language", "", "sv", "no").fromInWords()).isEqualTo("sv");
    }

    private static SettingChange change(String name, String detail, String from, String to) {
        return new SettingChange("delbar.spaces.settings.changed." + name, detail, from, to);
    }
}
