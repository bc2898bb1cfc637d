package org.delbar.spaces.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.words.PageLanguage;
import org.delbar.words.Refusal;
import org.junit.jupiter.api.Test;

class WantedSettingsTest {

    private static final List<SettableNumber> KNOWN =
            List.of(new SettableNumber("hours", "hours", 0, 24, 2), new SettableNumber("days", "days", 1, 9, 3));

    @Test
    void whatIsNotNamedStays() {
        SpaceSettings before = SpaceSettings.UNTOUCHED
                .withPageLanguage(Optional.of(PageLanguage.SWEDISH))
                .withNumbers(Map.of("hours", 5, "of-an-area-that-is-away", 7));

        SpaceSettings now = wanted(Map.of("days", 4)).on(before, KNOWN);

        assertThat(now.pageLanguage()).contains(PageLanguage.SWEDISH);
        assertThat(now.numbers()).isEqualTo(Map.of("hours", 5, "days", 4, "of-an-area-that-is-away", 7));
    }

    @Test
    void whatIsShippedIsNotKept() {
        SpaceSettings before = SpaceSettings.UNTOUCHED.withNumbers(Map.of("hours", 5));

        assertThat(wanted(Map.of("hours", 2)).on(before, KNOWN).numbers()).isEmpty();
    }

    @Test
    void theSitesLanguageIsFollowedWhenAskedFor() {
        SpaceSettings before = SpaceSettings.UNTOUCHED.withPageLanguage(Optional.of(PageLanguage.SWEDISH));

        assertThat(new WantedSettings(Optional.of("site"), Map.of())
                        .on(before, KNOWN)
                        .pageLanguage())
                .isEmpty();
    }

    @Test
    void aNumberNobodyKnowsIsRefusedWithThoseThereAre() {
        Refusal refusal =
                wanted(Map.of("hours", 3, "minutes", 3)).problem(KNOWN).orElseThrow();

        assertThat(refusal.field()).isEqualTo("minutes");
        assertThat(refusal.arguments()).containsExactly("minutes", "days, hours");
    }

    @Test
    void aNumberOutsideItsLimitsIsRefusedAtItsKey() {
        assertThat(wanted(Map.of("hours", 24)).problem(KNOWN)).isEmpty();
        Refusal refusal = wanted(Map.of("hours", 25)).problem(KNOWN).orElseThrow();

        assertThat(refusal.field()).isEqualTo("hours");
        assertThat(refusal.arguments()).containsExactly(0, 24);
    }

    private static WantedSettings wanted(Map<String, Integer> numbers) {
        return new WantedSettings(Optional.empty(), numbers);
    }
}
