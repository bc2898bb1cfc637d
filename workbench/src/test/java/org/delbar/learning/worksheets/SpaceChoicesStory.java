package org.delbar.learning.worksheets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.delbar.spaces.screen.SettingsOfSpace;
import org.delbar.testing.Boxes;
import org.delbar.testing.CreateDialog;
import org.delbar.testing.Language;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;

/** X2: what a space admin has chosen is what people meet in the wizard. */
@Story
final class SpaceChoicesStory {

    private final Texts texts = Texts.in(Language.ENGLISH);

    @Test
    void newPagesGetTheTitleAndTheParentOfTheirSpace(Visits visits) {
        SettingsOfSpace settings = SettingsOfSpace.open(visits.as("grace"), texts, Language.ENGLISH);
        settings.parent().fill("Who we are");
        settings.titlePattern().fill("Lesson: {title}");
        settings.saved();

        Visit samir = visits.as("samir");
        WorksheetPage page = WhatHappened.open(samir, texts)
                .answer("The projector had no cable.")
                .next()
                .next()
                .create();

        assertThat(page.title()).containsText("Lesson: The projector had no cable");
        assertThat(samir.page().locator("#breadcrumbs")).containsText("Who we are");
        settings.parent().fill("");
        settings.titlePattern().fill("");
        settings.saved();
    }

    @Test
    void whatIsSwitchedOffIsNoLongerOffered(Visits visits) {
        SettingsOfSpace settings = SettingsOfSpace.open(visits.as("grace"), texts, Language.ENGLISH);
        Boxes.untick(settings.worksheetsAreOn());
        settings.saved();

        CreateDialog dialog = CreateDialog.open(visits.as("samir").openSpace(Language.ENGLISH), texts);

        assertThat(dialog.choice(texts.wizard("name"))).hasCount(0);
        Boxes.tick(settings.worksheetsAreOn());
        settings.saved();
    }
}
