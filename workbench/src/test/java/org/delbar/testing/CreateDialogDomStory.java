package org.delbar.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The ids and classes of Confluence's Create dialog that plugins and their tests rely on (confluence/frontend.md 1.2). */
@Story
final class CreateDialogDomStory {

    private static final String ITEM = "org.delbar.confluence:learning-worksheet-item";

    private final Texts texts = Texts.in(Language.ENGLISH);

    @Test
    void theDialogIsBuiltAsPluginsKnowIt(Visits visits) {
        Locator page =
                CreateDialog.open(visits.as("grace"), texts).element().page().locator("#create-dialog.aui-popup");

        assertThat(page).isVisible();
        assertThat(page.locator(".dialog-page-body:visible .dialog-panel-body")).isVisible();
        assertThat(page.locator(".dialog-title:visible")).hasText("Create");
        assertThat(page.locator(".templates > li.template.selected")).hasCount(1);
        assertThat(page.locator("li.template[data-content-blueprint-id='00000000-0000-0000-0000-000000000000']"))
                .hasCount(1);
        Locator ours = page.locator("li.template[data-item-module-complete-key='" + ITEM + "']");
        assertThat(ours.locator(".template-meta > .template-name")).hasText("What we learn from what happens");
        assertThat(ours.locator(".template-meta > .template-description")).isVisible();
        Locator button = page.locator(
                ".dialog-button-panel button.create-dialog-create-button.aui-button.aui-button-primary:visible");
        assertThat(button).isEnabled();

        ours.click();
        button.click();

        assertThat(page.locator(".dialog-page-body.create-dialog-whatHappened")).isVisible();
        assertThat(page.locator("form.aui.delbar-learning-worksheet:visible")).isVisible();
    }
}
