package org.delbar.learning.capture;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** L10: "three fields inline on any page; mobile-friendly; origin page linked"; two minutes, keyboard only, 360 px. */
@Story
final class LearningCaptureStory {

    private static final int FAR = 250;

    @ParameterizedTest
    @EnumSource
    void notesWhatHappenedInEachLanguage(Language language, Visits visits) {
        Texts texts = Texts.in(language);
        Visit visit = visits.as(language.person());
        CaptureForm form = CaptureForm.open(visit, texts);
        form.happened(sentence(language)).itWas("went-well").from("customer");
        visit.shoot("learning-capture", language);
        visit.assertNoViolations();

        form.save().click();

        assertThat(form.said()).containsText(form.text("said"));
        assertThat(form.whatHappened()).hasValue("");
        assertThat(form.kind("went-well")).not().isChecked();
        visit.shoot("learning-capture-saved", language);
        visit.assertNoViolations();
        form.newPage().click();
        assertThat(visit.page().locator("#main-content")).containsText(sentence(language));
        assertThat(visit.page().locator("#main-content")).containsText(form.text("noted-on"));
        assertThat(visit.page().locator("#main-content .delbar-learning-card"))
                .containsText(texts.of("delbar.learning.source.customer"));
    }

    @ParameterizedTest
    @EnumSource
    void fitsAPhoneInLightAndDark(Language language, Visits visits) {
        for (boolean dark : new boolean[] {false, true}) {
            Visit visit = visits.as(language.person(), new Look(360, dark));
            CaptureForm form = CaptureForm.open(visit, Texts.in(language));
            form.happened(sentence(language)).itWas("praise");

            visit.assertNothingIsWiderThanTheScreen();
            visit.assertNoViolations();
            visit.shoot("learning-capture", language);
        }
    }

    @Test
    void looksRightInTheDark(Visits visits) {
        Visit visit = visits.as("samir", Look.WIDE_DARK).expectComplaint("400");
        CaptureForm form = CaptureForm.open(visit, Texts.in(Language.ENGLISH));
        form.save().click();

        assertThat(form.refusal().first()).isVisible();
        visit.assertNoViolations();
        visit.shoot("learning-capture-refused", Language.ENGLISH);
    }

    @Test
    void isDoneWithTheKeyboardAlone(Visits visits) {
        Visit visit = visits.as("samir");
        CaptureForm form = CaptureForm.open(visit, Texts.in(Language.ENGLISH));
        Page page = visit.page();

        tabTo(page, form.whatHappened());
        page.keyboard().type("The van was parked with the lights on.");
        page.keyboard().press("Tab");
        assertThat(form.kind("went-well")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(form.kind("went-less-well")).isChecked();
        page.keyboard().press("Tab");
        assertThat(form.source()).isFocused();
        page.keyboard().press("Tab");
        assertThat(form.save()).isFocused();
        page.keyboard().press("Enter");

        assertThat(form.newPage()).isVisible();
        assertThat(form.save()).isFocused();
        page.keyboard().press("Tab");
        assertThat(form.newPage()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main-content")).containsText("The van was parked with the lights on.");
    }

    @Test
    void saysWhatCannotBeUsedAtItsFieldAndKeepsWhatWasTyped(Visits visits) {
        Texts texts = Texts.in(Language.ENGLISH);
        Visit visit = visits.as("samir").expectComplaint("400");
        CaptureForm form = CaptureForm.open(visit, texts);
        String long4001 = "x".repeat(4001);

        form.happened(long4001).itWas("praise").save().click();

        assertThat(form.refusal()).hasText("This may be at most 4,000 characters; now it is 4,001.");
        assertThat(form.whatHappened()).isFocused();
        assertThat(form.whatHappened()).hasAttribute("aria-invalid", "true");
        assertThat(form.whatHappened()).hasValue(long4001);
        assertThat(form.kind("praise")).isChecked();
        visit.assertNoViolations();
        form.happened("Short enough").save().click();
        assertThat(form.newPage()).isVisible();
        assertThat(form.refusal()).hasCount(0);
    }

    @Test
    void keepsTheTextWhenTheConnectionBreaksAndSendsItOnce(Visits visits) {
        Texts texts = Texts.in(Language.ENGLISH);
        Visit visit = visits.as("samir").expectComplaint("ERR_INTERNET_DISCONNECTED");
        CaptureForm form = CaptureForm.open(visit, texts);
        form.happened("The router fell off the shelf.").itWas("went-less-well");
        BrowserContext browser = visit.page().context();

        browser.setOffline(true);
        form.save().click();
        assertThat(form.trouble()).containsText(form.text("not-reached"));
        assertThat(form.trouble()).isFocused();
        assertThat(form.whatHappened()).hasValue("The router fell off the shelf.");
        visit.shoot("learning-capture-offline", Language.ENGLISH);
        browser.setOffline(false);
        visit.page().reload();
        CaptureForm again = CaptureForm.shown(visit, texts);
        assertThat(again.whatHappened()).hasValue("The router fell off the shelf.");
        assertThat(again.kind("went-less-well")).isChecked();
        again.save().click();

        assertThat(again.newPage()).isVisible();
        visit.page().reload();
        assertThat(CaptureForm.shown(visit, texts).whatHappened()).hasValue("");
    }

    @Test
    void keepsTheTextWhenTheSessionHasEnded(Visits visits) {
        Texts texts = Texts.in(Language.ENGLISH);
        Visit visit = visits.as("samir").expectComplaint("401");
        CaptureForm form = CaptureForm.open(visit, texts);
        form.happened("The meeting ran over.");

        visit.page().context().clearCookies();
        form.save().click();
        assertThat(form.trouble()).containsText(form.text("signed-out"));
        assertThat(form.whatHappened()).hasValue("The meeting ran over.");
        form.trouble().getByRole(AriaRole.LINK).click();
        visit.page().locator("button[name=username][value=samir]").click();

        assertThat(CaptureForm.shown(visit, texts).whatHappened()).hasValue("The meeting ran over.");
    }

    @Test
    void sendsADoubleClickOnce(Visits visits) {
        Visit visit = visits.as("samir");
        CaptureForm form = CaptureForm.open(visit, Texts.in(Language.ENGLISH));
        form.happened("Clicked twice in a hurry.");
        long before = visits.pagesOfTheSite();

        form.save().dblclick();

        assertThat(form.newPage()).isVisible();
        Assertions.assertThat(visits.pagesOfTheSite()).isEqualTo(before + 1);
    }

    @Test
    void isALineForGuests(Visits visits) {
        Visit viktor = visits.as("viktor");
        viktor.openSpace(Language.ENGLISH).openPage("Lending list");

        assertThat(viktor.page().locator(".delbar-learning-capture"))
                .hasText(Texts.in(Language.SWEDISH).of("delbar.learning.capture.closed.right"));
        viktor.assertNoViolations();
        viktor.shoot("learning-capture-guest", Language.SWEDISH);
    }

    private static String sentence(Language language) {
        return switch (language) {
            case ENGLISH ->
                "The projector came back with a note on how to focus it. The next borrower was done in a minute.";
            case SWEDISH -> "Kunden ringde och berömde skylten vid dörren. Nu hittar alla rätt första gången.";
            case NORWEGIAN -> "En kunde skrøt av at vernebrillene hang klare ved døren. Ingen måtte lete.";
        };
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int press = 0; press < FAR; press++) {
            if (Boolean.TRUE.equals(wanted.evaluate("field => field === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(wanted + " is more than " + FAR + " presses of Tab away");
    }
}
