package org.delbar.learning.worksheets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;

/** Third and last page of the wizard. */
final class NextTime extends WizardPage<NextTime> {

    NextTime(Visit visit, Texts texts) {
        super(visit, texts, "page3.title");
    }

    @Override
    NextTime self() {
        return this;
    }

    Locator answer() {
        return textbox("answer");
    }

    NextTime answer(String text) {
        answer().fill(text);
        return this;
    }

    Locator action(int number) {
        return element(AriaRole.GROUP, texts.wizard("action", number));
    }

    Locator what(int number) {
        return field(number, "what");
    }

    Locator who(int number) {
        return field(number, "who");
    }

    Locator by(int number) {
        return field(number, "by");
    }

    private Locator field(int number, String part) {
        return action(number)
                .getByLabel(texts.wizard("action." + part), new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    /** @param fullName as the people picker shows it; typed until it is the only one offered */
    NextTime action(int number, String what, String fullName, String byIsoDate) {
        what(number).fill(what);
        pick(number, fullName);
        by(number).fill(byIsoDate);
        return this;
    }

    private void pick(int number, String fullName) {
        who(number).pressSequentially(fullName);
        visit.page()
                .locator(
                        ".select2-results .select2-result-selectable",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(fullName))
                .click();
    }

    NextTime addAction() {
        button(texts.wizard("action.add")).click();
        return this;
    }

    Locator draft() {
        return element(AriaRole.CHECKBOX, texts.wizard("as-draft"));
    }

    Locator training() {
        return element(AriaRole.CHECKBOX, texts.wizard("training"));
    }

    WhatWeLearn back() {
        button(texts.of("wb.create.back")).click();
        return new WhatWeLearn(visit, texts);
    }

    WorksheetPage create() {
        button(texts.of("wb.create.create")).click();
        visit.page().waitForURL(Pattern.compile(".*viewpage\\.action.*|.*/display/[A-Z]+/.+"));
        return new WorksheetPage(visit, texts);
    }
}
