package org.delbar.meetups.plans;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;
import org.delbar.meetups.MeetupForm;
import org.delbar.meetups.MeetupPlaces;
import org.delbar.meetups.MeetupsArea;
import org.delbar.meetups.NamesShownTo;
import org.delbar.meetups.WizardChoice;
import org.delbar.meetups.plans.PlannedByConcept.Prefilled;
import org.delbar.spaces.organisations.Organisation;
import org.delbar.spaces.organisations.Organisations;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** What the wizard begins with, for the current person in one space. */
@Named
public final class MeetupStart {

    private final Pages pages;
    private final MeetupPlaces places;
    private final PlannedByConcept concepts;
    private final People people;
    private final ReaderTime time;
    private final SpaceSettingsStore settings;
    private final SpaceLanguages languages;
    private final Organisations organisations;
    private final Texts texts;

    @Inject
    public MeetupStart(
            Pages pages,
            MeetupPlaces places,
            PlannedByConcept concepts,
            People people,
            ReaderTime time,
            SpaceSettingsStore settings,
            SpaceLanguages languages,
            Organisations organisations,
            Texts texts) {
        this.pages = pages;
        this.places = places;
        this.concepts = concepts;
        this.people = people;
        this.time = time;
        this.settings = settings;
        this.languages = languages;
        this.organisations = organisations;
        this.texts = texts;
    }

    /**
     * @param key of the space; one that the person may not see is answered as none
     * @param page the page from which the wizard was opened
     */
    Start in(String key, Optional<Long> page) {
        Optional<SpaceKey> seen = Optional.of(key)
                .filter(each -> !each.isBlank())
                .map(SpaceKey::new)
                .filter(pages::maySee);
        SpaceSettings chosen = seen.map(settings::load).orElse(SpaceSettings.UNTOUCHED);
        PageLanguage language = chosen.pageLanguage().orElseGet(languages::ofSite);
        List<Organisation> named = organisations.offered();
        Prefilled concept = page.flatMap(concepts::of).orElse(Prefilled.NOTHING);
        String own = people.current()
                .flatMap(person -> organisations.among(named, person))
                .map(Organisation::name)
                .orElse("");
        return new Start(
                chosen.blueprintIsOn(MeetupsArea.MEETUP) ? "" : texts.text("delbar.meetups.refused.meetups-off"),
                MeetupPage.templateKey(language),
                parent(seen, concept),
                people.currentName().orElse(""),
                time.zone().getId(),
                concept.organisation().isEmpty() ? own : concept.organisation(),
                named.stream().map(Organisation::name).toList(),
                concept,
                choices(MeetupForm.values(), MeetupForm::key, MeetupForm::textKey),
                choices(NamesShownTo.values(), NamesShownTo::key, NamesShownTo::textKey),
                Arrays.stream(PageLanguage.values())
                        .map(each -> new WizardChoice(MeetupPage.templateKey(each), each.ownName()))
                        .toList());
    }

    /** The concept where it stands in the same space, else where meetups of the space go. */
    private String parent(Optional<SpaceKey> space, Prefilled concept) {
        return space.filter(each -> each.value().equals(concept.space()))
                .map(each -> concept.page())
                .or(() -> space.flatMap(places::ofMeetups).map(page -> page.id() + ""))
                .orElse("");
    }

    private <T> List<WizardChoice> choices(T[] all, Function<T, String> key, Function<T, String> textKey) {
        return Arrays.stream(all)
                .map(each -> new WizardChoice(key.apply(each), texts.text(textKey.apply(each))))
                .toList();
    }

    /**
     * What the wizard begins with.
     *
     * @param off why no meetup can be planned in the space; empty when one can
     * @param template module key of the template in the space's page language
     * @param parent id of the page that the new meetup belongs below; empty before the first
     * @param me user name of the person
     * @param zone of the person
     * @param organisation of the concept, else the one the person comes from; empty when the site does not know
     * @param organisations names to choose from; empty for a site that has named none
     */
    public record Start(
            String off,
            String template,
            String parent,
            String me,
            String zone,
            String organisation,
            List<String> organisations,
            Prefilled concept,
            List<WizardChoice> forms,
            List<WizardChoice> names,
            List<WizardChoice> templates) {}
}
