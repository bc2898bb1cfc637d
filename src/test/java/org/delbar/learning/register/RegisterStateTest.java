package org.delbar.learning.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterStateTest {

    private static final String PAGE = "/confluence/pages/viewpage.action?pageId=7";

    @Test
    void whatTheEditorHasFixedStays() {
        RegisterState state =
                new RegisterState(Map.of("source", "audit"), Map.of("source", "own", "kind", "praise"), PAGE);

        assertThat(state.asked()).containsEntry("source", "audit").containsEntry("kind", "praise");
        assertThat(state.isNarrowed()).isTrue();
    }

    @Test
    void theOrderCanBeChangedAlthoughTheEditorChoseOne() {
        RegisterState state = new RegisterState(Map.of("sort", "title"), Map.of("sort", "oldest"), PAGE);

        assertThat(state.asked()).containsEntry("sort", "oldest");
    }

    @Test
    void doesNotListenToWhatIsSaidToAnotherRegister() {
        RegisterState other = new RegisterState(Map.of("kind", "praise"), Map.of(), PAGE);
        RegisterState state = new RegisterState(Map.of(), Map.of("text", "coffee", "in", other.id()), PAGE);

        assertThat(state.isNarrowed()).isFalse();
        assertThat(new RegisterState(Map.of("kind", "praise"), Map.of("text", "coffee", "in", other.id()), PAGE)
                        .narrowed(Field.TEXT))
                .isEqualTo("coffee");
    }

    @Test
    void anAddressSaysWhatIsShownAndBeginsAtTheBeginning() {
        RegisterState state = new RegisterState(Map.of(), Map.of("text", "a&b=c", "at", "xyz"), PAGE);

        assertThat(state.with(Map.of(Field.SORT, "title")))
                .isEqualTo(PAGE + "&learning-text=a%26b%3Dc&learning-sort=title&learning-in=" + state.id());
        assertThat(state.withoutFilters()).doesNotContain("learning-text");
    }

    @Test
    void theFormTakesTheQueryOfThePageAlong() {
        LearningRegisterForm form =
                new RegisterState(Map.of(), Map.of("sort", "title"), PAGE).form(List.of(), List.of(), false);

        assertThat(form.action()).isEqualTo("/confluence/pages/viewpage.action");
        assertThat(form.carried())
                .contains(
                        new LearningRegisterHidden("pageId", "7"),
                        new LearningRegisterHidden("learning-sort", "title"));
        assertThat(form.reset()).isEmpty();
    }
}
