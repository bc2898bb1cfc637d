package org.delbar.learning.worksheets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.delbar.testing.Boxes;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;

/** What the three pages of the wizard have in common. */
abstract class WizardPage<P extends WizardPage<P>> {

    final Visit visit;
    final Texts texts;
    final Locator dialog;

    WizardPage(Visit visit, Texts texts, String titleKey) {
        this.visit = visit;
        this.texts = texts;
        dialog = visit.page()
                .getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions()
                                .setName(texts.wizard(titleKey))
                                .setExact(true));
        assertThat(dialog).isVisible();
    }

    abstract P self();

    Locator element(AriaRole role, String name) {
        return dialog.getByRole(
                role, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return element(AriaRole.BUTTON, name);
    }

    Locator textbox(String key) {
        return element(AriaRole.TEXTBOX, texts.wizard(key));
    }

    void pick(Locator box) {
        Boxes.tick(box);
    }

    void pressNext() {
        button(texts.of("wb.create.next")).click();
    }

    /** Asks to go on with what must be refused; stays on this page. */
    P isRefused() {
        pressPrimary();
        assertThat(dialog.locator("[aria-invalid=true]").first()).isVisible();
        return self();
    }

    void pressPrimary() {
        dialog.locator(".create-dialog-create-button:visible").click();
    }

    NextTime finishLater() {
        button(texts.wizard("finish-later")).click();
        return new NextTime(visit, texts);
    }

    void assertRefused(Locator field, String message) {
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).hasAccessibleDescription(containing(message));
        assertThat(dialog.getByText(message, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    /** The browser reads the pattern, and knows no quotation of whole words. */
    private static Pattern containing(String message) {
        return Pattern.compile(message.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0"));
    }

    /** A sentence that belongs to no field. */
    void assertSaid(String message) {
        assertThat(dialog.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(message)))
                .isVisible();
    }

    P shoot(String name) {
        visit.shootWindow(name, texts.language());
        return self();
    }

    P assertNoViolations() {
        visit.assertNoViolations();
        return self();
    }
}
