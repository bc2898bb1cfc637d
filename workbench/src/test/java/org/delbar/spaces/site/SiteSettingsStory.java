package org.delbar.spaces.site;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** X3: an administrator of the site names the organisations that share it. */
@Story
final class SiteSettingsStory {

    private static final String SCREEN = "/admin/plugins/delbar/site-settings.action";

    record Sight(Language language, Look look) {}

    static Stream<Sight> sights() {
        return Stream.of(
                new Sight(Language.ENGLISH, Look.WIDE),
                new Sight(Language.SWEDISH, Look.WIDE),
                new Sight(Language.NORWEGIAN, Look.WIDE),
                new Sight(Language.ENGLISH, Look.WIDE_DARK),
                new Sight(Language.ENGLISH, Look.NARROW),
                new Sight(Language.NORWEGIAN, Look.NARROW_DARK));
    }

    @ParameterizedTest
    @MethodSource("sights")
    void namesOrganisationsWithTheKeyboardAlone(Sight sight, Visits visits) {
        Texts texts = Texts.in(sight.language());
        Visit visit = visits.as("ingrid", sight.look());
        speak(visit, sight.language());
        try {
            visit.open(SCREEN);
            visit.page().locator("#authenticateform input[type=password]").fill("ingrid");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().getByText(texts.of("delbar.spaces.site.none")))
                    .isVisible();
            visit.assertNoViolations();

            add(visit, texts);
            visit.page().keyboard().type("Fjordverk");
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().type("delingsrom-redaksjon");
            add(visit, texts);
            visit.page().keyboard().type("Nordvik");
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().type("nobody");
            visit.page().keyboard().press("Enter");
            Locator group = visit.page().locator("[name=organisation-2-group]");
            assertThat(group).hasAttribute("aria-invalid", "true");
            assertThat(group).hasAccessibleDescription(texts.of("delbar.spaces.site.refused.no-group", "nobody"));
            visit.assertNoViolations();
            visit.assertNothingIsWiderThanTheScreen();
            visit.shoot("site-settings-refused", sight.language());

            group.fill("guests");
            group.press("Enter");
            assertThat(visit.page().getByText(texts.of("delbar.spaces.site.saved")))
                    .isVisible();
            assertThat(visit.page().locator(".aui-message-success")).isFocused();
            visit.page().locator("button[value=up-2]").press("Enter");
            assertThat(visit.page().locator("[name=organisation-1-name]")).hasValue("Nordvik");
            assertThat(visit.page().locator("button[value=down-1]")).isFocused();
            visit.assertNoViolations();
            visit.assertNothingIsWiderThanTheScreen();
            visit.shoot("site-settings", sight.language());
        } finally {
            forgetAll(visit);
            speak(visit, Language.NORWEGIAN);
        }
    }

    private static void add(Visit visit, Texts texts) {
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texts.of("delbar.spaces.site.add")))
                .press("Enter");
        assertThat(visit.page().locator("input[autofocus]")).isFocused();
    }

    private static void forgetAll(Visit visit) {
        visit.open(SCREEN);
        while (visit.page().locator("button[value=remove-1]").count() > 0) {
            visit.page().locator("button[value=remove-1]").click();
            visit.page().waitForLoadState();
        }
        visit.page().locator(".delbar-spaces-settings__save button").click();
        visit.page().waitForLoadState();
    }

    private static void speak(Visit visit, Language language) {
        visit.open("/users/editmylanguage.action");
        visit.page()
                .locator("#language-form label[lang^=" + language.tag() + "]")
                .click();
        visit.page().locator("#language-form button").click();
        visit.page().waitForLoadState();
    }
}
