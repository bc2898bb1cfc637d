package org.delbar.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Page editors put the add-on's macros on a page, and change them, without knowing storage format. */
@Story
final class MacroBrowserStory {

    private static final String REGISTER = "delbar-learning-register";

    private static String fresh(String words) {
        return words + " " + UUID.randomUUID();
    }

    @ParameterizedTest
    @EnumSource
    void aRegisterIsInsertedAndChangedInEachLanguage(Language language, Visits visits) {
        Visit visit = visits.as(language.person());
        Texts texts = Texts.in(language);
        EditorScreen editor = EditorScreen.newPage(visit, language, fresh("Register"));
        editor.openBrowser();
        visit.assertNoViolations();
        visit.shootWindow("macro-browser", language);

        editor.search().fill(texts.of("org.delbar.confluence." + REGISTER + ".label"));
        assertThat(editor.tile("panel")).hasCount(0);
        editor.tile(REGISTER).click();
        editor.field("title").fill("Våra lärdomar");
        editor.field("view").selectOption("cards");
        // AUI paints its box with the label.
        visit.page().locator("label[for=macro-param-training]").click();
        assertThat(editor.preview().locator(".delbar-learning-register")).containsText("Våra lärdomar");
        visit.assertNoViolations();
        visit.shootWindow("macro-browser-form", language);
        editor.insert();
        assertThat(editor.storage())
                .hasValue(Pattern.compile("<ac:parameter ac:name=\"title\">Våra lärdomar</ac:parameter>"));
        visit.assertNoViolations();
        visit.shoot("editor", language);
        editor.publish();
        assertThat(register(visit)).containsText("Våra lärdomar");

        editor = EditorScreen.ofThisPage(visit);
        editor.typing().focus();
        visit.page().keyboard().press("Control+Home");
        visit.page().keyboard().press("ArrowRight");
        assertThat(editor.panel()).containsText(texts.of("org.delbar.confluence." + REGISTER + ".label"));
        editor.editMacro().click();
        assertThat(editor.field("title")).hasValue("Våra lärdomar");
        assertThat(editor.field("view")).hasValue("cards");
        assertThat(editor.field("training")).isChecked();
        assertThat(editor.dialog()).containsText(texts.of("wb.macro.save"));
        editor.field("title").fill("Lärt i år");
        editor.insert();
        editor.publish();
        assertThat(register(visit)).containsText("Lärt i år");
    }

    private static Locator register(Visit visit) {
        return visit.page().locator("#main-content .delbar-learning-register");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delbar-learning-card", "delbar-learning-capture", "delbar-learning-register"})
    void eachOfOurMacrosIsInsertedAndFoundAgain(String macro, Visits visits) {
        EditorScreen editor = EditorScreen.newPage(visits.as("grace"), Language.ENGLISH, fresh(macro));
        editor.write("<p>Before</p>|<p>After</p>").openBrowser();

        editor.tile(macro).click();
        assertThat(editor.preview().locator(".wiki-content > *").first()).isVisible();
        editor.insert();

        assertThat(editor.storage())
                .hasValue(Pattern.compile("^<p>Before</p><ac:structured-macro ac:name=\"" + macro
                        + "\" ac:schema-version=\"1\" ac:macro-id=\"[0-9a-f-]{36}\"/><p>After</p>$"));
        editor.publish();
        assertThat(editor.visit()
                        .page()
                        .locator("[data-macro-name='" + macro + "']")
                        .first())
                .isVisible();
    }

    @Test
    void isDoneWithTheKeyboardAlone(Visits visits) {
        Visit visit = visits.as("grace");
        EditorScreen editor = EditorScreen.newPage(visit, Language.ENGLISH, fresh("Keys"));
        Keyboard keys = visit.page().keyboard();
        editor.write("<p>|</p>");

        keys.press("Control+Shift+A");
        assertThat(editor.search()).isFocused();
        keys.type("note what");
        keys.press("ArrowDown");
        assertThat(editor.tile("delbar-learning-capture")).isFocused();
        keys.press("Enter");
        assertThat(editor.field("space")).isFocused();
        keys.type("toge");
        assertThat(visit.page().locator(".wb-suggestions [role=option]").first())
                .containsText("TOG");
        visit.assertNoViolations();
        keys.press("ArrowDown");
        keys.press("Enter");
        assertThat(editor.field("space")).hasValue("TOG");
        tabTo(visit.page(), editor.field("title"));
        keys.type("Well?");
        tabTo(visit.page(), editor.ok());
        keys.press("Enter");
        assertThat(editor.dialog()).hasCount(0);
        assertThat(editor.typing()).isFocused();
        assertThat(editor.storage())
                .hasValue(Pattern.compile("ac:name=\"space\"><ri:space ri:space-key=\"TOG\"/></ac:parameter>"));

        keys.press("ArrowLeft");
        keys.press("Control+Shift+A");
        assertThat(editor.field("space")).hasValue("TOG");
        tabTo(visit.page(), editor.field("title"));
        keys.press("Control+A");
        keys.type("What happened?");
        keys.press("Enter");
        assertThat(editor.dialog()).hasCount(0);
        keys.press("Control+Shift+A");
        assertThat(editor.field("title")).hasValue("What happened?");
        keys.press("Escape");
        assertThat(editor.dialog()).hasCount(0);
        assertThat(editor.typing()).isFocused();
        assertThat(editor.panel().locator(".macro-property-panel-remove")).isVisible();
        keys.press("Shift+Tab");
        assertThat(editor.panel().locator(".macro-property-panel-remove")).isFocused();
        keys.press("Shift+Tab");
        assertThat(editor.editMacro()).isFocused();
        tabTo(visit.page(), visit.page().locator("#rte-button-publish"));
        keys.press("Enter");
        assertThat(visit.page().locator(".delbar-learning-capture")).containsText("What happened?");
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int press = 0; press < 40; press++) {
            if (Boolean.TRUE.equals(wanted.evaluate("field => field === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(wanted + " is not reached by Tab");
    }

    @Test
    void changesExactlyTheMacroAtTheCursorAndKeepsItsBody(Visits visits) {
        EditorScreen editor = EditorScreen.newPage(visits.as("grace"), Language.ENGLISH, fresh("Exactly"));
        String body = "<ac:rich-text-body>\n <p>Kept &nbsp; as <b>it</b>\n is</p></ac:rich-text-body>";
        String other = "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">B</ac:parameter>" + body
                + "</ac:structured-macro>";
        editor.write(other
                + "<ac:str|uctured-macro ac:name=\"panel\" ac:macro-id=\"m1\"><ac:parameter ac:name=\"title\">A</ac:parameter>"
                + "<ac:parameter ac:name=\"mine\">x</ac:parameter>" + body + "</ac:structured-macro><p>End</p>");

        editor.editMacro().click();
        editor.field("title").fill("Changed & new");
        editor.insert();

        assertThat(editor.storage())
                .hasValue(other
                        + "<ac:structured-macro ac:name=\"panel\" ac:macro-id=\"m1\"><ac:parameter ac:name=\"mine\">x</ac:parameter>"
                        + "<ac:parameter ac:name=\"title\">Changed &amp; new</ac:parameter>" + body
                        + "</ac:structured-macro><p>End</p>");
    }

    @Test
    void aSelectionBecomesTheBodyAndWritingGoesOnInAnEmptyOne(Visits visits) {
        Visit visit = visits.as("grace");
        EditorScreen editor = EditorScreen.newPage(visit, Language.ENGLISH, fresh("Body"));
        editor.write("|<p>Boxed</p>");
        visit.page().keyboard().press("Control+A");
        editor.openBrowser().tile("panel").click();
        editor.insert();
        assertThat(editor.storage())
                .hasValue(
                        Pattern.compile("<ac:rich-text-body><p>Boxed</p></ac:rich-text-body></ac:structured-macro>$"));

        editor.write("<p>|</p>").openBrowser().tile("info").click();
        editor.insert();
        visit.page().keyboard().type("Typed inside");
        assertThat(editor.storage())
                .hasValue(
                        Pattern.compile(
                                "^<ac:structured-macro .*<ac:rich-text-body><p>Typed inside</p></ac:rich-text-body></ac:structured-macro>$"));
    }

    @Test
    void saysAtItsFieldWhatIsMissingOrNoNumber(Visits visits) {
        Visit visit = visits.as("grace");
        EditorScreen editor = EditorScreen.newPage(visit, Language.ENGLISH, fresh("Missing"));
        editor.openBrowser().tile("content-report-table").click();
        editor.field("maxResults").fill("many");

        editor.ok().click();

        assertThat(editor.field("labels")).isFocused();
        assertThat(editor.field("labels")).hasAttribute("aria-invalid", "true");
        assertThat(visit.page().locator("#macro-param-div-labels .error")).hasText("Labels is required.");
        assertThat(visit.page().locator("#macro-param-div-maxResults .error"))
                .hasText("Most results is a whole number, such as 10, and not “many”.");
        visit.assertNoViolations();
        visit.shootWindow("macro-browser-refused", Language.ENGLISH);
    }

    @Test
    void brokenStorageIsRefusedInWordsAndNothingIsLost(Visits visits) {
        Visit visit = visits.as("grace").expectComplaint("409");
        EditorScreen editor = EditorScreen.newPage(visit, Language.ENGLISH, fresh("Broken"));
        editor.write("<p>One</p>\n<p><b>Two</p>\n|");
        visit.page().locator("#rte-button-publish").click();

        Locator refusal = visit.page().locator("#edit-refusal");
        assertThat(refusal).containsText("Line 2: </p> comes before <b> from line 2 has ended.");
        assertThat(editor.storage()).hasValue("<p>One</p>\n<p><b>Two</p>\n");
        assertThat(editor.typing()).isFocused();
        visit.assertNoViolations();
        visit.shoot("editor-refused", Language.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    void fitsAPhoneInLightAndDark(Language language, Visits visits) {
        for (boolean dark : new boolean[] {false, true}) {
            Visit visit = visits.as(language.person(), new Look(360, dark));
            EditorScreen editor = EditorScreen.newPage(visit, language, fresh("Phone"));
            editor.write(
                    "|<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">A long line of text that has to wrap</ac:parameter></ac:structured-macro>");
            visit.assertNothingIsWiderThanTheScreen();
            visit.assertNoViolations();
            visit.shoot("editor", language);
            editor.openBrowser();
            visit.assertNoViolations();
            visit.shootWindow("macro-browser", language);
            editor.tile(REGISTER).click();
            assertThat(editor.preview().locator(".delbar-learning-register")).isVisible();
            visit.assertNoViolations();
            visit.shootWindow("macro-browser-form", language);
        }
    }

    @Test
    void looksRightInTheDark(Visits visits) {
        Visit visit = visits.as("grace", Look.WIDE_DARK);
        EditorScreen editor = EditorScreen.newPage(visit, Language.ENGLISH, fresh("Dark"));
        editor.write(
                "<!-- note --><ac:struc|tured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">Done</ac:parameter></ac:structured-macro>");
        visit.assertNoViolations();
        visit.shoot("editor", Language.ENGLISH);
        editor.editMacro().click();
        assertThat(editor.preview().locator(".status-macro")).hasText("Done");
        visit.assertNoViolations();
        visit.shootWindow("macro-browser-form", Language.ENGLISH);
        editor.dialog().locator(".macro-browser-back").click();
        visit.assertNoViolations();
        visit.shootWindow("macro-browser", Language.ENGLISH);
    }
}
