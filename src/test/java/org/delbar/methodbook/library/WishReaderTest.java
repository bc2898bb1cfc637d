package org.delbar.methodbook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.index.MethodSort;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishReaderTest {

    private final WishReader reader = new WishReader(new MethodWords());

    @Test
    void understandsEverythingThatCanBeAsked() {
        WishReader.Asked asked = reader.read(
                Map.ofEntries(
                        Map.entry("text", "quiet people"),
                        Map.entry("people", "12"),
                        Map.entry("maxMinutes", "45"),
                        Map.entry("category", "ideas,plan"),
                        Map.entry("subject", "x-our-own"),
                        Map.entry("form", "online"),
                        Map.entry("difficulty", "easy, experienced"),
                        Map.entry("status", "idea"),
                        Map.entry("language", "sv"),
                        Map.entry("sort", "new"),
                        Map.entry("pageSize", "100")),
                "@self");

        Wish wish = asked.wish();
        assertThat(asked.refusals()).isEmpty();
        assertThat(wish.people()).contains(12);
        assertThat(wish.minutes()).contains(45);
        assertThat(wish.categories()).containsExactlyInAnyOrder("ideas", "plan");
        assertThat(wish.subjects()).containsExactly("x-our-own");
        assertThat(wish.forms()).containsExactly(MethodForm.ONLINE);
        assertThat(wish.difficulties()).containsExactlyInAnyOrder(Difficulty.EASY, Difficulty.EXPERIENCED);
        assertThat(wish.statuses()).containsExactly(MethodStatus.IDEA);
        assertThat(wish.languages()).containsExactly(PageLanguage.SWEDISH);
        assertThat(wish.sort()).isEqualTo(MethodSort.NEW);
        assertThat(wish.size()).isEqualTo(100);
        assertThat(wish.text()).isEqualTo("quiet people");
    }

    @Test
    void showsWhatCanBeUsedUnlessAskedForMore() {
        Wish wish = reader.read(Map.of(), "@self").wish();

        assertThat(wish.in(List.of(new SpaceKey("TOG"))).statuses())
                .containsExactlyInAnyOrder(MethodStatus.IN_USE, MethodStatus.TRIAL, MethodStatus.RECOMMENDED);
        assertThat(wish.ofAnyStatus(List.of(new SpaceKey("TOG"))).statuses()).isEmpty();
        assertThat(wish.sort()).isEqualTo(MethodSort.USED);
        assertThat(wish.size()).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource({
        "category, weather, choice",
        "subject, ' culture;nothing', choice",
        "form, by-mail, choice",
        "difficulty, hard, choice",
        "status, done, choice",
        "language, de, choice",
        "sort, size, choice",
        "people, 0, number",
        "people, 5001, number",
        "people, twelve, number",
        "maxMinutes, 0, number",
        "maxMinutes, 2881, number",
        "maxMinutes, -5, number",
        "pageSize, 0, number",
        "pageSize, 101, number",
        "at, nonsense, position"
    })
    void refusesByNameAndTheRestStillWorks(String field, String value, String why) {
        WishReader.Asked asked = reader.read(Map.of(field, value, "text", "coffee"), "@self");

        assertThat(asked.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.textKey()).isEqualTo("delbar.lists.refused." + why);
        });
        assertThat(asked.wish().text()).isEqualTo("coffee");
    }

    @Test
    void namesTheLimitsOfNumbersAndTexts() {
        assertThat(reader.read(Map.of("people", "9999"), "@self").refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("9999", 1, 5000));
        assertThat(reader.read(Map.of("text", "x".repeat(101)), "@self").refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(100, 101));
    }
}
