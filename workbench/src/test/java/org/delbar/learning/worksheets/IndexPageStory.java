package org.delbar.learning.worksheets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.delbar.testing.Language;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;

/** L1: "create dialog, button on index"; issue 2: "index page created once". */
@Story
final class IndexPageStory {

    private final Texts texts = Texts.in(Language.ENGLISH);

    @Test
    void leadsFromItsButtonToThePageBelowIt(Visits visits) {
        Visit visit = visits.as("noah").openSpace(Language.ENGLISH).openPage(texts.wizard("index-title"));
        visit.shoot("learning-index", Language.ENGLISH);
        visit.assertNoViolations();

        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(texts.wizard("index.button")))
                .click();
        WorksheetPage page = new WhatHappened(visit, texts)
                .answer("The bus came on time and we did not.")
                .title("The bus we missed")
                .next()
                .next()
                .create();

        assertThat(page.title()).hasText("The bus we missed");
        visit.openPage(texts.wizard("index-title"));
        assertThat(visit.page()
                        .getByRole(AriaRole.MAIN)
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("The bus we missed")))
                .isVisible();
    }

    @Test
    void thereIsOneForManyLessons(Visits visits) {
        Visit visit = visits.as("noah");
        for (int number = 1; number <= 2; number++) {
            WhatHappened.open(visit, texts)
                    .answer((number == 1 ? "The tea" : "The coffee") + " ran out before the meeting.")
                    .next()
                    .next()
                    .create();
        }

        visit.openSpace(Language.ENGLISH);

        assertThat(visit.page()
                        .getByRole(
                                AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(texts.of("wb.sidebar.space")))
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(texts.wizard("index-title"))))
                .hasCount(1);
    }
}
