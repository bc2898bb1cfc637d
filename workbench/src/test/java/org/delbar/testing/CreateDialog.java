package org.delbar.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Confluence's Create dialog, where one chooses what to make. */
public final class CreateDialog {

    private final Visit visit;
    private final Texts texts;
    private final Locator dialog;

    private CreateDialog(Visit visit, Texts texts) {
        this.visit = visit;
        this.texts = texts;
        dialog = visit.page()
                .getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions()
                                .setName(texts.of("wb.create.title"))
                                .setExact(true));
        assertThat(dialog.getByRole(AriaRole.LISTBOX)
                        .getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setSelected(true)))
                .isVisible();
    }

    /** Chooses "create from template" in the header. */
    public static CreateDialog open(Visit visit, Texts texts) {
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(texts.of("wb.header.createFromTemplate")))
                .click();
        return new CreateDialog(visit, texts);
    }

    /** For those who opened it in a way of their own. */
    public static CreateDialog opened(Visit visit, Texts texts) {
        return new CreateDialog(visit, texts);
    }

    public Locator element() {
        return dialog;
    }

    public Locator choice(String name) {
        return dialog.getByRole(AriaRole.LISTBOX)
                .getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(name));
    }

    /** Chooses what to make and goes on to its wizard. */
    public void choose(String name) {
        choice(name).click();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(texts.of("wb.create.next"))
                                .setExact(true))
                .click();
    }

    public CreateDialog filter(String words) {
        dialog.getByRole(AriaRole.SEARCHBOX).fill(words);
        return this;
    }

    public Locator spaces() {
        return dialog.getByRole(
                AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(texts.of("wb.create.select-space")));
    }

    public Visit visit() {
        return visit;
    }
}
