package org.delbar.meetups.card;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.delbar.confluence.Texts;
import org.delbar.meetups.Concept;
import org.delbar.meetups.ConceptStatus;
import org.delbar.meetups.Countdown;
import org.delbar.meetups.HostNames;
import org.delbar.meetups.ProblemTexts;
import org.delbar.meetups.StepTexts;
import org.delbar.meetups.TimeTexts;
import org.delbar.meetups.index.IndexedMeetup;

/** Puts a concept into the reader's words. */
final class ConceptCardViews {

    private static final String CARD = "delbar.meetups.card.";

    private final Texts texts;
    private final ConceptCardFacts facts;
    private final TimeTexts times;

    ConceptCardViews(Texts texts, HostNames hosts) {
        this.texts = texts;
        facts = new ConceptCardFacts(texts, hosts);
        times = new TimeTexts(texts);
    }

    /** @param stepAddress where the status is changed, may be empty */
    ConceptCardView of(
            Concept concept, LocalDate today, List<ConceptCardMeetup> next, String planButton, String stepAddress) {
        return new ConceptCardView(
                concept.status() == ConceptStatus.RETIRED ? "retired" : "concept",
                texts.text(CARD + "heading"),
                concept.status().key(),
                texts.text(concept.status().textKey()),
                concept.version().isBlank() ? "" : texts.text(CARD + "version", concept.version()),
                StepTexts.of(concept.step(), texts),
                concept.line(),
                countdown(concept, today),
                next,
                facts.of(concept),
                notes(concept),
                concept.status() == ConceptStatus.RETIRED ? "" : planButton,
                stepAddress.isEmpty() ? "" : texts.text(CARD + "change-status"),
                stepAddress,
                concept.problems().isEmpty() ? "" : texts.text("delbar.meetups.problems"),
                ProblemTexts.of(concept.problems(), texts));
    }

    /** @param address finished */
    ConceptCardMeetup next(IndexedMeetup meetup, String address, Instant now, ZoneId reader) {
        return new ConceptCardMeetup(
                texts.text(CARD + "next"),
                meetup.title(),
                address,
                times.when(meetup.time(), reader),
                times.left(Countdown.to(meetup.time(), now, reader)));
    }

    /** What a preview without a page shows: the shape of a card, said to be a sample. */
    ConceptCardView sample() {
        return new ConceptCardView(
                "sample",
                texts.text(CARD + "heading"),
                ConceptStatus.TRIAL.key(),
                texts.text(ConceptStatus.TRIAL.textKey()),
                texts.text(CARD + "version", "0.3"),
                "",
                texts.text("delbar.meetups.preset.fika.line"),
                "",
                List.of(),
                facts.sample(),
                List.of(texts.text(CARD + "sample")),
                "",
                "",
                "",
                "",
                List.of());
    }

    ConceptCardView noFacts() {
        return nothing(texts.text(CARD + "no-facts"));
    }

    ConceptCardView unreadable() {
        return nothing(texts.text("delbar.meetups.unreadable"));
    }

    private ConceptCardView nothing(String sentence) {
        return ConceptCardView.sentence(texts.text(CARD + "heading"), sentence);
    }

    /** While it is being tried; afterwards its end says nothing to anybody. */
    private String countdown(Concept concept, LocalDate today) {
        return concept.status() == ConceptStatus.TRIAL
                ? concept.trialUntil()
                        .map(last ->
                                texts.text(CARD + "trial", texts.date(last), times.left(Countdown.toDay(last, today))))
                        .orElse("")
                : "";
    }

    private List<String> notes(Concept concept) {
        return concept.status() == ConceptStatus.RETIRED || concept.status() == ConceptStatus.RESTING
                ? List.of(texts.text(CARD + "note." + concept.status().key()))
                : List.of();
    }
}
