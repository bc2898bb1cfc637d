package org.delbar.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.delbar.testing.Language;
import org.delbar.testing.Story;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;

/** The ids and scripts of Confluence's macro browser that plugins and their tests rely on (confluence/frontend.md 2.2-2.4). */
@Story
final class MacroBrowserDomStory {

    private EditorScreen editor(Visits visits) {
        return EditorScreen.newPage(visits.as("grace"), Language.ENGLISH, "Dom " + UUID.randomUUID());
    }

    @Test
    void theInsertMenuLeadsToTheMacroBrowser(Visits visits) {
        EditorScreen editor = editor(visits);
        Page page = editor.visit().page();

        page.locator("#rte-button-insert").click();
        assertThat(page.locator("#insert-menu-options #macro-insert-list .macro-status"))
                .isVisible();
        assertThat(page.locator("#insert-menu-options #macro-insert-list .macro-delbar-learning-card"))
                .isVisible();
        editor.visit().assertNoViolations();
        page.locator("#rte-insert-macro").click();

        assertThat(page.locator("#macro-browser-dialog")).isVisible();
        assertThat(page.locator("#macro-browser-search")).isFocused();
        assertThat(page.locator("#macro-delbar-learning-register")).isVisible();
    }

    @Test
    void aMacroOfTheMenuOpensItsForm(Visits visits) {
        EditorScreen editor = editor(visits);
        Page page = editor.visit().page();

        page.locator("#rte-button-insert").click();
        page.locator("#macro-insert-list .macro-status").click();

        assertThat(page.locator("#macro-param-div-colour.macro-param-div > label[for=macro-param-colour]"))
                .hasText("Colour");
        assertThat(page.locator("#macro-param-div-title > input#macro-param-title.text.macro-param-input"))
                .isVisible();
        assertThat(editor.dialog().locator(".dialog-title")).hasText("Insert ‘Status’ macro");
        assertThat(editor.dialog().locator(".dialog-button-panel .ok")).hasText("Insert");
    }

    @Test
    void thePagesTextAreaStaysWhatTheFormSends(Visits visits) {
        EditorScreen editor = editor(visits);

        editor.storage().fill("<p>Filled by a script</p>");
        assertThat(editor.typing()).containsText("Filled by a script");
        editor.typing().focus();
        editor.visit().page().keyboard().press("Control+End");
        editor.visit().page().keyboard().type("<p>x");
        assertThat(editor.storage()).hasValue("<p>Filled by a script</p><p>x</p>");
    }

    @Test
    void anOverrideOfAPluginPutsItsOwnFieldAndWordsIn(Visits visits) {
        EditorScreen editor = editor(visits);
        Page page = editor.visit().page();
        page.evaluate("""
                () => AJS.MacroBrowser.setMacroJsOverride('status', {
                  fields: { string: { title(param, options) {
                    const div = AJS.$(Confluence.Templates.MacroBrowser.macroParameterSelect());
                    AJS.$('select', div).append('<option value="One">One</option><option value="Two">Two</option>');
                    return AJS.MacroBrowser.Field(div, AJS.$('select', div), options);
                  } } },
                  beforeParamsSet: (params, inserting) => Object.assign(params, { title: inserting ? 'Two' : 'One' }),
                  beforeParamsRetrieved: (params) => Object.assign(params, { subtle: 'true' }),
                  updateMacroParametersForPreview: (params) => Object.assign(params, { title: 'Seen' }),
                  manipulateMarkup(macro) { macro.params.extra = 'e'; },
                  postPreview(iframe, macro) { document.body.dataset.previewed = macro.name; }
                })
                """);
        Assertions.assertThat(page.evaluate("Boolean(AJS.MacroBrowser.getMacroJsOverride('status').fields)"))
                .isEqualTo(true);

        editor.openBrowser().tile("status").click();
        assertThat(editor.field("title")).hasValue("Two");
        assertThat(editor.preview().locator(".status-macro")).hasText("Seen");
        assertThat(page.locator("body[data-previewed=status]")).hasCount(1);
        editor.insert();

        assertThat(editor.storage()).hasValue(Pattern.compile("\"title\">Two</.*\"subtle\">true</.*\"extra\">e</"));
    }

    @Test
    void anOpenerTakesOverAndWritesBackInAnEnvelope(Visits visits) {
        EditorScreen editor = editor(visits);
        Page page = editor.visit().page();
        page.evaluate("""
                () => require('confluence/macro-js-overrides').assignFunction('code', {
                  opener(macro) { window.opened = macro; document.body.dataset.opened = 'yes'; }
                })
                """);

        editor.openBrowser().tile("code").click();
        assertThat(page.locator("body[data-opened=yes]")).hasCount(1);
        assertThat(editor.dialog()).hasCount(0);
        Assertions.assertThat((String) page.evaluate(
                        "() => tinymce.confluence.MacroUtils.insertMacro(window.opened).catch((e) => e.message)"))
                .isEqualTo("illegal argument");
        page.evaluate("""
                (body) => tinymce.confluence.MacroUtils.insertMacro({
                  macro: { name: 'code', params: { language: 'js' }, body },
                  contentId: Confluence.Editor.getContentId()
                })
                """, "if (a[b[0]]>1) {}");
        assertThat(editor.storage())
                .hasValue(
                        Pattern.compile(
                                "<ac:plain-text-body><!\\[CDATA\\[if \\(a\\[b\\[0]]]]><!\\[CDATA\\[>1\\) \\{}]]></ac:plain-text-body>"));

        page.evaluate("() => { delete document.body.dataset.opened; }");
        editor.typing().focus();
        page.keyboard().press("Control+Home");
        page.keyboard().press("ArrowRight");
        editor.editMacro().click();
        assertThat(page.locator("body[data-opened=yes]")).hasCount(1);
        Assertions.assertThat(page.evaluate("window.opened"))
                .isEqualTo(Map.of("name", "code", "params", Map.of("language", "js"), "body", "if (a[b[0]]>1) {}"));
        page.evaluate(
                "() => tinymce.confluence.MacroUtils.insertMacro({macro: {name: 'code', params: {language: 'sql'}, body: 'x'}})");
        assertThat(editor.storage()).hasValue(Pattern.compile("^(?!.*js).*\"language\">sql</.*<!\\[CDATA\\[x]]>"));
    }

    @Test
    void tellsPluginsWhenTheEditorAndItsPropertyPanelAreThere(Visits visits) {
        Visit visit = visits.as("grace");
        visit.page().addInitScript("""
                document.addEventListener('DOMContentLoaded', () => {
                  AJS.bind('init.rte', () => { window.rte = AJS.Rte.getEditor().getContent(); });
                  AJS.bind('created.property-panel', (e, data) => { document.body.dataset.panel = data.panel[0].id; });
                });
                """);
        EditorScreen editor = EditorScreen.newPage(visit, Language.ENGLISH, "Told " + UUID.randomUUID());

        Assertions.assertThat(visit.page().evaluate("window.rte")).isEqualTo("<p></p>");
        editor.write("<ac:struc|tured-macro ac:name=\"status\"/>");
        assertThat(visit.page().locator("body[data-panel=property-panel]")).hasCount(1);
        assertThat(editor.panel().locator(".macro-placeholder-property-panel-edit"))
                .isVisible();
        editor.panel().locator(".macro-property-panel-remove").click();
        assertThat(editor.storage()).hasValue("");
    }
}
