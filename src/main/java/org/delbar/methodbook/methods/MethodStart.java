package org.delbar.methodbook.methods;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.MethodBookArea;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodPlace;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.Terms;
import org.delbar.spaces.organisations.Organisation;
import org.delbar.spaces.organisations.Organisations;
import org.delbar.spaces.settings.NamedChoices;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** What the wizard begins with, for the current person in one space. */
@Named
public final class MethodStart {

    private final Pages pages;
    private final MethodPlace place;
    private final People people;
    private final MethodWords shipped;
    private final SpaceSettingsStore settings;
    private final SpaceLanguages languages;
    private final Organisations organisations;
    private final Texts texts;

    @Inject
    public MethodStart(
            Pages pages,
            MethodPlace place,
            People people,
            MethodWords shipped,
            SpaceSettingsStore settings,
            SpaceLanguages languages,
            Organisations organisations,
            Texts texts) {
        this.pages = pages;
        this.place = place;
        this.people = people;
        this.shipped = shipped;
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
        MethodWords words = shipped.in(chosen);
        List<Organisation> named = organisations.offered();
        return new Start(
                chosen.blueprintIsOn(MethodBookArea.METHOD) ? "" : texts.text("delbar.methodbook.method.refused.off"),
                MethodPage.templateKey(chosen.pageLanguage().orElseGet(languages::ofSite)),
                seen.flatMap(place::of).map(page -> page.id() + "").orElse(""),
                people.currentName().orElse(""),
                people.current().flatMap(people::fullName).orElse(""),
                people.current()
                        .flatMap(person -> organisations.among(named, person))
                        .map(Organisation::name)
                        .orElse(""),
                named.stream().map(Organisation::name).toList(),
                offered(words.categories()),
                offered(words.subjects()),
                choices(MethodForm.values(), MethodForm::key, MethodForm::textKey),
                choices(Difficulty.values(), Difficulty::key, Difficulty::textKey),
                choices(Terms.values(), Terms::key, Terms::textKey),
                Arrays.stream(PageLanguage.values())
                        .map(each -> new Choice(MethodPage.templateKey(each), each.ownName()))
                        .toList());
    }

    private List<Choice> offered(NamedChoices choices) {
        PageLanguage reader = PageLanguage.nearest(texts.locale());
        return choices.offered().stream()
                .map(choice -> new Choice(choice.key(), choice.name(reader)))
                .toList();
    }

    private <T> List<Choice> choices(T[] all, Function<T, String> key, Function<T, String> textKey) {
        return Arrays.stream(all)
                .map(each -> new Choice(key.apply(each), texts.text(textKey.apply(each))))
                .toList();
    }

    /**
     * What the wizard begins with.
     *
     * @param off why no method can be shared in the space; empty when one can
     * @param template module key of the template in the space's page language
     * @param parent id of the page that new methods of the space belong below; empty before the first
     * @param me user name of the person
     * @param myName full name of the person
     * @param organisation name of the one the person comes from; empty when the site does not know
     * @param organisations names to choose from; empty for a site that has named none
     */
    public record Start(
            String off,
            String template,
            String parent,
            String me,
            String myName,
            String organisation,
            List<String> organisations,
            List<Choice> categories,
            List<Choice> subjects,
            List<Choice> forms,
            List<Choice> difficulties,
            List<Choice> terms,
            List<Choice> templates) {}

    public record Choice(String key, String name) {}
}
