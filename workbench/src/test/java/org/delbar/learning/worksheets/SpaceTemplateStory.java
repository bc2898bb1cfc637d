package org.delbar.learning.worksheets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.delbar.spaces.screen.SettingsOfSpace;
import org.delbar.testing.Language;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Issue 3: "a space admin edits the Swedish template, renames a heading and a facts label (with alias), adds a macro; the
 * next worksheet has it and its facts are read".
 */
@Story
final class SpaceTemplateStory {

    private static final Language SWEDISH = Language.SWEDISH;

    private final Texts texts = Texts.in(SWEDISH);

    @Test
    void theNextWorksheetFollowsTheTemplateOfItsSpace(Visits visits) {
        Visit maja = visits.as("maja");
        SettingsOfSpace settings = SettingsOfSpace.open(maja, texts, SWEDISH);

        settings.editTemplate(SWEDISH).click();
        editTheSwedishOne(maja);
        Locator storage = maja.page().locator("#wysiwygTextarea");
        storage.fill(storage.inputValue()
                .replace("<h2>Vad hände?</h2>", "<h2>Vad var det som hände?</h2>")
                .replace("<th>Det var</th>", "<th>Hur kändes det</th>")
                .replace(
                        "<h2>Åtgärder</h2>",
                        "<ac:structured-macro ac:name=\"info\" ac:schema-version=\"1\"><ac:rich-text-body>"
                                + "<p>Fråga Oskar om du undrar.</p></ac:rich-text-body></ac:structured-macro>"
                                + "<h2>Åtgärder</h2>"));
        maja.page().locator("#rte-button-publish").click();

        settings = settings.again();
        assertThat(settings.templates()).containsText(texts.of("delbar.spaces.settings.template.changed"));
        settings.furtherNames("kind").fill("Hur kändes det");
        settings.saved();

        WorksheetPage page = WhatHappened.open(visits.as("oskar"), texts)
                .answer("Grinden stod öppen hela natten.")
                .title("Grinden som stod öppen")
                .itWas("went-less-well")
                .next()
                .next()
                .create();
        assertThat(page.headings().first()).hasText("Vad var det som hände?");
        assertThat(page.content()).containsText("Fråga Oskar om du undrar.");
        assertThat(page.card()).containsText(texts.of("delbar.learning.kind.went-less-well"));
        assertThat(page.card()).not().containsText(texts.card("problems"));
        page.shoot("spaces-settings-template-page");

        settings.editTemplate(SWEDISH).click();
        assertThat(maja.page().locator("#wysiwygTextarea")).hasValue(Pattern.compile("Hur kändes det"));
        settings.again().furtherNames("kind").fill("");
        settings.saved();
    }

    /** Other stories write in the same space. */
    @AfterEach
    void putTheTemplateBack(Visits visits) {
        Visit maja = visits.as("maja");
        maja.open("/pages/templates2/listpagetemplates.action?key=SAM");
        Locator reset = maja.page().locator("form[action*=removepagetemplate] button");
        if (reset.count() > 0) {
            reset.first().click();
        }
        assertThat(reset).hasCount(0);
    }

    /** Confluence lists the templates until one has been edited. */
    private void editTheSwedishOne(Visit visit) {
        visit.page()
                .locator("#blueprint-templates tr")
                .filter(new Locator.FilterOptions().setHasText(texts.of("delbar.learning.worksheet.template.sv")))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
    }
}
