package org.delbar.meetups.steps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** E1: a concept takes its next step; R11: with the keyboard too; R12: without scripts too; X10: at 360 px too. */
@Story
final class ConceptStatusStory {

    private static final String STEP = "delbar.meetups.step.";
    private static final Map<Language, String> NOTES = Map.of(
            Language.ENGLISH, "Twelve of us want to try it on the towpath.",
            Language.SWEDISH, "Tolv av oss vill pröva det på stigen.",
            Language.NORWEGIAN, "Tolv av oss vil prøve det på stien.");

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Language.ENGLISH, Look.WIDE),
                Arguments.of(Language.ENGLISH, Look.WIDE_DARK),
                Arguments.of(Language.ENGLISH, Look.NARROW),
                Arguments.of(Language.SWEDISH, Look.NARROW_DARK),
                Arguments.of(Language.NORWEGIAN, Look.WIDE));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aConceptIsTakenIntoTrialByItsCard(Language language, Look look, Visits visits) {
        Texts texts = Texts.in(language);
        Visit visit = visits.as(language.person(), look);
        concept(visit, language);
        visit.page()
                .getByRole(AriaRole.LINK, named(texts.of("delbar.meetups.card.change-status")))
                .click();
        assertThat(visit.page().locator("[name=status][value=trial]")).isChecked();
        assertThat(visit.page().locator("[name=trialUntil]")).isVisible();
        assertThat(visit.page().locator("[name=version]")).isHidden();
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("concept-status", language);

        send(visit, texts);
        assertThat(visit.page().locator("#delbar-step-note-error")).hasText(texts.of("delbar.meetups.refused.no-note"));
        assertThat(visit.page().locator("#delbar-step-trial-until-error"))
                .hasText(texts.of("delbar.meetups.refused.no-trial-end"));
        visit.assertNoViolations();
        visit.shoot("concept-status-refused", language);

        visit.page().locator("[name=trialUntil]").fill("2031-12-20");
        visit.page().locator("[name=note]").fill(Objects.requireNonNull(NOTES.get(language)));
        send(visit, texts);
        assertThat(visit.page().locator(".delbar-concept-card")).containsText(texts.of("delbar.meetups.status.trial"));
        assertThat(visit.page().locator(".delbar-concept-card")).containsText(NOTES.get(language));
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("concept-status-done", language);
    }

    @Test
    void isDoneByKeyboardOnly(Visits visits) {
        Visit visit = visits.as("grace");
        concept(visit, Language.ENGLISH);
        Page page = visit.page();
        page.locator("a[href*='concept-status.action']").focus();
        page.keyboard().press("Enter");
        page.locator("[name=status]:checked").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[name=status][value=refined]")).isChecked();
        assertThat(page.locator("[name=trialUntil]")).isHidden();
        page.keyboard().press("Tab");
        assertThat(page.locator("[name=version]")).isFocused();
        page.keyboard().type("0.3");
        page.keyboard().press("Tab");
        assertThat(page.locator("[name=note]")).isFocused();
        page.keyboard().type("Shorter now");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator(".delbar-concept-card")).containsText("Shorter now");
        assertThat(page.locator(".delbar-concept-card__version")).hasText("Version 0.3");
    }

    @Test
    void isDoneWithoutScripts(Visits visits) {
        Visit visit = visits.withoutScripts("grace");
        concept(visit, Language.ENGLISH);
        visit.page().locator("a[href*='concept-status.action']").click();
        visit.page().locator("label[for=delbar-step-resting]").click();
        visit.page().locator("[name=note]").fill("Winter");
        visit.page().locator(".delbar-meetups-step__form button").click();

        assertThat(visit.page().locator(".delbar-concept-card")).containsText("Winter");
        assertThat(visit.page().locator("#main-content table tr:last-child").last())
                .containsText("Grace");
    }

    private static void send(Visit visit, Texts texts) {
        visit.page().getByRole(AriaRole.BUTTON, named(texts.of(STEP + "name"))).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Makes a concept and opens it. */
    private static void concept(Visit visit, Language language) {
        Texts texts = Texts.in(language);
        visit.openSpace(language);
        String base = visit.page().url().replaceAll("/(display|spaces|pages)/.*", "");
        String title = "Fika with a topic " + UUID.randomUUID().toString().substring(0, 4);
        String storage = "<ac:structured-macro ac:name=\"delbar-concept-card\" />"
                + "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-concept</ac:parameter>"
                + "<ac:rich-text-body><table><tbody>"
                + row(texts, "line", texts.of("delbar.meetups.preset.fika.line"))
                + row(texts, "length", "30–45 min")
                + row(texts, "people", "3–12")
                + row(texts, "status", texts.of("delbar.meetups.status.idea"))
                + row(texts, "version", "0.1")
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>";
        APIResponse saved = visit.page()
                .request()
                .post(
                        base + "/pages/docreatepage.action",
                        RequestOptions.create()
                                .setHeader("X-Atlassian-Token", "no-check")
                                .setForm(FormData.create()
                                        .set("spaceKey", language.space())
                                        .set("title", title)
                                        .set("wysiwygContent", storage)));
        visit.open("/pages/viewpage.action?pageId="
                + Jsoup.parse(saved.text()).select("meta[name=ajs-page-id]").attr("content"));
    }

    private static String row(Texts texts, String fact, String value) {
        return "<tr><th>" + texts.of("delbar.meetups.concept-fact." + fact) + "</th><td>" + value + "</td></tr>";
    }
}
