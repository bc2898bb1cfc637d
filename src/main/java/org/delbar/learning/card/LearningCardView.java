package org.delbar.learning.card;

import java.util.List;

/**
 * What the card's templates may show; everything is finished text in the reader's language.
 *
 * @param state {@code lesson}, {@code sample} or {@code nothing}
 * @param statusKey for the colour only; {@code status} says the same in words
 * @param note why the owner set the status, may be empty
 * @param next one sentence: what comes next
 * @param facts label and value, in page order; empty ones are left out
 * @param problems sentences, each naming a row
 */
public record LearningCardView(
        String state,
        String heading,
        String statusKey,
        String status,
        String note,
        String next,
        List<LearningCardFact> facts,
        String problemsHeading,
        List<String> problems) {

    public LearningCardView {
        facts = List.copyOf(facts);
        problems = List.copyOf(problems);
    }
}
