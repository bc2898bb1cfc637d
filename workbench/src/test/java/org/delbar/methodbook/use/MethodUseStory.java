package org.delbar.methodbook.use;

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

/** M3 and M6: one click makes a page of a method, or a variant of it; R11: with the keyboard too; X10: at 360 px too. */
@Story
final class MethodUseStory {

    private static final Map<Language, String> METHODS = Map.of(
            Language.ENGLISH, "Coffee with no agenda",
            Language.SWEDISH, "En, två, fyra, alla",
            Language.NORWEGIAN, "Vis først, fortell etterpå");

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
    void becomesAPageThatTellsWhereItComesFrom(Language language, Look look, Visits visits) {
        Visit visit = onMethod(visits, language, look);
        button(visit, language, "use.button.name").click();

        assertThat(title(visit)).hasValue(Pattern.compile(name(language)));
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shootWindow("method-use", language);
        title(visit).fill(ownTitle());
        submit(visit, language, "use.submit").click();

        assertThat(visit.page().locator(".delbar-method-origin")).containsText(name(language));
        assertThat(visit.page()
                        .locator("#main-content")
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name(language)))
                        .first())
                .isVisible();
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("method-run", language);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void becomesAVariantThatGivesCredit(Language language, Look look, Visits visits) {
        Visit visit = onMethod(visits, language, look);
        button(visit, language, "variant.button").click();

        assertThat(title(visit)).hasValue(Pattern.compile(name(language)));
        visit.assertNoViolations();
        visit.shootWindow("method-variant", language);
        title(visit).fill(ownTitle());
        submit(visit, language, "variant.submit").click();

        assertThat(visit.page().locator(".delbar-method-card__credit-line_based-on"))
                .containsText(name(language));
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("method-variant-page", language);
    }

    @Test
    void aRefusedAnswerStandsAtItsFieldAndNothingIsLost(Visits visits) {
        Visit visit = onMethod(visits, Language.ENGLISH, Look.WIDE).expectComplaint("Failed to load resource");
        Texts texts = Texts.in(Language.ENGLISH);
        button(visit, Language.ENGLISH, "use.button.name").click();
        title(visit).fill(name(Language.ENGLISH));
        visit.page().locator("#delbar-method-form-parent").fill("There is no such page");
        submit(visit, Language.ENGLISH, "use.submit").click();

        assertThat(visit.page().locator("#delbar-method-form-title-error"))
                .hasText(texts.of("delbar.methodbook.use.refused.title-taken", name(Language.ENGLISH) + " (2)"));
        assertThat(title(visit)).isFocused();
        assertThat(title(visit)).hasValue(name(Language.ENGLISH));
        assertThat(visit.page().locator("#delbar-method-form-parent")).hasValue("There is no such page");
        assertThat(visit.page().locator("#delbar-method-form-parent-error"))
                .not()
                .isEmpty();
        visit.assertNoViolations();
        visit.shootWindow("method-use-refused", Language.ENGLISH);
    }

    @Test
    void isUsedByKeyboardOnly(Visits visits) {
        Visit visit = onMethod(visits, Language.ENGLISH, Look.WIDE);
        Locator button = button(visit, Language.ENGLISH, "use.button.name");
        button.focus();
        visit.page().keyboard().press("Enter");

        assertThat(title(visit)).isFocused();
        visit.page().keyboard().press("Escape");
        assertThat(title(visit)).hasCount(0);
        assertThat(button).isFocused();
        visit.page().keyboard().press("Enter");
        assertThat(title(visit)).isFocused();
        visit.page().keyboard().press("Control+a");
        String own = ownTitle();
        visit.page().keyboard().type(own);
        visit.page().keyboard().press("Enter");

        assertThat(visit.page()).hasTitle(Pattern.compile(own));
    }

    private static Visit onMethod(Visits visits, Language language, Look look) {
        Visit visit = visits.as(language.person(), look)
                .open("/display/" + language.space() + "/" + URLEncoder.encode(name(language), StandardCharsets.UTF_8));
        assertThat(visit.page().locator(".delbar-method-card")).isVisible();
        return visit;
    }

    private static String name(Language language) {
        return Objects.requireNonNull(METHODS.get(language));
    }

    private static String ownTitle() {
        return "Tried " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Locator button(Visit visit, Language language, String text) {
        return visit.page()
                .locator(".delbar-method-card")
                .getByText(
                        Texts.in(language).of("delbar.methodbook." + text),
                        new Locator.GetByTextOptions().setExact(true));
    }

    private static Locator title(Visit visit) {
        return visit.page().locator("#delbar-method-form-title");
    }

    private static Locator submit(Visit visit, Language language, String text) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Texts.in(language).of("delbar.methodbook." + text)));
    }
}
