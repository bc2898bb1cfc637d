package org.delbar.meetups.card;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.delbar.confluence.Texts;
import org.delbar.meetups.Concept;
import org.delbar.meetups.ConceptFact;
import org.delbar.meetups.ConceptStatus;
import org.delbar.meetups.ConceptStep;
import org.delbar.meetups.Countdown;
import org.delbar.meetups.HostNames;
import org.delbar.meetups.ProblemTexts;
import org.delbar.meetups.TimeTexts;
import org.delbar.meetups.index.IndexedMeetup;

/** Puts a concept into the reader's words. */
final class ConceptCardViews {

    private static final String CARD = "delbar.meetups.card.";

    private final Texts texts;
    private final HostNames hosts;
    private final TimeTexts times;

    ConceptCardViews(Texts texts, HostNames hosts) {
        this.texts = texts;
        this.hosts = hosts;
        times = new TimeTexts(texts);
    }

    ConceptCardView of(Concept concept, LocalDate today, List<ConceptCardMeetup> next, String planButton) {
        return new ConceptCardView(
                concept.status() == ConceptStatus.RETIRED ? "retired" : "concept",
                texts.text(CARD + "heading"),
                concept.status().key(),
                texts.text(concept.status().textKey()),
                concept.version().isBlank() ? "" : texts.text(CARD + "version", concept.version()),
                step(concept.step()),
                concept.line(),
                countdown(concept, today),
                next,
                facts(concept),
                notes(concept),
                concept.status() == ConceptStatus.RETIRED ? "" : planButton,
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
                List.of(
                        fact(ConceptFact.LENGTH, texts.text("delbar.meetups.preset.fika.length")),
                        fact(ConceptFact.PEOPLE, texts.text("delbar.meetups.preset.fika.people"))),
                List.of(texts.text(CARD + "sample")),
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
        return new ConceptCardView(
                "nothing",
                texts.text(CARD + "heading"),
                "",
                "",
                "",
                "",
                sentence,
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of());
    }

    private String step(ConceptStep step) {
        return step.day()
                .map(day -> step.note().isEmpty() ? texts.date(day) : texts.date(day) + ": " + step.note())
                .orElse(step.note());
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

    private List<ConceptCardFact> facts(Concept concept) {
        List<ConceptCardFact> facts = new ArrayList<>();
        add(facts, ConceptFact.LENGTH, concept.length());
        add(facts, ConceptFact.PEOPLE, concept.people());
        add(
                facts,
                ConceptFact.FORM,
                concept.forms().stream().map(form -> texts.text(form.textKey())).collect(Collectors.joining(", ")));
        add(facts, ConceptFact.RHYTHM, concept.rhythm());
        add(facts, ConceptFact.COST, concept.cost());
        add(facts, ConceptFact.SUBJECT, concept.subject());
        add(facts, ConceptFact.PLACE, concept.place());
        add(facts, ConceptFact.ROLES, String.join(", ", concept.roles()));
        add(facts, ConceptFact.HOSTS, hosts.of(concept.hosts(), concept.organisation()));
        return facts;
    }

    private void add(List<ConceptCardFact> facts, ConceptFact fact, String value) {
        if (!value.isBlank()) {
            facts.add(fact(fact, value));
        }
    }

    private ConceptCardFact fact(ConceptFact fact, String value) {
        return new ConceptCardFact(fact.key(), texts.text(fact.textKey()), value);
    }
}
