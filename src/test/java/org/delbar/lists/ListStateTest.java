package org.delbar.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListStateTest {

    private static final ListFields FIELDS =
            new ListFields("learning-", List.of("text", "kind", "source"), List.of("sort"), List.of());
    private static final String PAGE = "/confluence/pages/viewpage.action?pageId=7";

    @Test
    void whatTheEditorHasFixedStays() {
        ListState state =
                new ListState(FIELDS, Map.of("source", "audit"), Map.of("source", "own", "kind", "praise"), PAGE);

        assertThat(state.asked()).containsEntry("source", "audit").containsEntry("kind", "praise");
        assertThat(state.isNarrowed()).isTrue();
    }

    @Test
    void theOrderCanBeChangedAlthoughTheEditorChoseOne() {
        ListState state = new ListState(FIELDS, Map.of("sort", "title"), Map.of("sort", "oldest"), PAGE);

        assertThat(state.asked()).containsEntry("sort", "oldest");
    }

    @Test
    void doesNotListenToWhatIsSaidToAnotherList() {
        ListState other = new ListState(FIELDS, Map.of("kind", "praise"), Map.of(), PAGE);
        ListState state = new ListState(FIELDS, Map.of(), Map.of("text", "coffee", "in", other.id()), PAGE);

        assertThat(state.isNarrowed()).isFalse();
        assertThat(new ListState(FIELDS, Map.of("kind", "praise"), Map.of("text", "coffee", "in", other.id()), PAGE)
                        .narrowed("text"))
                .isEqualTo("coffee");
    }

    @Test
    void anAddressSaysWhatIsShownAndBeginsAtTheBeginning() {
        ListState state = new ListState(FIELDS, Map.of(), Map.of("text", "a&b=c", "at", "xyz"), PAGE);

        assertThat(state.with(Map.of("sort", "title")))
                .isEqualTo(PAGE + "&learning-text=a%26b%3Dc&learning-sort=title&learning-in=" + state.id());
        assertThat(state.withoutFilters()).doesNotContain("learning-text");
    }

    @Test
    void theFormTakesTheQueryOfThePageAlong() {
        ListState state = new ListState(FIELDS, Map.of(), Map.of("sort", "title", "text", "tea"), PAGE);

        assertThat(state.action()).isEqualTo("/confluence/pages/viewpage.action");
        assertThat(state.carried(List.of("sort")))
                .containsOnly(
                        Map.entry("pageId", "7"),
                        Map.entry("learning-in", state.id()),
                        Map.entry("learning-sort", "title"));
    }
}
