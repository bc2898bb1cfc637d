package org.delbar.learning.worksheets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.delbar.testing.Boxes;
import org.delbar.testing.CreateDialog;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** L1: "From a create button: open, Next, Create; one sentence is enough" and L2: "each with its own prompt". */
@Story
final class WorksheetStory {

    private final LocalDate today = Visits.today();

    @ParameterizedTest
    @EnumSource
    void goesFromTheCreateDialogToAPageInTheLanguageOfItsSpace(Language language, Visits visits) {
        Sheet sheet = Sheet.in(language);
        Texts texts = Texts.in(language);
        Visit visit = visits.as(language.person()).openSpace(language);

        CreateDialog dialog = CreateDialog.open(visit, texts);
        visit.shootWindow("create-dialog", language);
        dialog.choose(texts.wizard("name"));
        WhatHappened first = new WhatHappened(visit, texts)
                .answer(sheet.whatHappened())
                .title(sheet.title())
                .when(today.minusDays(3).toString())
                .itWas("praise")
                .from("customer")
                .where(sheet.process())
                .pageIn(language)
                .shoot("learning-worksheet-what-happened");
        WhatWeLearn second = first.next();
        second.prompt("customer.prompt1").click();
        assertThat(second.answer()).hasValue(texts.of("delbar.learning.source.customer.prompt1") + "\n");
        second.answer(sheet.whatWeLearn()).shoot("learning-worksheet-what-we-learn");
        WorksheetPage page = second.next()
                .answer(sheet.nextTime())
                .action(
                        1,
                        sheet.action(),
                        sheet.personName(),
                        today.plusDays(14).toString())
                .shoot("learning-worksheet-next-time")
                .create();

        assertThat(page.title()).hasText(sheet.title());
        assertThat(page.headings()).hasText(sheet.headings().toArray(String[]::new));
        assertThat(page.card()).containsText(texts.of("delbar.learning.status.action"));
        assertThat(page.card()).containsText(sheet.process());
        assertThat(page.fact(sheet.whenLabel()).getByRole(AriaRole.TIME)).isVisible();
        assertThat(page.task(sheet.action())).containsText(sheet.personName());
        assertThat(page.label("learning")).isVisible();
        assertThat(page.label("learning-customer")).isVisible();
        assertThat(page.label("learning-praise")).isVisible();
        page.shoot("learning-worksheet-page");

        page.tick(sheet.action());

        assertThat(page.box(sheet.action())).isChecked();
        assertThat(page.card()).containsText(texts.card("next.waiting"));
    }

    @ParameterizedTest
    @EnumSource
    void takesOneSentence(Language language, Visits visits) {
        Texts texts = Texts.in(language);
        Visit visit = visits.as(language.person());

        WorksheetPage page = WhatHappened.open(visit, texts)
                .answer(Sheet.in(language).sentence())
                .next()
                .next()
                .create();

        assertThat(page.title()).hasText(Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\S.+"));
        assertThat(page.card()).containsText(texts.of("delbar.learning.status.shared"));
    }

    @Test
    void speaksTheReadersLanguageAndWritesTheSpaces(Visits visits) {
        Texts swedish = Texts.in(Language.SWEDISH);
        Visit tuva = visits.as("tuva", Look.WIDE);
        chooseLanguage(tuva, Language.SWEDISH);

        WorksheetPage page = WhatHappened.open(tuva, swedish, Language.NORWEGIAN)
                .answer("Nøkkelen hang på feil krok.")
                .title("Nøkkelen som flyttet seg")
                .pageIn(Language.NORWEGIAN)
                .next()
                .next()
                .create();

        assertThat(page.headings())
                .hasText(Sheet.in(Language.NORWEGIAN).headings().toArray(String[]::new));
        assertThat(page.card()).containsText(swedish.of("delbar.learning.status.shared"));
        chooseLanguage(tuva, Language.NORWEGIAN);
    }

    @Test
    void remembersWhatWasTypedWhenGoingBack(Visits visits) {
        Texts texts = Texts.in(Language.ENGLISH);
        Visit visit = visits.as("grace");

        NextTime last = WhatHappened.open(visit, texts)
                .answer("The kettle was on the wrong floor.")
                .itWas("suggestion")
                .from("employee")
                .next()
                .answer("Kettles belong where people are.")
                .next()
                .answer("Carry it down.");
        WhatHappened first = last.back().back();

        assertThat(first.answer()).hasValue("The kettle was on the wrong floor.");
        assertThat(first.kind("suggestion")).isChecked();
        assertThat(first.source()).hasValue("employee");
        WhatWeLearn second = first.next();
        assertThat(second.answer()).hasValue("Kettles belong where people are.");
        assertThat(second.next().answer()).hasValue("Carry it down.");
    }

    private static void chooseLanguage(Visit visit, Language language) {
        Page page = visit.open("/users/editmylanguage.action").page();
        Boxes.tick(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(language.ownName())));
        page.locator("#language-form button[type=submit]").click();
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile(language.tag() + ".*"));
    }
}
