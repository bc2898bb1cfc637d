package org.delbar.meetups.plans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.delbar.testing.CreateDialog;
import org.delbar.testing.Language;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;

/** The three pages on which one writes a concept, or plans a meetup. */
final class MeetupsWizard {

    static final String TEXTS = "delbar.meetups.";

    final Visit visit;
    final Texts texts;
    private final String kind;

    private MeetupsWizard(Visit visit, Texts texts, String kind) {
        this.visit = visit;
        this.texts = texts;
        this.kind = kind;
    }

    /** @param kind {@code concept} or {@code meetup} */
    static MeetupsWizard open(Visit visit, Language language, String kind) {
        Texts texts = Texts.in(language);
        visit.openSpace(language);
        // One name begins like the other, so the line below it is part of the choice.
        CreateDialog.open(visit, texts)
                .choose(texts.of(TEXTS + kind + ".name") + " " + texts.of(TEXTS + kind + ".description"));
        return new MeetupsWizard(visit, texts, kind).at(1);
    }

    /** By the button on the card of a concept that is open. */
    static MeetupsWizard plan(Visit visit, Language language) {
        Texts texts = Texts.in(language);
        visit.page().locator("#main-content .create-from-template-button").click();
        return new MeetupsWizard(visit, texts, "meetup").at(1);
    }

    /** Waits for a page with its choices. */
    MeetupsWizard at(int number) {
        Locator page = visit.page()
                .getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions()
                                .setName(texts.of(TEXTS + kind + ".page" + number + ".title"))
                                .setExact(true));
        assertThat(page.locator("[data-ready=true]:visible")).isVisible();
        return this;
    }

    Locator dialog() {
        return visit.page().locator("#create-dialog");
    }

    Locator field(String name) {
        return dialog().locator("[name='" + name + "']:visible");
    }

    MeetupsWizard fill(String name, String text) {
        field(name).fill(text);
        return this;
    }

    MeetupsWizard choose(String name, String key) {
        field(name).selectOption(key);
        return this;
    }

    Locator primary() {
        return dialog().locator(".create-dialog-create-button:visible");
    }

    MeetupsWizard next(int number) {
        primary().click();
        return at(number);
    }

    MeetupsWizard assertRefused(String name, String message) {
        assertThat(field(name)).hasAttribute("aria-invalid", "true");
        assertThat(dialog().getByText(message, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        return this;
    }

    MeetupsWizard shoot(String name) {
        visit.shootWindow(name, texts.language());
        return this;
    }

    /** Over the editor to the page. */
    void publish() {
        primary().click();
        visit.page().waitForURL("**/pages/resumedraft.action**");
        visit.page()
                .locator("form#editpageform button[type=submit].aui-button-primary")
                .first()
                .click();
        assertThat(card()).isVisible();
    }

    Locator card() {
        String heading = kind.equals("concept") ? "card.heading" : "details.heading";
        return visit.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions()
                                .setName(texts.of(TEXTS + heading))
                                .setExact(true));
    }
}
