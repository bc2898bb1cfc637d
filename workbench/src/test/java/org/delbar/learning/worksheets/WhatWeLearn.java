package org.delbar.learning.worksheets;

import com.microsoft.playwright.Locator;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;

/** Second page of the wizard. */
final class WhatWeLearn extends WizardPage<WhatWeLearn> {

    WhatWeLearn(Visit visit, Texts texts) {
        super(visit, texts, "page2.title");
    }

    @Override
    WhatWeLearn self() {
        return this;
    }

    Locator answer() {
        return textbox("answer");
    }

    Locator prompt(String key) {
        return button(texts.of("delbar.learning.source." + key));
    }

    WhatWeLearn answer(String text) {
        answer().fill(text);
        return this;
    }

    NextTime next() {
        pressNext();
        return new NextTime(visit, texts);
    }

    WhatHappened back() {
        button(texts.of("wb.create.back")).click();
        return new WhatHappened(visit, texts);
    }
}
