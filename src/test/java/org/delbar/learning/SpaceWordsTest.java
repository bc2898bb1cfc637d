package org.delbar.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.spaces.settings.SourceChoice;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.PageLanguage;
import org.junit.jupiter.api.Test;

class SpaceWordsTest {

    private final LearningWords words = new LearningWords()
            .in(new SpaceSettings(
                    1,
                    Optional.empty(),
                    Set.of(),
                    Set.of(),
                    Map.of("learning.when", List.of("Tidpunkt"), "learning.source.own", List.of("Vårt eget")),
                    List.of(
                            new SourceChoice("audit", Map.of(), Map.of(), true),
                            new SourceChoice("own", Map.of(PageLanguage.SWEDISH, "Det vi sett"), Map.of(), false),
                            new SourceChoice(
                                    "x-neighbours",
                                    Map.of(PageLanguage.ENGLISH, "Neighbours"),
                                    Map.of(PageLanguage.ENGLISH, List.of("Who told you?")),
                                    false)),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of()));

    @Test
    void aRowIsFoundByEachOfItsNames() {
        assertThat(words.label(LearningFact.WHEN).isCalled("tidpunkt:")).isTrue();
        assertThat(words.label(LearningFact.WHEN).isCalled("Når")).isTrue();
    }

    @Test
    void aSourceIsReadByItsNewItsEarlierAndItsShippedNames() {
        for (String name : List.of("Det vi sett", "Vårt eget", "Egna erfarenheter", "Own experience")) {
            assertThat(words.source(name).map(LearningSource::key)).as(name).contains("own");
        }
    }

    @Test
    void sourcesStandInTheSpacesOrderAndNoneIsLost() {
        assertThat(words.sources())
                .extracting(LearningSource::key)
                .containsExactly("audit", "own", "x-neighbours", "deviation", "customer", "employee");
        assertThat(words.source("Audits and inspections").orElseThrow().hidden())
                .isTrue();
    }

    @Test
    void whatASpaceHasNotWrittenIsAsShippedOrInAnotherOfItsLanguages() {
        LearningSource own = words.sourceOfKey("own").orElseThrow();
        LearningSource neighbours = words.sourceOfKey("x-neighbours").orElseThrow();

        assertThat(own.name(PageLanguage.SWEDISH)).isEqualTo("Det vi sett");
        assertThat(own.name(PageLanguage.ENGLISH)).isEqualTo("Own experience");
        assertThat(own.prompts(PageLanguage.ENGLISH)).isNotEmpty();
        assertThat(neighbours.name(PageLanguage.NORWEGIAN)).isEqualTo("Neighbours");
        assertThat(neighbours.prompts(PageLanguage.NORWEGIAN)).containsExactly("Who told you?");
    }
}
