package org.delbar.methodbook.card;

import java.util.List;

/**
 * What the card's templates may show; everything is finished text in the reader's language.
 *
 * @param state {@code method}, {@code retired}, {@code sample} or {@code nothing}
 * @param statusKey for the colour only; {@code status} says the same in words
 * @param version may be empty
 * @param line what the method is in one line, or the one sentence of a card without a method
 * @param facts in a fixed order; empty ones are left out
 * @param notes sentences for whoever looks at the page, as that the method is retired
 * @param problems sentences, each naming a row
 */
public record MethodCardView(
        String state,
        String heading,
        String statusKey,
        String status,
        String version,
        String line,
        List<MethodCardFact> facts,
        List<MethodCardCredit> credit,
        List<MethodCardButton> actions,
        List<String> notes,
        String problemsHeading,
        List<String> problems) {

    public MethodCardView {
        facts = List.copyOf(facts);
        credit = List.copyOf(credit);
        actions = List.copyOf(actions);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
