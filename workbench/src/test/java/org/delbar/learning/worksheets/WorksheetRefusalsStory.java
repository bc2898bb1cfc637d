package org.delbar.learning.worksheets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.delbar.testing.CreateDialog;
import org.delbar.testing.Language;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 2: "a message at the field, nothing typed is lost, nothing half-created". */
@Story
final class WorksheetRefusalsStory {

    private static final String SCRIPT =
            "<script>window.taken = true</script><img src=x onerror=\"window.taken = true\">";

    private final Texts texts = Texts.in(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void asksForTheFirstAnswer(Language language, Visits visits) {
        Texts words = Texts.in(language);

        WhatHappened first = WhatHappened.open(visits.as(language.person()), words)
                .where("Verkstad")
                .isRefused();

        first.assertRefused(first.answer(), words.wizard("refused.nothing-happened"));
        assertThat(first.answer()).isFocused();
        assertThat(first.process()).hasValue("Verkstad");
        first.shoot("learning-worksheet-refused");
    }

    @Test
    void takesBackTheMessageWhenTheAnswerIsThere(Visits visits) {
        WhatHappened first =
                WhatHappened.open(visits.as("grace"), texts).isRefused().answer("Now it is here.");

        assertThat(first.next().dialog).isVisible();
    }

    @Test
    void saysHowMuchTooLongAnAnswerIs(Visits visits) {
        long before = visits.pagesOfTheSite();
        String tooLong = "x".repeat(10_000);

        WhatHappened first =
                WhatHappened.open(visits.as("grace"), texts).answer(tooLong).isRefused();

        first.assertRefused(first.answer(), texts.wizard("refused.too-long", 4000, 10_000));
        assertThat(first.answer()).hasValue(tooLong);
        assertThat(visits.pagesOfTheSite()).isEqualTo(before);
    }

    @Test
    void refusesADayThatHasNotCome(Visits visits) {
        String tomorrow = Visits.today().plusDays(2).toString();

        WhatHappened first = WhatHappened.open(visits.as("grace"), texts)
                .answer("I have seen the future.")
                .when(tomorrow)
                .isRefused();

        first.assertRefused(first.when(), texts.wizard("refused.future"));
        assertThat(first.when()).hasValue(tomorrow);
    }

    /** The second is a page only grace and ingrid may see: samir is told no more than of the first. */
    @ParameterizedTest
    @ValueSource(strings = {"Lending list", "Budget for the autumn gathering"})
    void refusesATakenTitleWithoutTellingWhose(String title, Visits visits) {
        long before = visits.pagesOfTheSite();

        WhatHappened first = WhatHappened.open(visits.as("samir"), texts)
                .answer("Two lists, one name.")
                .title(title)
                .isRefused();

        String proposed = texts.wizard("refused.title-taken", title + " (2)");
        first.assertRefused(first.title(), proposed);
        assertThat(first.title()).hasValue(title);
        assertThat(visits.pagesOfTheSite()).isEqualTo(before);
    }

    @Test
    void showsMarkupAsText(Visits visits) {
        Visit visit = visits.as("grace");

        WorksheetPage page = WhatHappened.open(visit, texts, Language.SWEDISH)
                .answer(SCRIPT)
                .title("Title " + SCRIPT)
                .where(SCRIPT)
                .pageIn(Language.ENGLISH)
                .next()
                .answer(SCRIPT)
                .next()
                .answer(SCRIPT)
                .action(1, SCRIPT, "Grace Whitlock", "2030-01-31")
                .create();

        assertThat(page.title()).hasText("Title " + SCRIPT);
        assertThat(page.card()).containsText(SCRIPT);
        assertThat(page.task(SCRIPT)).isVisible();
        assertThat(page.content().getByText(SCRIPT)).hasCount(6);
        assertThat(visit.page().evaluate("window.taken")).isNull();
    }

    @Test
    void asksWhatIsToBeDoneWhenSomebodyIsToDoIt(Visits visits) {
        NextTime last = WhatHappened.open(visits.as("grace"), texts)
                .answer("Nobody knew what to do.")
                .next()
                .next()
                .action(1, "", "Samir Haddad", "")
                .isRefused();

        last.assertRefused(last.what(1), texts.wizard("refused.nothing-to-do"));
    }

    @Test
    void offersNobodyWhoIsNotThere(Visits visits) {
        NextTime last = WhatHappened.open(visits.as("grace"), texts)
                .answer("Somebody else should do it.")
                .next()
                .next();

        last.who(1).pressSequentially("nobody-by-that-name");

        assertThat(last.dialog.page().getByText(texts.of("wb.people.none")).last())
                .isVisible();
    }

    @Test
    void makesNothingWhereOneMayNotAddPages(Visits visits) {
        Texts norwegian = Texts.in(Language.NORWEGIAN);
        Visit eirik = visits.as("eirik").openSpace(Language.ENGLISH);

        CreateDialog dialog = CreateDialog.open(eirik, norwegian);

        Locator options = dialog.spaces().locator("option");
        assertThat(options.filter(new Locator.FilterOptions().setHasText("Samverkan")))
                .hasCount(1);
        assertThat(options.filter(new Locator.FilterOptions().setHasText("Delingsrom")))
                .hasCount(0);
        assertThat(dialog.spaces()).hasValue("TOG");
    }

    /** As if the right in the chosen space had gone since the dialog was opened. */
    @Test
    void saysSoWhenTheRightWasTakenAwayMeanwhile(Visits visits) {
        Visit eirik = visits.as("eirik");
        Texts norwegian = Texts.in(Language.NORWEGIAN);
        long before = visits.pagesOfTheSite();
        WhatHappened first = WhatHappened.open(eirik, norwegian, Language.ENGLISH);
        eirik.page()
                .route(
                        "**/learning/worksheets/check",
                        route -> route.resume(new Route.ResumeOptions()
                                .setPostData(route.request().postData().replace("\"TOG\"", "\"DEL\""))));

        first.answer("Nøkkelen passet ikke.").pressPrimary();

        first.assertSaid(norwegian.wizard("refused.space"));
        assertThat(first.answer()).hasValue("Nøkkelen passet ikke.");
        assertThat(visits.pagesOfTheSite()).isEqualTo(before);
    }

    @Test
    void losesNothingWhileTheServerCannotBeReached(Visits visits) {
        Visit visit = visits.as("grace").expectComplaint("Failed to load resource");
        WhatHappened first = WhatHappened.open(visit, texts).answer("The line went dead.");

        visit.page().route("**/rest/delbar/**", Route::abort);
        first.pressPrimary();

        first.assertSaid(texts.wizard("not-reached"));
        assertThat(first.answer()).hasValue("The line went dead.");
        visit.page().unroute("**/rest/delbar/**");
        assertThat(first.next().next().create().content()).containsText("The line went dead.");
    }

    @Test
    void losesNothingWhenThePageCannotBeMade(Visits visits) {
        Visit visit = visits.as("grace").expectComplaint("Failed to load resource");
        NextTime last = WhatHappened.open(visit, texts)
                .answer("The line went dead at the end.")
                .next()
                .next()
                .answer("Keep it and try again.");
        long before = visits.pagesOfTheSite();

        visit.page().route("**/rest/create-dialog/**", Route::abort);
        last.pressPrimary();

        assertThat(visit.page().getByText(texts.of("wb.rest.unreachable"))).isVisible();
        assertThat(last.answer()).hasValue("Keep it and try again.");
        assertThat(visits.pagesOfTheSite()).isEqualTo(before);
        visit.page().unroute("**/rest/create-dialog/**");
        assertThat(last.create().content()).containsText("The line went dead at the end.");
    }
}
