package org.delbar.methodbook.methods;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.delbar.testing.Boxes;
import org.delbar.testing.CreateDialog;
import org.delbar.testing.Language;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;

/** The three pages on which one shares a method. */
final class MethodWizard {

    static final String TEXTS = "delbar.methodbook.method.";

    final Visit visit;
    final Texts texts;

    MethodWizard(Visit visit, Texts texts) {
        this.visit = visit;
        this.texts = texts;
    }

    static MethodWizard open(Visit visit, Language language) {
        Texts texts = Texts.in(language);
        visit.openSpace(language);
        CreateDialog.open(visit, texts).choose(texts.of(TEXTS + "name"));
        return new MethodWizard(visit, texts).at(1);
    }

    /** Waits for a page with its choices. */
    MethodWizard at(int number) {
        assertThat(page(number).locator("[data-ready=true]:visible")).isVisible();
        return this;
    }

    private Locator page(int number) {
        return visit.page()
                .getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions()
                                .setName(texts.of(TEXTS + "page" + number + ".title"))
                                .setExact(true));
    }

    Locator dialog() {
        return visit.page().locator("#create-dialog");
    }

    Locator field(String name) {
        return dialog().locator("[name='" + name + "']:visible");
    }

    MethodWizard fill(String name, String text) {
        field(name).fill(text);
        return this;
    }

    MethodWizard tick(String name) {
        Boxes.tick(dialog().locator("[name='" + name + "']"));
        return this;
    }

    Locator primary() {
        return dialog().locator(".create-dialog-create-button:visible");
    }

    MethodWizard next(int number) {
        primary().click();
        return at(number);
    }

    MethodWizard assertRefused(String name, String message) {
        assertThat(field(name)).hasAttribute("aria-invalid", "true");
        assertThat(dialog().getByText(message, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        return this;
    }

    MethodWizard shoot(String name) {
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
        return visit.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions()
                                .setName(texts.of("delbar.methodbook.card.heading"))
                                .setExact(true));
    }
}
