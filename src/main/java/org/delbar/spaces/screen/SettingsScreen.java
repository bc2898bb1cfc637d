package org.delbar.spaces.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.Refusal;

/**
 * What the screen is to show.
 *
 * @param fields as typed, or as the space has them
 * @param current what the space has
 * @param refusals each at its field
 * @param pressed the button that was pressed, may be empty
 */
record SettingsScreen(
        Map<String, String> fields, SpaceSettings current, List<Refusal> refusals, String pressed, Notice notice) {

    /**
     * What happened.
     *
     * @param saved a sentence, may be empty
     * @param warning a sentence, may be empty
     */
    record Notice(String saved, String warning, List<String> changes) {

        static final Notice NONE = new Notice("", "", List.of());

        static Notice saved(String sentence) {
            return new Notice(sentence, "", List.of());
        }

        static Notice warning(String sentence) {
            return new Notice("", sentence, List.of());
        }
    }

    /** The first sentence at a field. */
    Optional<Refusal> refusalAt(String field) {
        return refusals.stream()
                .filter(refusal -> refusal.field().equals(field))
                .findFirst();
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
