package org.delbar.learning.worksheets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.delbar.testing.CreateDialog;
import org.delbar.testing.Language;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;

/** First page of the wizard. */
final class WhatHappened extends WizardPage<WhatHappened> {

    WhatHappened(Visit visit, Texts texts) {
        super(visit, texts, "page1.title");
        assertThat(kind("went-well")).isVisible();
    }

    /** From the home page of a space over the Create dialog. */
    static WhatHappened open(Visit visit, Texts texts, Language space) {
        visit.openSpace(space);
        CreateDialog.open(visit, texts).choose(texts.wizard("name"));
        return new WhatHappened(visit, texts);
    }

    static WhatHappened open(Visit visit, Texts texts) {
        return open(visit, texts, texts.language());
    }

    @Override
    WhatHappened self() {
        return this;
    }

    Locator answer() {
        return element(AriaRole.TEXTBOX, texts.wizard("what-happened") + " (" + texts.wizard("required") + ")");
    }

    Locator title() {
        return textbox("title");
    }

    Locator when() {
        return textbox("when");
    }

    Locator kind(String key) {
        return element(AriaRole.RADIO, texts.of("delbar.learning.kind." + key));
    }

    Locator source() {
        return element(AriaRole.COMBOBOX, texts.wizard("source"));
    }

    Locator process() {
        return textbox("process");
    }

    Locator pageLanguage() {
        return element(AriaRole.COMBOBOX, texts.wizard("language"));
    }

    WhatHappened answer(String text) {
        answer().fill(text);
        return this;
    }

    WhatHappened title(String text) {
        title().fill(text);
        return this;
    }

    WhatHappened when(String isoDate) {
        when().fill(isoDate);
        return this;
    }

    WhatHappened itWas(String kind) {
        pick(kind(kind));
        return this;
    }

    WhatHappened from(String source) {
        source().selectOption(new SelectOption().setLabel(texts.of("delbar.learning.source." + source)));
        return this;
    }

    WhatHappened where(String process) {
        process().fill(process);
        return this;
    }

    WhatHappened pageIn(Language language) {
        pageLanguage().selectOption(new SelectOption().setLabel(language.ownName()));
        return this;
    }

    WhatWeLearn next() {
        pressNext();
        return new WhatWeLearn(visit, texts);
    }
}
