package org.delbar.spaces.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
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

/** X2: a space admin decides, in Space tools. */
@Story
final class SpaceSettingsStory {

    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);

    static Stream<Look> looks() {
        return Stream.of(Look.NARROW, Look.NARROW_DARK, Look.WIDE_DARK);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundInSpaceToolsInTheAdminsLanguage(Language language, Visits visits) {
        Texts texts = Texts.in(language);
        Visit visit = visits.as(language.person());
        SettingsOfSpace settings = SettingsOfSpace.open(visit, texts, language);

        assertThat(visit.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(texts.of("delbar.spaces.settings.name"))))
                .not()
                .hasCount(0);
        visit.assertNoViolations();
        visit.page().evaluate("document.querySelector('.delbar-spaces-settings__item details').open = true");
        visit.assertNoViolations();
        settings.shoot("spaces-settings");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void fitsTheScreen(Look look, Visits visits) {
        Visit visit = visits.as("grace", look);
        SettingsOfSpace settings = SettingsOfSpace.open(visit, ENGLISH, Language.ENGLISH);
        visit.page().evaluate("document.querySelector('.delbar-spaces-settings__item details').open = true");

        visit.assertNothingIsWiderThanTheScreen();
        visit.assertNoViolations();
        settings.shoot("spaces-settings");
    }

    @Test
    void isSavedWithTheKeyboardAlone(Visits visits) {
        Visit visit = visits.as("grace");
        SettingsOfSpace settings = SettingsOfSpace.open(visit, ENGLISH, Language.ENGLISH);

        settings.titlePattern().focus();
        visit.page().keyboard().press("Control+A");
        visit.page().keyboard().type("{title} ({date})");
        visit.page().keyboard().press("Enter");

        settings.assertSaved();
        settings.unfolded();
        assertThat(settings.titlePattern()).hasValue("{title} ({date})");
        assertThat(visit.page().locator("[autofocus]")).isFocused();
        settings.titlePattern().fill("");
        settings.saved();
        assertThat(settings.titlePattern()).hasValue("{date} {title}");
    }

    @Test
    void refusesAtTheFieldAndLosesNothing(Visits visits) {
        Visit visit = visits.as("grace");
        SettingsOfSpace settings = SettingsOfSpace.open(visit, ENGLISH, Language.ENGLISH);
        settings.parent().fill("A page nobody has written");
        settings.furtherNames("when").fill("Date, Källa");
        settings.isRefused();

        assertThat(settings.parent()).hasValue("A page nobody has written");
        assertThat(settings.parent()).hasAttribute("aria-invalid", "true");
        assertThat(settings.furtherNames("when")).hasValue("Date, Källa");
        assertThat(settings.furtherNames("when"))
                .hasAccessibleDescription("När, Når "
                        + settings.text("refused.row-name-taken", "Källa", ENGLISH.of("delbar.learning.fact.source")));
        visit.assertNoViolations();
        settings.shoot("spaces-settings-refused");

        settings.warning().getByRole(AriaRole.LINK).last().click();
        visit.page().waitForURL(Pattern.compile(".*#delbar-settings-alias-learning-when"));
        visit.page().keyboard().press("Tab");
    }

    @Test
    void rearrangesSourcesAndStaysWithThePerson(Visits visits) {
        Visit visit = visits.as("grace");
        SettingsOfSpace settings = SettingsOfSpace.open(visit, ENGLISH, Language.ENGLISH);
        String own = ENGLISH.of("delbar.learning.source.own");

        settings.move(own, "down").press("Enter");
        assertThat(settings.warning()).containsText(settings.text("not-saved-yet"));
        assertThat(settings.move(own, "down")).isFocused();
        visit.page().keyboard().press("Enter");
        assertThat(visit.page()
                        .locator("#delbar-settings-learning-source .delbar-spaces-settings__item")
                        .nth(2))
                .containsText(own);

        settings.add().click();
        Locator name = visit.page().locator("input[name=learning-source-6-name-en]");
        assertThat(name).isFocused();
        name.fill("Neighbours");
        visit.assertNoViolations();
        visit.shootWindow("spaces-settings-sources", Language.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    void isShortUntilAPartIsWanted(Language language, Visits visits) {
        Texts texts = Texts.in(language);
        Visit visit = visits.as(language.person());
        SettingsOfSpace.open(visit, texts, language);
        visit.open("/spaces/delbar-settings.action?key=" + language.space());

        assertThat(visit.page().locator(".delbar-spaces-settings__part[open]")).hasCount(0);
        visit.assertNoViolations();
        visit.shoot("spaces-settings-folded", language);
        visit.page()
                .locator(".delbar-spaces-settings__jump")
                .getByText(texts.of("delbar.methodbook.area.name"))
                .click();
        visit.page().locator("#delbar-settings-methodbook-category > summary").press("Enter");
        assertThat(visit.page().locator("[name=methodbook-category-1-key]")).hasCount(1);
        assertThat(visit.page().locator("button[value=methodbook-category-add]"))
                .hasText(texts.of("delbar.methodbook.categories.add"));
    }

    @Test
    void categoriesAreRenamedWithTheKeyboardAlone(Visits visits) {
        Visit visit = visits.as("grace");
        SettingsOfSpace settings = SettingsOfSpace.open(visit, ENGLISH, Language.ENGLISH);

        visit.page()
                .locator("[name=methodbook-category-1-key] + details > summary")
                .press("Enter");
        visit.page().locator("[name=methodbook-category-1-name-en]").fill("Warm up");
        visit.page().locator("[name=methodbook-category-1-name-en]").press("Enter");
        settings.assertSaved();
        settings.unfolded();
        visit.page().locator("button[value=methodbook-category-down-1]").press("Enter");

        assertThat(visit.page().locator("[name=methodbook-category-2-name-en]")).hasValue("Warm up");
        assertThat(visit.page().locator("button[value=methodbook-category-down-2]"))
                .isFocused();
        assertThat(visit.page().locator("#delbar-settings-methodbook-category")).hasAttribute("open", "");
        visit.assertNoViolations();
        visit.shootWindow("spaces-settings-categories", Language.ENGLISH);

        SettingsOfSpace again = SettingsOfSpace.open(visit, ENGLISH, Language.ENGLISH);
        visit.page()
                .locator("[name=methodbook-category-1-key] + details > summary")
                .press("Enter");
        visit.page().locator("[name=methodbook-category-1-name-en]").fill("");
        again.saved();
    }

    @Test
    void theSecondAdminSeesWhatTheFirstChanged(Visits visits) {
        SettingsOfSpace second = SettingsOfSpace.open(visits.as("grace"), ENGLISH, Language.ENGLISH);
        SettingsOfSpace first =
                SettingsOfSpace.open(visits.as("ingrid"), Texts.in(Language.NORWEGIAN), Language.ENGLISH);
        first.language().selectOption(new SelectOption().setLabel("Svenska"));
        first.saved();

        second.titlePattern().fill("Lesson: {title} {date}");
        second.isRefused();

        assertThat(second.warning()).containsText("Ingrid Solheim");
        assertThat(second.warning()).containsText("Svenska");
        assertThat(second.titlePattern()).hasValue("Lesson: {title} {date}");
        second.shoot("spaces-settings-conflict");
        second.unfolded();

        second.titlePattern().fill("");
        second.language().selectOption("en");
        second.saved();
    }
}
