package org.delbar.methodbook.library;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.delbar.doors.AuthoredMethod;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.delbar.testing.WrittenPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** M2: somebody looks for a method that fits; X10: at 360 px too; R11: with the keyboard and without scripts. */
@Story
final class MethodLibraryStory {

    private final Texts texts = Texts.in(Language.ENGLISH);
    private final WrittenPages pages = new WrittenPages();
    private Optional<Visit> writer = Optional.empty();
    private final String word = "s" + UUID.randomUUID().toString().substring(0, 8);

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Language.ENGLISH, Look.WIDE),
                Arguments.of(Language.ENGLISH, Look.WIDE_DARK),
                Arguments.of(Language.ENGLISH, Look.NARROW),
                Arguments.of(Language.ENGLISH, Look.NARROW_DARK),
                Arguments.of(Language.SWEDISH, Look.WIDE),
                Arguments.of(Language.SWEDISH, Look.NARROW),
                Arguments.of(Language.NORWEGIAN, Look.WIDE));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void invitesToBrowse(Language language, Look look, Visits visits) {
        Visit visit = open(visits, language, look);

        assertThat(cards(visit)).hasCount(6);
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("method-library", language);

        visit.page().getByText(Texts.in(language).of("delbar.lists.more")).click();
        number(visit, "people").fill("12");
        number(visit, "maxMinutes").fill("45");
        show(visit, Texts.in(language)).click();

        assertThat(visit.page().locator("#main-content")).containsText(text(language, "no-time"));
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("method-library-fitting", language);
    }

    @Test
    void ticksNarrowAtOnceWithoutLeavingThePageAndTheWayBackWorks(Visits visits) {
        Visit visit = open(visits, Language.ENGLISH, Look.WIDE);
        visit.page().evaluate("window.stillHere = true");

        visit.page().getByLabel("Ideas").check();

        assertThat(visit.page()).hasURL(Pattern.compile(".*method-category=ideas.*"));
        assertThat(cards(visit)).hasCount(2);
        assertThat(visit.page().getByLabel("Ideas")).isFocused();
        assertThat(visit.page()
                        .locator("#main-content")
                        .getByRole(AriaRole.STATUS)
                        .first())
                .hasText(text(Language.ENGLISH, "said", 2));
        visit.page().getByLabel("Reflect").check();
        assertThat(cards(visit)).hasCount(3);
        Assertions.assertThat(visit.page().evaluate("window.stillHere")).isEqualTo(true);

        visit.page().goBack();
        assertThat(cards(visit)).hasCount(2);
        visit.page().locator(".delbar-method-library__reset").click();
        assertThat(cards(visit)).hasCount(6);
    }

    @Test
    void comparesTwoWithTheKeyboardAlone(Visits visits) {
        Visit visit = open(visits, Language.ENGLISH, Look.WIDE);
        Locator boxes = visit.page().locator("input[name=method-compare]");

        boxes.first().focus();
        visit.page().keyboard().press("Space");
        boxes.nth(1).focus();
        visit.page().keyboard().press("Space");
        visit.page().locator(".delbar-method-library__comparing button").focus();
        visit.page().keyboard().press("Enter");

        assertThat(visit.page().locator(".delbar-method-library__compared thead a"))
                .hasCount(2);
        visit.assertNoViolations();
        visit.shoot("method-library-compared", Language.ENGLISH);
        visit.page().getByText(text(Language.ENGLISH, "compare.back")).click();
        assertThat(cards(visit)).hasCount(6);
    }

    @Test
    void aMethodIsUsedStraightFromTheLibrary(Visits visits) {
        Visit visit = open(visits, Language.ENGLISH, Look.WIDE);
        String own = "Tried " + word;
        visit.page().locator(".delbar-method-library__use").first().click();
        visit.page().locator("#delbar-method-form-title").fill(own);
        visit.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texts.of("delbar.methodbook.use.submit")))
                .click();

        assertThat(visit.page()).hasTitle(Pattern.compile(own));
        assertThat(visit.page().locator("#main-content .delbar-method-origin")).isVisible();
        pages.remember(visit);
    }

    @Test
    void everyShapeIsPleasantToRead(Visits visits) {
        for (Look look : new Look[] {Look.WIDE, Look.NARROW}) {
            Visit visit = open(visits, Language.ENGLISH, look);
            for (String shape : new String[] {"table", "compact"}) {
                visit.page()
                        .locator(".delbar-method-library__shapes [data-focus=" + shape + "]")
                        .click();
                assertThat(visit.page().locator(".delbar-method-library__shapes [aria-current]"))
                        .hasText(text(Language.ENGLISH, "view." + shape));
                assertThat(visit.page().locator("[data-method]")).hasCount(6);
                if (shape.equals("compact")) {
                    assertThat(visit.page()
                                    .locator(".delbar-method-library__line")
                                    .first())
                            .isHidden();
                }
                visit.assertNoViolations();
                visit.assertNothingIsWiderThanTheScreen();
                visit.shoot("method-library-" + shape, Language.ENGLISH);
            }
        }
    }

    @Test
    void whatTheScriptCannotFetchIsLoadedPlainly(Visits visits) {
        Visit visit = open(visits, Language.ENGLISH, Look.WIDE);
        visit.expectComplaint("Failed to load resource");
        visit.page().route(url -> url.contains("method-people"), route -> {
            if (route.request().isNavigationRequest()) {
                route.resume();
            } else {
                route.abort();
            }
        });

        number(visit, "people").fill("40");
        show(visit, texts).click();

        assertThat(cards(visit)).hasCount(2);
        assertThat(visit.page()).hasURL(Pattern.compile(".*method-people=40.*"));
    }

    private Visit open(Visits visits, Language language, Look look) {
        Visit visit = visits.as(language.person(), look);
        String own = word + look.width();
        String[][] methods = {
            {
                "Check-in round",
                "Get started",
                "5–15 min",
                "3–12",
                "In use",
                "Everyone says how they arrive before the work begins."
            },
            {
                "Pairs, then fours",
                "Ideas, Decide",
                "30–45 min",
                "4+",
                "Recommended",
                "Think alone, talk in pairs, agree in fours: quiet people are heard."
            },
            {
                "Premortem",
                "Plan",
                "60 min",
                "4–20",
                "In use",
                "Imagine that it has failed, and write down why while something can still be done."
            },
            {"Walk-and-talk", "Ideas", "", "2–30", "In trial", "Walk in pairs for twenty minutes with one question."},
            {
                "A method whose name is so long that somebody should have shortened it long ago, but nobody dared to",
                "Reflect",
                "20 min",
                "4–10",
                "In use",
                ""
            },
            {"Roles on the table", "", "15 min", "", "In use", "Say who does what, and who only listens."},
        };
        for (String[] method : methods) {
            StringBuilder rows = new StringBuilder();
            String[] labels = {"Category", "Time", "People", "Status", "In one line"};
            for (int i = 0; i < labels.length; i++) {
                rows.append(method[i + 1].isEmpty() ? "" : AuthoredMethod.row(labels[i], method[i + 1]));
            }
            write(visit, language, method[0] + " " + own, AuthoredMethod.storage(rows.toString(), ""));
        }
        String page = write(
                visit,
                language,
                "Library " + own,
                "<ac:structured-macro ac:name=\"delbar-method-library\"><ac:parameter ac:name=\"text\">" + own
                        + "</ac:parameter></ac:structured-macro>");
        return visit.open("/pages/viewpage.action?pageId=" + page);
    }

    private String write(Visit visit, Language language, String title, String storage) {
        writer = Optional.of(visit);
        return pages.write(visit, language, title, storage);
    }

    @AfterEach
    void remove() {
        writer.ifPresent(pages::remove);
    }

    private static Locator cards(Visit visit) {
        return visit.page().locator(".delbar-method-library__card");
    }

    private static Locator number(Visit visit, String field) {
        return visit.page().locator("input[name=method-" + field + "]");
    }

    private static Locator show(Visit visit, Texts texts) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(texts.of("delbar.methodbook.library.show"))
                                .setExact(true));
    }

    private static String text(Language language, String key, Object... arguments) {
        return Texts.in(language).of("delbar.methodbook.library." + key, arguments);
    }
}
