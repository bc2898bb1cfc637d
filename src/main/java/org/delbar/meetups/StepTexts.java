package org.delbar.meetups;

import org.delbar.confluence.Texts;

/** The latest step of a concept in the reader's words. */
public final class StepTexts {

    private StepTexts() {}

    /** "3 May 2026: twelve came"; empty when the page says nothing. */
    public static String of(ConceptStep step, Texts texts) {
        return step.day()
                .map(day -> step.note().isEmpty() ? texts.date(day) : texts.date(day) + ": " + step.note())
                .orElse(step.note());
    }
}
