package org.delbar.meetups.concepts;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.meetups.MeetupForm;
import org.delbar.meetups.MeetupPlaces;
import org.delbar.meetups.MeetupWords;
import org.delbar.meetups.MeetupsArea;
import org.delbar.meetups.WizardChoice;
import org.delbar.spaces.organisations.Organisation;
import org.delbar.spaces.organisations.Organisations;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** What the wizard begins with, for the current person in one space. */
@Named
public final class ConceptStart {

    private final Pages pages;
    private final MeetupPlaces places;
    private final People people;
    private final MeetupWords words;
    private final SpaceSettingsStore settings;
    private final SpaceLanguages languages;
    private final Organisations organisations;
    private final Texts texts;

    @Inject
    public ConceptStart(
            Pages pages,
            MeetupPlaces places,
            People people,
            MeetupWords words,
            SpaceSettingsStore settings,
            SpaceLanguages languages,
            Organisations organisations,
            Texts texts) {
        this.pages = pages;
        this.places = places;
        this.people = people;
        this.words = words;
        this.settings = settings;
        this.languages = languages;
        this.organisations = organisations;
        this.texts = texts;
    }

    /** @param key of the space; one that the person may not see is answered as none */
    Start in(String key) {
        Optional<SpaceKey> seen = Optional.of(key)
                .filter(each -> !each.isBlank())
                .map(SpaceKey::new)
                .filter(pages::maySee);
        SpaceSettings chosen = seen.map(settings::load).orElse(SpaceSettings.UNTOUCHED);
        PageLanguage language = chosen.pageLanguage().orElseGet(languages::ofSite);
        List<Organisation> named = organisations.offered();
        return new Start(
                chosen.blueprintIsOn(MeetupsArea.CONCEPT) ? "" : texts.text("delbar.meetups.refused.concepts-off"),
                ConceptPage.templateKey(language),
                seen.flatMap(places::ofConcepts).map(page -> page.id() + "").orElse(""),
                people.currentName().orElse(""),
                people.current()
                        .flatMap(person -> organisations.among(named, person))
                        .map(Organisation::name)
                        .orElse(""),
                named.stream().map(Organisation::name).toList(),
                Arrays.stream(Preset.values())
                        .map(preset -> preset(preset, language))
                        .toList(),
                Arrays.stream(MeetupForm.values())
                        .map(form -> new WizardChoice(form.key(), texts.text(form.textKey())))
                        .toList(),
                Arrays.stream(PageLanguage.values())
                        .map(each -> new WizardChoice(ConceptPage.templateKey(each), each.ownName()))
                        .toList());
    }

    private Begun preset(Preset preset, PageLanguage language) {
        return new Begun(
                preset.key(),
                texts.text(preset.nameKey()),
                said(preset, language, "line"),
                said(preset, language, "length"),
                said(preset, language, "people"),
                preset.forms().stream().map(MeetupForm::key).toList(),
                said(preset, language, "place"),
                said(preset, language, "cost"),
                said(preset, language, "rhythm"),
                words.text(language, preset.textKey("roles")));
    }

    private String said(Preset preset, PageLanguage language, String part) {
        return preset == Preset.BLANK ? "" : words.text(language, preset.textKey(part));
    }

    /**
     * What the wizard begins with.
     *
     * @param off why no concept can be written in the space; empty when one can
     * @param template module key of the template in the space's page language
     * @param parent id of the page that new concepts of the space belong below; empty before the first
     * @param me user name of the person
     * @param organisation name of the one the person comes from; empty when the site does not know
     * @param organisations names to choose from; empty for a site that has named none
     */
    public record Start(
            String off,
            String template,
            String parent,
            String me,
            String organisation,
            List<String> organisations,
            List<Begun> presets,
            List<WizardChoice> forms,
            List<WizardChoice> templates) {}

    /**
     * A preset in the language of the page, its name in the reader's.
     *
     * @param forms keys
     */
    public record Begun(
            String key,
            String name,
            String line,
            String length,
            String people,
            List<String> forms,
            String place,
            String cost,
            String rhythm,
            String roles) {}
}
