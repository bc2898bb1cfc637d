package org.delbar.learning.worksheets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;

/** A page that came out of the wizard, or one like it. */
public final class WorksheetPage {

    private final Visit visit;
    private final Texts texts;

    public WorksheetPage(Visit visit, Texts texts) {
        this.visit = visit;
        this.texts = texts;
        assertThat(card()).isVisible();
    }

    /** In the words of its reader. */
    public Locator card() {
        return visit.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions()
                                .setName(texts.card("heading"))
                                .setExact(true));
    }

    public Locator content() {
        return visit.page().locator("#main-content");
    }

    public Locator title() {
        return visit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    public Locator headings() {
        return content().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2));
    }

    public Locator task(String what) {
        return content().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(what));
    }

    public Locator box(String what) {
        return task(what).getByRole(AriaRole.CHECKBOX);
    }

    /** Value of a row of the facts table. */
    public Locator fact(String label) {
        return content()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page()
                                .getByRole(
                                        AriaRole.ROWHEADER,
                                        new Page.GetByRoleOptions()
                                                .setName(label)
                                                .setExact(true))))
                .getByRole(AriaRole.CELL);
    }

    public Locator label(String name) {
        return visit.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(texts.of("wb.labels.title")))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The tick is kept when the answer has come. */
    public WorksheetPage tick(String what) {
        visit.page().waitForResponse("**/rest/inlinetasks/**", () -> box(what).check());
        visit.page().reload();
        return this;
    }

    public WorksheetPage shoot(String name) {
        visit.shoot(name, texts.language());
        return this;
    }

    public WorksheetPage assertNoViolations() {
        visit.assertNoViolations();
        return this;
    }
}
