package org.delbar.spaces.screen;

import java.util.List;
import org.delbar.spaces.form.FormProblemView;

/**
 * The whole form. Everything is finished text in the reader's language.
 *
 * @param revision and the two below: sent back as they are
 * @param saved that all is saved, may be empty
 * @param warning that something is not saved and why, may be empty
 * @param changes what somebody else has changed meanwhile, a sentence each
 * @param problems refusals, each at its field
 */
public record SpaceSettingsView(
        String spaceKey,
        String revision,
        String seen,
        String seenLanguage,
        String saved,
        String warning,
        List<String> changes,
        List<FormProblemView> problems,
        List<SettingsChoiceView> languages,
        List<SettingsAreaView> areas) {

    public SpaceSettingsView {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        languages = List.copyOf(languages);
        areas = List.copyOf(areas);
    }
}
