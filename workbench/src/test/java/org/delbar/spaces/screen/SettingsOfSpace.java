package org.delbar.spaces.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.delbar.testing.Language;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;

/** Sharing &amp; learning, as a space admin sees it. */
public final class SettingsOfSpace {

    private final Visit visit;
    private final Texts texts;
    private final Language space;

    private SettingsOfSpace(Visit visit, Texts texts, Language space) {
        this.visit = visit;
        this.texts = texts;
        this.space = space;
        assertThat(save()).isVisible();
    }

    /** @param texts in the language of the person */
    public static SettingsOfSpace open(Visit visit, Texts texts, Language space) {
        visit.open("/spaces/delbar-settings.action?key=" + space.space());
        return new SettingsOfSpace(visit, texts, space).unfolded();
    }

    /** As after a click on each part. */
    SettingsOfSpace unfolded() {
        visit.page()
                .evaluate(
                        "document.querySelectorAll('.delbar-spaces-settings__part').forEach(part => part.open = true)");
        return this;
    }

    public SettingsOfSpace again() {
        return open(visit, texts, space);
    }

    Locator save() {
        return element(AriaRole.BUTTON, "save").last();
    }

    public Locator language() {
        return element(AriaRole.COMBOBOX, "language");
    }

    public Locator titlePattern() {
        return visit.page().locator("[name=title-learning-worksheet]");
    }

    public Locator parent() {
        return visit.page().locator("[name=parent-learning-worksheet]");
    }

    /** @param fact as {@code when} */
    public Locator furtherNames(String fact) {
        return visit.page().locator("[name='alias-learning." + fact + "']");
    }

    public Locator source(String name) {
        return visit.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page().locator("summary", new Page.LocatorOptions().setHasText(name))));
    }

    Locator add() {
        return visit.page().locator("button[value=learning-source-add]");
    }

    Locator move(String name, String direction) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(texts.of("delbar.spaces.settings.choice." + direction) + ": " + name));
    }

    public Locator editTemplate(Language language) {
        return templates()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName(text("template.edit") + " (" + language.ownName() + ")"));
    }

    public Locator templates() {
        return visit.page().locator("#delbar-settings-learning .delbar-spaces-settings__templates");
    }

    public Locator warning() {
        return visit.page().locator("#main").getByRole(AriaRole.ALERT);
    }

    public Locator worksheetsAreOn() {
        return visit.page().locator("[name=on-learning-worksheet]");
    }

    public SettingsOfSpace saved() {
        save().click();
        assertSaved();
        return unfolded();
    }

    public SettingsOfSpace isRefused() {
        save().click();
        assertThat(warning()).isVisible();
        return this;
    }

    void assertSaved() {
        assertThat(visit.page().getByText(text("saved"))).isVisible();
    }

    /** The bar with the button stays at the end of the window, which a picture of the whole page does not have. */
    SettingsOfSpace shoot(String name) {
        visit.page()
                .addStyleTag(new Page.AddStyleTagOptions()
                        .setContent(".delbar-spaces-settings__save { position: static; }"));
        visit.shoot(name, texts.language());
        return this;
    }

    String text(String key, Object... arguments) {
        return texts.of("delbar.spaces.settings." + key, arguments);
    }

    private Locator element(AriaRole role, String key) {
        return visit.page()
                .getByRole(role, new Page.GetByRoleOptions().setName(text(key)).setExact(true));
    }
}
