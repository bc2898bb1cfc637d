package org.delbar.methodbook.promoted;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.delbar.testing.CreateDialog;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.delbar.testing.WrittenPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** M3: a space picks out methods, and whoever creates a page finds them; what Confluence offers itself stays. */
@Story
final class PromotedMethodsStory {

    private static final String ITEM = "org.delbar.confluence:methodbook-promoted-item";
    private static final String METHOD = "org.delbar.confluence:methodbook-method-item";
    private static final Map<Language, String> METHODS = Map.of(
            Language.ENGLISH, "Coffee with no agenda",
            Language.SWEDISH, "En, två, fyra, alla",
            Language.NORWEGIAN, "Vis først, fortell etterpå");

    private final WrittenPages pages = new WrittenPages();

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Language.ENGLISH, Look.WIDE),
                Arguments.of(Language.ENGLISH, Look.NARROW_DARK),
                Arguments.of(Language.SWEDISH, Look.NARROW),
                Arguments.of(Language.NORWEGIAN, Look.WIDE_DARK));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aPickedOutMethodIsUsedFromTheCreateDialog(Language language, Look look, Visits visits) {
        Texts texts = Texts.in(language);
        Visit visit = visits.as(language.person(), look);
        String method = Objects.requireNonNull(METHODS.get(language));
        pickOut(visit, texts, language, method);
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("method-promoted-settings", language);
        try {
            visit.openSpace(language);
            CreateDialog.open(visit, texts).choose(texts.of("delbar.methodbook.promoted.item"));
            assertThat(visit.page().getByLabel(method)).isChecked();
            visit.assertNoViolations();
            visit.shootWindow("method-promoted", language);
            visit.page()
                    .locator("#create-dialog .create-dialog-create-button:visible")
                    .click();
            String own = "Tried " + UUID.randomUUID().toString().substring(0, 8);
            visit.page().locator("#delbar-method-form-title").fill(own);
            visit.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(texts.of("delbar.methodbook.use.submit")))
                    .click();

            assertThat(visit.page()).hasTitle(Pattern.compile(own));
            assertThat(visit.page().locator("#main-content .delbar-method-origin"))
                    .containsText(method);
            pages.remember(visit);
        } finally {
            pages.remove(visit);
            pickOut(visit, texts, language, "");
        }
    }

    @Test
    void aBlankPageAndOtherTemplatesAreMadeAsBefore(Visits visits) {
        Texts texts = Texts.in(Language.ENGLISH);
        Visit visit = visits.as("grace");
        pickOut(visit, texts, Language.ENGLISH, Objects.requireNonNull(METHODS.get(Language.ENGLISH)));
        try {
            visit.openSpace(Language.ENGLISH);
            Locator dialog = CreateDialog.open(visit, texts).element();
            assertThat(dialog.locator("li.template[data-item-module-complete-key='" + ITEM + "']"))
                    .hasCount(1);
            dialog.locator("li.template[data-content-blueprint-id='00000000-0000-0000-0000-000000000000']")
                    .click();
            dialog.locator(".create-dialog-create-button:visible").click();
            String own = "Blank " + UUID.randomUUID().toString().substring(0, 8);
            visit.page().locator("#content-title").fill(own);
            visit.page().locator("#rte-button-publish").click();

            assertThat(visit.page()).hasTitle(Pattern.compile(own));
            pages.remember(visit);
            visit.openSpace(Language.ENGLISH);
            Locator again = CreateDialog.open(visit, texts).element();
            again.locator("li.template[data-item-module-complete-key='" + METHOD + "']")
                    .click();
            again.locator(".create-dialog-create-button:visible").click();
            assertThat(visit.page().locator("form.delbar-methodbook-method:visible"))
                    .isVisible();
        } finally {
            visit.openSpace(Language.ENGLISH);
            pages.remove(visit);
            pickOut(visit, texts, Language.ENGLISH, "");
        }
    }

    private static void pickOut(Visit visit, Texts texts, Language language, String methods) {
        visit.open("/spaces/delbar-settings.action?key=" + language.space());
        visit.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(texts.of("delbar.methodbook.promoted.name")))
                .click();
        visit.page().getByLabel(texts.of("delbar.methodbook.promoted.methods")).fill(methods);
        visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(texts.of("delbar.spaces.settings.save"))
                                .setExact(true))
                .click();
        assertThat(visit.page().locator(".aui-message-success")).isVisible();
    }
}
