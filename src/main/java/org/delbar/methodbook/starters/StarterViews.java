package org.delbar.methodbook.starters;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.Pages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.GroupSize;
import org.delbar.methodbook.Method;
import org.delbar.methodbook.MethodPlace;
import org.delbar.methodbook.Minutes;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** The screen in the reader's language; the methods themselves in the language of their pages. */
@Named
public final class StarterViews {

    private static final String STARTERS = "delbar.methodbook.starters.";

    private final StarterPages starters;
    private final MethodPlace place;
    private final Pages pages;
    private final Addresses site;
    private final Texts texts;

    @Inject
    public StarterViews(StarterPages starters, MethodPlace place, Pages pages, Addresses site, Texts texts) {
        this.starters = starters;
        this.place = place;
        this.pages = pages;
        this.site = site;
        this.texts = texts;
    }

    StartersView of(
            SpaceKey space, PageLanguage language, String closed, String problem, List<StarterOutcome> outcomes) {
        Optional<SeenPage> parent = place.of(space);
        return new StartersView(
                space.value(),
                language.code(),
                language.locale().getLanguage(),
                closed.isEmpty() ? "" : texts.text(closed),
                problem.isEmpty() ? "" : texts.text(problem),
                outcomes.stream().map(this::outcome).toList(),
                Arrays.stream(PageLanguage.values())
                        .map(each -> new StarterLanguageView(
                                each.ownName(),
                                each.locale().getLanguage(),
                                address(space, "delbar-starters") + "&language=" + each.code(),
                                each == language))
                        .toList(),
                texts.text(STARTERS + (parent.isEmpty() ? "place.home" : "place.page")),
                parent.map(SeenPage::title).orElse(""),
                parent.map(page -> site.here(page.path())).orElse(""),
                Arrays.stream(Starter.values())
                        .map(starter -> starter(space, language, starter))
                        .toList(),
                address(space, "delbar-settings"));
    }

    private StarterView starter(SpaceKey space, PageLanguage language, Starter starter) {
        Method method = starters.method(starter, language);
        String title = starters.title(starter, language);
        boolean taken = pages.titleTaken(space, title);
        return new StarterView(
                StarterScreen.BOX + starter.key(),
                title,
                method.line(),
                texts.text(
                        STARTERS + "facts",
                        method.time().map(Minutes::written).orElse(""),
                        method.people().map(GroupSize::written).orElse("")),
                taken ? texts.text(StarterOutcome.Result.TAKEN.textKey()) : "",
                !taken);
    }

    private StarterOutcomeView outcome(StarterOutcome outcome) {
        return new StarterOutcomeView(
                outcome.result().key(),
                outcome.title(),
                outcome.page().map(page -> site.here(page.path())).orElse(""),
                texts.text(outcome.result().textKey()));
    }

    private String address(SpaceKey space, String action) {
        return site.here(
                "/spaces/" + action + ".action?key=" + URLEncoder.encode(space.value(), StandardCharsets.UTF_8));
    }
}
