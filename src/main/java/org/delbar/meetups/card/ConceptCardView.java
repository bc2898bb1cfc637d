package org.delbar.meetups.card;

import java.util.List;

/**
 * What the card's templates may show; everything is finished text in the reader's language.
 *
 * @param state {@code concept}, {@code retired}, {@code sample} or {@code nothing}
 * @param statusKey for the colour only; {@code status} says the same in words
 * @param version may be empty
 * @param step when and why the status changed last, may be empty
 * @param line what the concept is in one line, or the one sentence of a card without a concept
 * @param countdown may be empty
 * @param meetups the next one, or none
 * @param facts in a fixed order; empty ones are left out
 * @param notes sentences for whoever looks at the page
 * @param planButton the product's own button as finished HTML; empty for whoever may not plan
 * @param stepAddress where the status is changed; empty for whoever may not
 * @param problems sentences, each naming a row
 */
public record ConceptCardView(
        String state,
        String heading,
        String statusKey,
        String status,
        String version,
        String step,
        String line,
        String countdown,
        List<ConceptCardMeetup> meetups,
        List<ConceptCardFact> facts,
        List<String> notes,
        String planButton,
        String stepLabel,
        String stepAddress,
        String problemsHeading,
        List<String> problems) {

    public ConceptCardView {
        meetups = List.copyOf(meetups);
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /** One sentence instead of a concept. */
    static ConceptCardView sentence(String heading, String sentence) {
        return new ConceptCardView(
                "nothing", heading, "", "", "", "", sentence, "", List.of(), List.of(), List.of(), "", "", "", "",
                List.of());
    }
}
