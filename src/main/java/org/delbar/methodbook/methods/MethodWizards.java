package org.delbar.methodbook.methods;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.methodbook.MethodBookArea;
import org.delbar.methodbook.MethodWords;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Opens the wizard's answers for one person: in one space, among the people and methods of this site. */
@Named
public final class MethodWizards {

    private final Pages pages;
    private final People people;
    private final MethodWords shipped;
    private final SpaceSettingsStore settings;
    private final SeenMethods methods;

    @Inject
    public MethodWizards(
            Pages pages, People people, MethodWords shipped, SpaceSettingsStore settings, SeenMethods methods) {
        this.pages = pages;
        this.people = people;
        this.shipped = shipped;
        this.settings = settings;
        this.methods = methods;
    }

    /** Where the fields name no space no title is taken; Confluence judges titles itself when it saves. */
    public MethodAnswers open(Map<String, String> fields, PersonKey sharer) {
        Optional<SpaceKey> space = Optional.of(fields.getOrDefault(WizardFields.SPACE, ""))
                .filter(key -> !key.isBlank())
                .map(SpaceKey::new);
        SpaceSettings chosen = space.map(settings::load).orElse(SpaceSettings.UNTOUCHED);
        MethodWords words = shipped.in(chosen);
        MethodRules rules = new MethodRules(
                chosen.blueprintIsOn(MethodBookArea.METHOD),
                title -> space.filter(where -> pages.titleTaken(where, title)).isPresent(),
                words.categories().offered(),
                words.subjects().offered(),
                people::named,
                text -> methods.find(text, space));
        return new MethodAnswers(fields, sharer, rules);
    }
}
