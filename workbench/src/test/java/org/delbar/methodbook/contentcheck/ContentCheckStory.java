package org.delbar.methodbook.contentcheck;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** M4: a filled page is emptied and shared; R11: with the keyboard too; R12: without scripts too; X10: at 360 px too. */
@Story
final class ContentCheckStory {

    private static final String CHECK = "delbar.methodbook.contentcheck.";

    private static final Map<Language, String> PAGES = Map.of(
            Language.ENGLISH, "Looking back at the autumn gathering, 9 November",
            Language.SWEDISH, "Återblick på öppet hus 12 november",
            Language.NORWEGIAN, "Tilbakeblikk på dreiekurset 16. november");

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Language.ENGLISH, Look.WIDE),
                Arguments.of(Language.ENGLISH, Look.WIDE_DARK),
                Arguments.of(Language.SWEDISH, Look.NARROW),
                Arguments.of(Language.ENGLISH, Look.NARROW_DARK),
                Arguments.of(Language.NORWEGIAN, Look.WIDE));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aPageIsEmptiedAndShared(Language language, Look look, Visits visits) {
        Texts texts = Texts.in(language);
        Visit visit = offered(visits.as(language.person(), look), language);
        Locator result = visit.page().locator(".delbar-methodbook-contentcheck__paper_result");
        assertThat(visit.page().getByRole(AriaRole.LINK, named(title(language))))
                .isVisible();
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("content-check-share", language);

        String words = result.innerText();
        visit.page().locator("button[value='all:remove']").click();
        assertThat(visit.page().locator(".delbar-methodbook-contentcheck__tally"))
                .hasText(Pattern.compile(".* 0 · .* 0"));
        assertThat(result).not().hasText(words);

        visit.page().locator("[name=title]").fill(fresh());
        visit.page().locator("[name=line]").fill("?!");
        visit.page()
                .getByRole(AriaRole.BUTTON, named(texts.of(CHECK + "share.submit")))
                .click();
        assertThat(visit.page().locator(".delbar-method-card")).containsText(texts.of(CHECK + "checked"));
        assertThat(visit.page().locator("#main-content .panel table th")).hasCount(3);
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("content-check-shared", language);
    }

    @Test
    void theRightSideFollowsAndAMarkLeadsToItsFinding(Visits visits) {
        Visit visit = offered(visits.as("grace", Look.WIDE), Language.ENGLISH);
        Page page = visit.page();
        Locator result = page.locator(".delbar-methodbook-contentcheck__paper_result");
        Locator mark = page.locator(".delbar-methodbook-contentcheck__paper_source mark")
                .filter(new Locator.FilterOptions().setHasText("Embarrassing"))
                .first();
        String finding = Objects.requireNonNull(mark.getAttribute("data-finding"));
        Locator choices = page.locator("#delbar-finding-" + finding);

        mark.click();
        assertThat(choices).hasClass(Pattern.compile(".*_here.*"));
        assertThat(choices.locator("input:checked")).isFocused();
        choices.locator("[value=keep]").check();
        assertThat(result).containsText("Embarrassing");
        choices.locator("[value=remove]").check();
        assertThat(result).not().containsText("Embarrassing");

        Locator section = page.locator(".delbar-methodbook-contentcheck__section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING, new Page.GetByRoleOptions().setName("What happened"))));
        section.locator("button[value$=':keep']").click();
        assertThat(result).containsText("Nobody had a bus to catch");
        assertThat(section.locator("input[value=keep]:not(:checked)")).hasCount(0);
    }

    @Test
    void isDoneByKeyboardOnly(Visits visits) {
        Visit visit = offered(visits.as("grace", Look.WIDE), Language.ENGLISH);
        Page page = visit.page();
        page.locator("[name=title]").focus();
        page.keyboard().press("Control+A");
        page.keyboard().type(fresh());
        page.keyboard().press("Tab");
        page.keyboard().type("By hand");
        Locator choice = page.locator(".delbar-methodbook-contentcheck__finding input[value=remove]:checked")
                .first();
        String name = Objects.requireNonNull(choice.getAttribute("name"));
        for (int i = 0; i < 40 && !name.equals(focused(page)); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(choice).isFocused();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("[name='" + name + "'][value=keep]")).isChecked();
        page.locator("button[value='all:remove']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[name='" + name + "'][value=remove]")).isChecked();
        page.locator("button[type=submit].aui-button-primary").last().focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".delbar-method-card")).containsText("By hand");
    }

    @Test
    void isDoneWithoutScripts(Visits visits) {
        Visit visit = visits.withoutScripts("grace");
        visit.open(display(Language.ENGLISH));
        visit.page().locator("a[href*='share-method.action']").dispatchEvent("click");
        visit.page().locator("button[value='all:remove']").click();
        visit.page().locator("button[name=look]").click();
        assertThat(visit.page().locator(".delbar-methodbook-contentcheck__paper_result"))
                .not()
                .containsText("oven");
        visit.page().locator("[name=title]").fill(fresh());
        visit.page().locator("[name=line]").fill("Without scripts");
        visit.page().locator("button[type=submit].aui-button-primary").last().click();

        assertThat(visit.page().locator(".delbar-method-card")).containsText("Without scripts");
    }

    @Test
    void anEmptyPageAndARefusalAreCalm(Visits visits) {
        Visit visit = visits.as("grace", Look.WIDE).expectComplaint("Failed to load resource");
        visit.open("/plugins/delbar/share-method.action?page=999999999");
        assertThat(visit.page().locator(".aui-message-error")).isVisible();
        visit.assertNoViolations();
        visit.shoot("content-check-refused", Language.ENGLISH);

        offered(visit, Language.ENGLISH);
        visit.page().locator("[name=title]").fill("Lending list");
        visit.page().locator("[name=line]").fill("Taken");
        visit.page().locator("button[type=submit].aui-button-primary").last().click();
        assertThat(visit.page().locator("#delbar-content-check-title-error")).containsText("Lending list (2)");
        visit.assertNoViolations();
        visit.shoot("content-check-taken", Language.ENGLISH);

        visit.page().locator("button[value='all:remove']").click();
        visit.page().locator("[name=title]").fill(fresh());
        visit.page().locator("button[type=submit].aui-button-primary").last().click();
        visit.page().locator("a[href*='check-content.action']").click();
        assertThat(visit.page().locator("[data-delbar-content-check]")).isVisible();
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("content-check-sheet", Language.ENGLISH);
        visit.page().locator("button[type=submit].aui-button-primary").last().click();
        assertThat(visit.page().locator(".delbar-method-card")).containsText("Checked free of content");
    }

    /** By the menu of the page. */
    private static Visit offered(Visit visit, Language language) {
        visit.open(display(language));
        visit.page().locator("#action-menu-link").click();
        visit.page()
                .getByRole(AriaRole.LINK, named(Texts.in(language).of(CHECK + "share.name")))
                .click();
        assertThat(visit.page().locator(".delbar-methodbook-contentcheck_live")).isVisible();
        return visit;
    }

    private static String display(Language language) {
        return "/display/" + language.space() + "/" + URLEncoder.encode(title(language), StandardCharsets.UTF_8);
    }

    private static String title(Language language) {
        return Objects.requireNonNull(PAGES.get(language));
    }

    private static String fresh() {
        return "Looking back " + UUID.randomUUID();
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.name || ''"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
