package org.delbar.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.delbar.testing.Language;
import org.delbar.testing.Visit;

/** The editor in front of one person. */
final class EditorScreen {

    private final Visit visit;
    private final Page page;

    private EditorScreen(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
        assertThat(typing()).isVisible();
    }

    static EditorScreen newPage(Visit visit, Language language, String title) {
        visit.open("/pages/createpage.action?spaceKey=" + language.space());
        EditorScreen editor = new EditorScreen(visit);
        visit.page().locator("#content-title").fill(title);
        return editor;
    }

    /** Of the page that is shown. */
    static EditorScreen ofThisPage(Visit visit) {
        visit.page().locator("#editPageLink").click();
        return new EditorScreen(visit);
    }

    Locator typing() {
        return page.locator("#wb-code .cm-content");
    }

    /** What the form would send. */
    Locator storage() {
        return page.locator("#wysiwygTextarea");
    }

    /** Puts text in the place of all there is; a bar stands for the cursor. */
    EditorScreen write(String textWithCursor) {
        int cursor = textWithCursor.indexOf('|');
        storage().fill(textWithCursor.replace("|", ""));
        typing().focus();
        page.keyboard().press("Control+Home");
        for (int i = 0; i < cursor; i++) {
            page.keyboard().press("ArrowRight");
        }
        return this;
    }

    EditorScreen openBrowser() {
        page.locator("#rte-button-macro").click();
        assertThat(search()).isFocused();
        return this;
    }

    Locator dialog() {
        return page.locator("#macro-browser-dialog");
    }

    Locator search() {
        return page.locator("#macro-browser-search");
    }

    Locator tile(String macro) {
        return page.locator("#macro-" + macro);
    }

    Locator field(String parameter) {
        return page.locator("#macro-param-" + parameter);
    }

    Locator ok() {
        return dialog().locator(".ok");
    }

    FrameLocator preview() {
        return page.frameLocator("#macro-preview-iframe");
    }

    Locator panel() {
        return page.locator("#property-panel");
    }

    Locator editMacro() {
        return panel().locator(".macro-property-panel-edit");
    }

    void insert() {
        ok().click();
        assertThat(dialog()).hasCount(0);
        assertThat(typing()).isFocused();
    }

    void publish() {
        page.locator("#rte-button-publish").click();
        assertThat(page.locator("#main-content")).isVisible();
    }

    Visit visit() {
        return visit;
    }
}
