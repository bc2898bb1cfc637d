package org.delbar.methodbook.methods;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** M1: "Three required fields only"; a method goes from the Create dialog over the editor to a page others can use. */
@Story
final class MethodStory {

    private static final Map<Language, String> NAMES = Map.of(
            Language.ENGLISH, "The two-minute round",
            Language.SWEDISH, "Tvåminutersrundan",
            Language.NORWEGIAN, "Tominuttersrunden");

    static Stream<Arguments> screens() {
        return Stream.of(
                Arguments.of(Language.ENGLISH, Look.WIDE),
                Arguments.of(Language.ENGLISH, Look.WIDE_DARK),
                Arguments.of(Language.ENGLISH, Look.NARROW),
                Arguments.of(Language.SWEDISH, Look.WIDE),
                Arguments.of(Language.NORWEGIAN, Look.NARROW_DARK));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void isSharedInThreeShortPages(Language language, Look look, Visits visits) {
        Visit visit = visits.as(language.person(), look);

        MethodWizard wizard = MethodWizard.open(visit, language)
                .fill("title", NAMES.get(language) + (look.equals(Look.WIDE) ? "" : ", " + look))
                .fill("line", "2 min × n")
                .tick("category_start")
                .tick("subject_culture")
                .shoot("method-what-is-it");
        visit.assertNoViolations();
        wizard.next(2)
                .fill("timeFrom", "5")
                .fill("timeTo", "20")
                .fill("peopleFrom", "3")
                .fill("peopleTo", "10")
                .tick("form_in-person")
                .shoot("method-how-is-it-run");
        visit.assertNoViolations();
        wizard.next(3).fill("organisation", "Nord & Sons").shoot("method-where-is-it-from");
        visit.assertNoViolations();
        wizard.publish();

        assertThat(wizard.card()).containsText("5–20 min");
        assertThat(wizard.card()).containsText("3–10");
        assertThat(wizard.card()).containsText("Nord & Sons");
        assertThat(wizard.card()).containsText(wizard.texts.of("delbar.methodbook.category.start"));
        assertThat(wizard.card()).containsText(wizard.texts.of("delbar.methodbook.status.trial"));
        visit.assertNothingIsWiderThanTheScreen();
        visit.assertNoViolations();
        visit.shoot("method-page-new", language);
    }

    @Test
    void aMethodThatHasBeenWrittenInvitesToUseIt(Visits visits) {
        for (Look look : new Look[] {Look.WIDE, Look.WIDE_DARK, Look.NARROW}) {
            Visit visit = visits.as("grace", look).open("/display/TOG/Coffee+with+no+agenda");

            visit.assertNothingIsWiderThanTheScreen();
            visit.assertNoViolations();
            visit.shoot("method-page", Language.ENGLISH);
        }
        visits.as("maja").open("/display/SAM/En,+tv%C3%A5,+fyra,+alla").shoot("method-page", Language.SWEDISH);
        visits.as("jonas")
                .open("/display/DEL/Vis+f%C3%B8rst,+fortell+etterp%C3%A5")
                .shoot("method-page", Language.NORWEGIAN);
    }

    @Test
    void aRefusedAnswerStandsAtItsFieldAndNothingIsLost(Visits visits) {
        MethodWizard wizard = MethodWizard.open(visits.as("samir"), Language.ENGLISH);

        wizard.primary().click();
        wizard.assertRefused("title", wizard.texts.of(MethodWizard.TEXTS + "refused.no-name"))
                .assertRefused("line", wizard.texts.of(MethodWizard.TEXTS + "refused.no-line"));
        assertThat(wizard.field("title")).isFocused();
        wizard.fill("line", "Everybody says one word.").fill("title", "Budget for the autumn gathering");
        wizard.assertRefused(
                        "title",
                        wizard.texts.of(
                                MethodWizard.TEXTS + "refused.name-taken", "Budget for the autumn gathering (2)"))
                .shoot("method-refused");
        wizard.fill("title", "A name of its own").tick("category_ideas").next(2);
        wizard.fill("timeFrom", "60").fill("timeTo", "45").tick("form_online");
        wizard.primary().click();
        wizard.assertRefused("timeTo", wizard.texts.of(MethodWizard.TEXTS + "refused.backwards", 60));
        assertThat(wizard.field("timeFrom")).hasValue("60");
        wizard.fill("timeTo", "75").next(3).fill("basedOn", "There is no such page");
        wizard.primary().click();
        wizard.assertRefused("basedOn", wizard.texts.of(MethodWizard.TEXTS + "refused.no-method"));
        assertThat(wizard.field("basedOn")).hasValue("There is no such page");
    }

    @Test
    void peopleHaveTheirNamesAndMethodsAreSuggestedWhileOneTypes(Visits visits) {
        MethodWizard wizard = MethodWizard.open(visits.as("grace"), Language.ENGLISH)
                .fill("title", "Suggested")
                .fill("line", "Suggested")
                .next(2)
                .next(3);

        assertThat(wizard.dialog().locator(".select2-search-choice:visible")).hasText("Grace Whitlock");
        wizard.field("basedOn").pressSequentially("no agenda");

        assertThat(wizard.dialog().locator("datalist option[value='Coffee with no agenda']"))
                .hasCount(1);
        assertThat(wizard.field("basedOn")).hasValue("no agenda");
        wizard.visit.assertNoViolations();
    }

    @Test
    void isSharedByKeyboardOnly(Visits visits) {
        Visit visit = visits.as("samir");
        MethodWizard wizard = MethodWizard.open(visit, Language.ENGLISH);

        assertThat(wizard.field("title")).isFocused();
        visit.page().keyboard().type("Keys only");
        visit.page().keyboard().press("Tab");
        assertThat(wizard.field("line")).isFocused();
        visit.page().keyboard().type("No mouse was moved.");
        visit.page().keyboard().press("Enter");
        wizard.at(2);
        assertThat(wizard.field("timeFrom")).isFocused();
        visit.page().keyboard().type("10");
        visit.page().keyboard().press("Enter");
        wizard.at(3);
        wizard.primary().focus();
        visit.page().keyboard().press("Enter");
        visit.page().waitForURL("**/pages/resumedraft.action**");
    }
}
