package org.delbar.meetups.concepts;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.meetups.MeetupsArea;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Opens the wizard's answers for one person: in one space, among the people of this site. */
@Named
public final class ConceptWizards {

    private final Pages pages;
    private final People people;
    private final SpaceSettingsStore settings;

    @Inject
    public ConceptWizards(Pages pages, People people, SpaceSettingsStore settings) {
        this.pages = pages;
        this.people = people;
        this.settings = settings;
    }

    /** Where the fields name no space no title is taken; Confluence judges titles itself when it saves. */
    public ConceptAnswers open(Map<String, String> fields, PersonKey writer) {
        Optional<SpaceKey> space = Optional.of(fields.getOrDefault(WizardFields.SPACE, ""))
                .filter(key -> !key.isBlank())
                .map(SpaceKey::new);
        SpaceSettings chosen = space.map(settings::load).orElse(SpaceSettings.UNTOUCHED);
        ConceptRules rules = new ConceptRules(
                chosen.blueprintIsOn(MeetupsArea.CONCEPT),
                title -> space.filter(where -> pages.titleTaken(where, title)).isPresent(),
                people::named);
        return new ConceptAnswers(fields, writer, rules);
    }
}
