package org.delbar.spaces.site;

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
 * @param groups names to choose from
 * @param error a refusal of the whole list, may be empty
 */
public record SiteSettingsView(
        String revision,
        String seen,
        String removed,
        String saved,
        String warning,
        List<String> changes,
        List<FormProblemView> problems,
        List<SiteOrganisationView> organisations,
        List<String> groups,
        String error,
        boolean mayAdd) {

    public SiteSettingsView {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        organisations = List.copyOf(organisations);
        groups = List.copyOf(groups);
    }
}
