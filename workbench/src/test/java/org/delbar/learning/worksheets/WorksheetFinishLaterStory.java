package org.delbar.learning.worksheets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.delbar.testing.Language;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** L1: "Save and finish later on each page". */
@Story
final class WorksheetFinishLaterStory {

    @ParameterizedTest
    @EnumSource
    void savesADraftFromTheFirstPage(Language language, Visits visits) {
        Texts texts = Texts.in(language);

        NextTime last = WhatHappened.open(visits.as(language.person()), texts)
                .answer(Sheet.in(language).process())
                .finishLater();
        assertThat(last.draft()).isChecked();
        assertThat(last.dialog).containsText(texts.wizard("finish-later.said"));
        last.shoot("learning-worksheet-finish-later");
        WorksheetPage page = last.create();

        assertThat(page.card()).containsText(texts.of("delbar.learning.status.draft"));
        assertThat(page.card()).containsText(texts.card("next.draft"));
    }

    @Test
    void savesADraftFromTheSecondPage(Visits visits) {
        Texts texts = Texts.in(Language.ENGLISH);

        WorksheetPage page = WhatHappened.open(visits.as("noah"), texts)
                .answer("The guests came an hour early.")
                .next()
                .answer("Half of an answer")
                .finishLater()
                .create();

        assertThat(page.card()).containsText(texts.of("delbar.learning.status.draft"));
        assertThat(page.content()).containsText("Half of an answer");
    }

    @Test
    void asksForTheFirstAnswerAlsoOfThoseInAHurry(Visits visits) {
        Texts texts = Texts.in(Language.ENGLISH);
        WhatHappened first = WhatHappened.open(visits.as("noah"), texts);

        first.button(texts.wizard("finish-later")).click();

        first.assertRefused(first.answer(), texts.wizard("refused.nothing-happened"));
    }
}
