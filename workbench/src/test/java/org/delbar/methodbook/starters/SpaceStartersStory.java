package org.delbar.methodbook.starters;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A space admin begins with methods that come with the product. */
@Story
final class SpaceStartersStory {

    static Stream<Look> looks() {
        return Stream.of(Look.NARROW, Look.NARROW_DARK, Look.WIDE_DARK);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundFromTheSettingsAndMakesPagesInTheLanguageOfTheSpace(Language language, Visits visits) {
        Texts texts = Texts.in(language);
        Visit visit = visits.as(language.person());
        visit.open("/spaces/delbar-settings.action?key=" + language.space());
        link(visit, texts.of("delbar.methodbook.starters.name")).click();
        assertThat(button(visit, texts)).isVisible();
        visit.assertNoViolations();
        visit.shoot("methodbook-starters", language);

        Locator chosen = boxes(visit);
        assertThat(chosen).hasCount(6);
        for (int box = 1; box < 6; box++) {
            chosen.nth(box).uncheck();
        }
        button(visit, texts).click();

        String title = texts.of("delbar.methodbook.starters.title.check-in");
        Locator outcomes = visit.page().locator(".delbar-methodbook-starters__outcomes");
        assertThat(outcomes).containsText(title);
        visit.assertNoViolations();
        visit.shoot("methodbook-starters-made", language);
        outcomes.getByRole(AriaRole.LINK).click();
        assertThat(visit.heading(title)).isVisible();
        visit.assertNoViolations();
        visit.shoot("methodbook-starter-page", language);
        remove(visit);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void fitsTheScreen(Look look, Visits visits) {
        Visit visit = visits.as("grace", look);
        visit.open("/spaces/delbar-starters.action?key=TOG&language=sv");

        visit.assertNothingIsWiderThanTheScreen();
        visit.assertNoViolations();
        visit.shoot("methodbook-starters", Language.ENGLISH);
    }

    @Test
    void isUsedWithTheKeyboardAlone(Visits visits) {
        Texts texts = Texts.in(Language.ENGLISH);
        Visit visit = visits.as("grace");
        visit.open("/spaces/delbar-starters.action?key=TOG");
        link(visit, "Norsk").focus();
        visit.page().keyboard().press("Enter");
        Locator boxes = boxes(visit);
        assertThat(link(visit, "Norsk")).hasAttribute("aria-current", "true");

        boxes.first().focus();
        for (int box = 0; box < 5; box++) {
            visit.page().keyboard().press("Space");
            visit.page().keyboard().press("Tab");
        }
        assertThat(boxes.last()).isFocused();
        assertThat(boxes.last()).isChecked();
        visit.page().keyboard().press("Tab");
        while (!Boolean.TRUE.equals(button(visit, texts).evaluate("button => button === document.activeElement"))) {
            visit.page().keyboard().press("Tab");
        }
        visit.page().keyboard().press("Enter");

        Locator outcomes = visit.page().locator(".delbar-methodbook-starters__outcomes");
        assertThat(outcomes).isFocused();
        assertThat(outcomes.getByRole(AriaRole.LISTITEM)).hasCount(1);
        assertThat(boxes(visit).last()).not().isChecked();
        outcomes.getByRole(AriaRole.LINK).click();
        assertThat(visit.heading(Texts.in(Language.NORWEGIAN).of("delbar.methodbook.starters.title.walk-and-talk")))
                .isVisible();
        remove(visit);
    }

    /** Other stories find the space as it was. */
    private static void remove(Visit visit) {
        visit.page().evaluate("""
                () => fetch(document.querySelector('meta[name=ajs-context-path]').content + '/pages/removepage.action', {
                  method: 'POST',
                  headers: { 'X-Atlassian-Token': 'no-check' },
                  body: new URLSearchParams({ pageId: document.querySelector('meta[name=ajs-page-id]').content })
                }).then((answer) => answer.status)
                """);
    }

    private static Locator boxes(Visit visit) {
        return visit.page().getByRole(AriaRole.CHECKBOX);
    }

    private static Locator link(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Visit visit, Texts texts) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(texts.of("delbar.methodbook.starters.button")));
    }
}
