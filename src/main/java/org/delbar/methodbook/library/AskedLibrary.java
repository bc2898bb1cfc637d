package org.delbar.methodbook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.delbar.confluence.Texts;
import org.delbar.lists.ListFields;
import org.delbar.lists.ListState;
import org.delbar.lists.Position;
import org.delbar.lists.SpaceChoice;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.index.MethodSearch;
import org.delbar.methodbook.index.MethodSort;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** One library being asked: what its editor and its reader want, and in which words. */
final class AskedLibrary {

    private static final String LIBRARY = "delbar.methodbook.library.";

    private final Texts texts;
    private final ListState state;
    private final Optional<SpaceKey> target;
    private final SpaceSettings chosen;
    private final MethodWords words;
    private final WishReader reader;
    private final WishReader.Asked asked;
    private final LibraryOptions options;
    private final List<Refusal> refusals = new ArrayList<>();

    AskedLibrary(LibraryDesk desk, Texts texts, ListState state, Optional<SpaceKey> here) {
        this.texts = texts;
        this.state = state;
        SpaceChoice spaces = SpaceChoice.of(state.parameter(ListFields.SPACES).orElse(SpaceChoice.SELF));
        options = LibraryOptions.of(state);
        target = spaces.only(here).or(() -> here);
        chosen = spaces.isWide() && options.createButton() && !drawsLots(state)
                ? desk.settings(SpaceChoice.of(SpaceChoice.SELF), here)
                : desk.settings(spaces, here);
        words = desk.words(spaces.isWide() ? SpaceSettings.UNTOUCHED : chosen);
        reader = new WishReader(words);
        asked = reader.read(state.asked(), SpaceChoice.SELF);
        refusals.addAll(options.refusals());
        refusals.addAll(asked.refusals());
    }

    private static boolean drawsLots(ListState state) {
        return MethodSort.RANDOM.key().equals(state.asked().get(ListFields.SORT));
    }

    /** Three statements in all: for the spaces there are, for what a space has chosen, and for methods. */
    boolean mayReadTwice() {
        return !(wish().spaces().all() && options.createButton());
    }

    /** Whoever draws lots is not asked to write. */
    Optional<String> button(NewMethods newMethods) {
        return options.createButton() && wish().sort() != MethodSort.RANDOM
                ? target.flatMap(space -> newMethods.button(space, chosen))
                : Optional.empty();
    }

    Wish wish() {
        return asked.wish();
    }

    /** What the reader's ticks choose from: everything else that is asked for. */
    MethodSearch everything(List<SpaceKey> open) {
        Map<String, String> unticked = new TreeMap<>(state.asked());
        Field.KINDS.stream()
                .map(Field::fieldName)
                .filter(kind -> !state.isFixed(kind))
                .forEach(unticked::remove);
        unticked.put(ListFields.SORT, MethodSort.USED.key());
        return reader.read(unticked, SpaceChoice.SELF).wish().ofAnyStatus(open);
    }

    MethodWords words() {
        return words;
    }

    String heading() {
        return options.title().isEmpty() ? texts.text(LIBRARY + "heading") : options.title();
    }

    List<String> problems() {
        return refusals.stream().map(this::problem).toList();
    }

    String problem(Refusal refusal) {
        return texts.text(
                "delbar.lists.problem",
                texts.text(Field.PREFIX + refusal.field().toLowerCase(Locale.ROOT)),
                texts.text(refusal));
    }

    ListState state() {
        return state;
    }

    LibraryOptions options() {
        return options;
    }

    Optional<Position> position() {
        return asked.position();
    }
}
