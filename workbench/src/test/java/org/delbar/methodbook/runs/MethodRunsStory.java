package org.delbar.methodbook.runs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
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

/** M7: how did it go? Said on the run, shown on the method; R11: with the keyboard too; X10: at 360 px too. */
@Story
final class MethodRunsStory {

    private static final Map<Language, String> METHODS = Map.of(
            Language.ENGLISH, "Coffee with no agenda",
            Language.SWEDISH, "En, två, fyra, alla",
            Language.NORWEGIAN, "Vis først, fortell etterpå");

    private static final Map<Language, String> RUNS = Map.of(
            Language.ENGLISH, "Coffee with no agenda – online, three time zones",
            Language.SWEDISH, "En, två, fyra, alla – nya lokalen",
            Language.NORWEGIAN, "Vis først, fortell etterpå – dreiebenken");

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
    void isToldOnTheRunAndTakenBack(Language language, Look look, Visits visits) {
        Texts texts = Texts.in(language);
        Visit visit = open(visits, language, look, RUNS);
        Locator bar = bar(visit);
        assertThat(bar.locator("[name=helped]")).hasCount(3);
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("method-runs-ask", language);

        bar.getByText(texts.of("delbar.methodbook.runs.helped.partly"), exact()).click();
        bar.locator("[name=change]").fill("+ 5 min");
        bar.locator("[value=keep]").click();

        assertThat(bar.getByRole(AriaRole.STATUS)).hasText(texts.of("delbar.methodbook.runs.said.kept"));
        assertThat(bar.locator(".delbar-methodbook-runs-bar__own")).containsText("+ 5 min");
        assertThat(bar.locator(".delbar-methodbook-runs-bar__heading")).isFocused();
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("method-runs-told", language);

        bar.locator("summary").click();
        bar.locator("[value=withdraw]").click();
        assertThat(bar.locator(".delbar-methodbook-runs-bar__own")).hasCount(0);
        assertThat(bar.locator("[name=change]")).hasValue("");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void standsOnTheMethod(Language language, Look look, Visits visits) {
        Visit visit = open(visits, language, look, METHODS);
        Locator runs = visit.page().locator(".delbar-methodbook-runs");

        assertThat(runs.locator(".delbar-methodbook-runs__summary")).hasText(Pattern.compile("\\d \\S+ \\d"));
        assertThat(runs.getByText(run(language))).isVisible();
        assertThat(visit.page().locator(".delbar-method-card__credit-line_helped"))
                .isVisible();
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("method-runs", language);
    }

    @Test
    void aRefusalStandsAtItsFieldAndNothingIsLost(Visits visits) {
        Visit visit = open(visits, Language.ENGLISH, Look.WIDE, RUNS).expectComplaint("Failed to load resource");
        Locator bar = bar(visit);
        bar.locator("[name=line]").fill("Still here");
        bar.locator("[value=keep]").click();

        assertThat(bar.locator("fieldset .error").first())
                .hasText(Texts.in(Language.ENGLISH).of("delbar.methodbook.runs.refused.helped"));
        assertThat(bar.locator("[name=helped]").first()).isFocused();
        assertThat(bar.locator("[name=line]")).hasValue("Still here");
        visit.assertNoViolations();
        visit.shoot("method-runs-refused", Language.ENGLISH);
    }

    @Test
    void whatIsTypedStaysWhileTheSiteCanOnlyBeRead(Visits visits) {
        Visit visit = open(visits, Language.ENGLISH, Look.WIDE, RUNS).expectComplaint("Failed to load resource");
        Locator bar = bar(visit);
        visit.page()
                .route(
                        "**/methodbook/runs/answers",
                        route -> route.fulfill(
                                new Route.FulfillOptions().setStatus(405).setBody("The site is in read-only mode")));
        bar.getByText(Texts.in(Language.ENGLISH).of("delbar.methodbook.runs.helped.helped"), exact())
                .click();
        bar.locator("[name=line]").fill("Still here");
        bar.locator("[value=keep]").click();

        assertThat(bar.locator(".delbar-methodbook-runs-form__refused"))
                .hasText(Texts.in(Language.ENGLISH).of("delbar.methodbook.runs.refused.read-only"));
        assertThat(bar.locator("[name=line]")).hasValue("Still here");
    }

    @Test
    void isToldByKeyboardOnly(Visits visits) {
        Visit visit = open(visits, Language.ENGLISH, Look.WIDE, RUNS);
        Locator bar = bar(visit);
        bar.locator("[name=helped]").first().focus();
        visit.page().keyboard().press("Space");
        visit.page().keyboard().press("Tab");
        visit.page().keyboard().type("By hand");
        visit.page().keyboard().press("Enter");

        assertThat(bar.locator(".delbar-methodbook-runs-bar__own")).containsText("By hand");
        bar.locator("summary").focus();
        visit.page().keyboard().press("Enter");
        bar.locator("[value=withdraw]").focus();
        visit.page().keyboard().press("Enter");
        assertThat(bar.locator(".delbar-methodbook-runs-bar__own")).hasCount(0);
    }

    private static Visit open(Visits visits, Language language, Look look, Map<Language, String> titles) {
        String title = Objects.requireNonNull(titles.get(language));
        return visits.as(language.person(), look)
                .open("/display/" + language.space() + "/" + URLEncoder.encode(title, StandardCharsets.UTF_8));
    }

    private static Locator bar(Visit visit) {
        Locator bar = visit.page().locator(".delbar-methodbook-runs-bar");
        assertThat(bar).hasAttribute("data-ready", "true");
        return bar;
    }

    private static String run(Language language) {
        return Objects.requireNonNull(RUNS.get(language));
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
