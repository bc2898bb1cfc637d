package org.delbar.learning.register;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.learning.LearningWords;
import org.delbar.lists.ListState;
import org.delbar.lists.Position;
import org.delbar.lists.SpaceChoice;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** One register being asked: what its editor and its reader want, and in which words. */
final class AskedRegister {

    private static final String REGISTER = "delbar.learning.register.";

    private final Texts texts;
    private final ListState state;
    private final Optional<SpaceKey> target;
    private final SpaceSettings chosen;
    private final LearningWords words;
    private final CriteriaReader.Asked asked;
    private final RegisterOptions options;

    AskedRegister(RegisterDesk desk, Texts texts, ListState state, Optional<SpaceKey> here) {
        this.texts = texts;
        this.state = state;
        SpaceChoice spaces =
                SpaceChoice.of(state.parameter(Field.SPACES.fieldName()).orElse(SpaceChoice.SELF));
        options = RegisterOptions.of(state, spaces.isWide());
        target = spaces.only(here).or(() -> here);
        chosen = spaces.isWide() && options.createButton()
                ? desk.settings(SpaceChoice.of(SpaceChoice.SELF), here)
                : desk.settings(spaces, here);
        words = desk.words(spaces.isWide() ? SpaceSettings.UNTOUCHED : chosen);
        asked = desk.read(state.asked(), SpaceChoice.SELF, words);
    }

    /** Three statements in all: for the spaces there are, for what a space has chosen, and for lessons. */
    boolean mayReadTwice() {
        return !(criteria().spaces().all() && options.createButton());
    }

    Optional<String> newLesson(NewLessons newLessons) {
        return options.createButton() ? target.flatMap(space -> newLessons.button(space, chosen)) : Optional.empty();
    }

    Criteria criteria() {
        return asked.criteria();
    }

    RegisterList list(People people, ZoneId zone) {
        return new RegisterList(texts, new LessonTexts(texts, people, words, zone), options.columns());
    }

    String heading() {
        return options.title().isEmpty() ? texts.text(REGISTER + "heading") : options.title();
    }

    List<String> problems() {
        List<Refusal> refusals = new ArrayList<>(options.refusals());
        refusals.addAll(asked.refusals());
        return refusals.stream().map(this::problem).toList();
    }

    ListState state() {
        return state;
    }

    RegisterOptions options() {
        return options;
    }

    Optional<Position> position() {
        return asked.position();
    }

    /** The form with the filters; none when nothing can be asked. */
    List<LearningRegisterForm> form() {
        return new RegisterFilters(texts, words, state).form(options.filters());
    }

    private String problem(Refusal refusal) {
        return texts.text("delbar.lists.problem", label(refusal.field()), texts.text(refusal));
    }

    private String label(String field) {
        return texts.text(Field.PREFIX + field.toLowerCase(Locale.ROOT));
    }
}
