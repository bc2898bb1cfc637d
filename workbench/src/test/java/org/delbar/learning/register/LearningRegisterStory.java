package org.delbar.learning.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
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

/** L5: somebody looks for a lesson; X10: at 360 px too; R11: with the keyboard. */
@Story
final class LearningRegisterStory {

    /** Stands in the sample; other stories write lessons of their own into the same space. */
    private static final String WORDS_OF_ONE_LESSON = "somebody had read their page before they came";

    private final Texts texts = Texts.in(Language.ENGLISH);

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
    void isPleasantToRead(Language language, Look look, Visits visits) {
        Visit visit = open(visits, language, look);

        Assertions.assertThat(lessons(visit).count()).isGreaterThanOrEqualTo(5);
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("learning-register", language);

        visit.page().getByText(Texts.in(language).of("delbar.lists.more")).click();
        field(visit, Texts.in(language), "from").fill("yesterday");
        show(visit, Texts.in(language)).click();

        assertThat(visit.page().getByRole(AriaRole.MAIN)).containsText("2026-09-30");
        assertThat(field(visit, Texts.in(language), "from")).hasValue("yesterday");
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("learning-register-more-filters", language);
    }

    @Test
    void narrowsWithoutLeavingThePageAndTheWayBackWorks(Visits visits) {
        Visit visit = open(visits, Language.ENGLISH, Look.WIDE);
        int all = lessons(visit).count();
        visit.page().evaluate("window.stillHere = true");

        visit.page().locator("#main-content").getByRole(AriaRole.SEARCHBOX).fill(WORDS_OF_ONE_LESSON);
        choice(visit, "kind").selectOption("praise");
        show(visit, texts).click();

        assertThat(visit.page()).hasURL(Pattern.compile(".*learning-kind=praise.*"));
        assertThat(lessons(visit)).hasCount(1);
        assertThat(visit.page()
                        .locator("#main-content")
                        .getByRole(AriaRole.STATUS)
                        .first())
                .hasText(texts.of("delbar.learning.register.said", 1));
        Assertions.assertThat(visit.page().evaluate("window.stillHere")).isEqualTo(true);

        visit.page().goBack();
        assertThat(lessons(visit)).hasCount(all);

        visit.page().goForward();
        assertThat(lessons(visit)).hasCount(1);
        visit.page().getByRole(AriaRole.LINK, named("delbar.lists.reset")).click();
        assertThat(lessons(visit)).hasCount(all);
        assertThat(choice(visit, "kind")).hasValue("");
    }

    @Test
    void sortsByTheHeadsAndKeepsTheFocusThere(Visits visits) {
        Visit visit = open(visits, Language.ENGLISH, Look.WIDE);
        Locator head = visit.page()
                .locator("th")
                .getByRole(AriaRole.LINK, linked(texts.of("delbar.learning.register.column.lesson")));

        head.focus();
        visit.page().keyboard().press("Enter");

        assertThat(visit.page().locator("th[aria-sort=ascending]"))
                .hasText(texts.of("delbar.learning.register.column.lesson"));
        assertThat(head).isFocused();
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().locator("th[aria-sort=descending]"))
                .hasText(texts.of("delbar.learning.register.column.lesson"));
    }

    @Test
    void isUsedWithTheKeyboardAlone(Visits visits) {
        Visit visit = open(visits, Language.ENGLISH, Look.WIDE);
        Locator search = visit.page().locator("#main-content").getByRole(AriaRole.SEARCHBOX);

        search.focus();
        visit.page().keyboard().type("nobody has written this");
        visit.page().keyboard().press("Enter");

        assertThat(visit.page().getByText(texts.of("delbar.learning.register.empty.narrowed")))
                .isVisible();
        assertThat(search).isFocused();
        visit.assertNoViolations();
        visit.shoot("learning-register-empty", Language.ENGLISH);
    }

    @Test
    void whatTheScriptCannotFetchIsLoadedPlainly(Visits visits) {
        Visit visit = open(visits, Language.ENGLISH, Look.WIDE);
        visit.expectComplaint("Failed to load resource");
        visit.page().route(url -> url.contains("learning-kind"), route -> {
            if (route.request().isNavigationRequest()) {
                route.resume();
            } else {
                route.abort();
            }
        });

        visit.page().locator("#main-content").getByRole(AriaRole.SEARCHBOX).fill(WORDS_OF_ONE_LESSON);
        choice(visit, "kind").selectOption("praise");
        show(visit, texts).click();

        assertThat(lessons(visit)).hasCount(1);
        assertThat(visit.page()).hasURL(Pattern.compile(".*learning-kind=praise.*"));
    }

    private static Visit open(Visits visits, Language language, Look look) {
        Visit visit = visits.as(language.person(), look);
        String title = Texts.in(language).wizard("index-title");
        return visit.open("/display/" + language.space() + "/" + title.replace(" ", "+"));
    }

    private static Locator lessons(Visit visit) {
        return visit.page().locator(".delbar-learning-register tbody tr");
    }

    private static Locator show(Visit visit, Texts texts) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(texts.of("delbar.lists.apply"))
                                .setExact(true));
    }

    private Locator choice(Visit visit, String field) {
        return field(visit, texts, field);
    }

    private static Locator field(Visit visit, Texts texts, String field) {
        return visit.page()
                .locator(".delbar-learning-register__form")
                .getByLabel(texts.of("delbar.learning.register.field." + field));
    }

    private Page.GetByRoleOptions named(String key) {
        return new Page.GetByRoleOptions().setName(texts.of(key)).setExact(true);
    }

    private static Locator.GetByRoleOptions linked(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
