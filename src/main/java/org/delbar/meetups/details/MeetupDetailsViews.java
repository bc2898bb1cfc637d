package org.delbar.meetups.details;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.Texts;
import org.delbar.meetups.Countdown;
import org.delbar.meetups.HostNames;
import org.delbar.meetups.Meetup;
import org.delbar.meetups.MeetupFact;
import org.delbar.meetups.MeetupStatus;
import org.delbar.meetups.MeetupTime;
import org.delbar.meetups.OnlineLink;
import org.delbar.meetups.ProblemTexts;
import org.delbar.meetups.TimeTexts;

/** Puts a meetup into the reader's words. */
final class MeetupDetailsViews {

    private static final String DETAILS = "delbar.meetups.details.";

    private final Texts texts;
    private final HostNames hosts;
    private final TimeTexts times;

    MeetupDetailsViews(Texts texts, HostNames hosts) {
        this.texts = texts;
        this.hosts = hosts;
        times = new TimeTexts(texts);
    }

    /**
     * @param concept as far as the reader may see it
     * @param calendar where the file for calendars is, may be empty
     */
    MeetupDetailsView of(Meetup meetup, Optional<ConceptAddress> concept, String calendar, Instant now, ZoneId reader) {
        String state = state(meetup, now);
        return new MeetupDetailsView(
                state,
                texts.text(DETAILS + "heading"),
                status(state),
                meetup.time().map(time -> times.when(time, reader)).orElseGet(() -> texts.text(DETAILS + "no-time")),
                meetup.time().flatMap(time -> times.whereItIs(time, reader)).orElse(""),
                meetup.time().map(time -> times.week(time, reader)).orElse(""),
                countdown(meetup, state, now, reader),
                facts(meetup, concept, reader),
                state.equals("cancelled") ? List.of(texts.text(DETAILS + "note.cancelled")) : List.of(),
                meetup.time().isPresent() && !state.equals("over") ? calendar : "",
                texts.text("delbar.meetups.calendar.add"),
                meetup.problems().isEmpty() ? "" : texts.text("delbar.meetups.problems"),
                ProblemTexts.of(meetup.problems(), texts));
    }

    /** What a preview without a page shows: the shape of the details, said to be a sample. */
    MeetupDetailsView sample(Instant now, ZoneId reader) {
        LocalDateTime starts = now.atZone(reader).toLocalDate().plusDays(7).atTime(14, 30);
        Optional<MeetupTime> time = MeetupTime.hours(starts, starts.plusMinutes(45), reader);
        return new MeetupDetailsView(
                "sample",
                texts.text(DETAILS + "heading"),
                "",
                time.map(each -> times.when(each, reader)).orElse(""),
                "",
                time.map(each -> times.week(each, reader)).orElse(""),
                time.map(each -> times.left(Countdown.to(each, now, reader))).orElse(""),
                List.of(fact(MeetupFact.SEATS, "12")),
                List.of(texts.text(DETAILS + "sample")),
                "",
                "",
                "",
                List.of());
    }

    MeetupDetailsView noFacts() {
        return nothing(texts.text(DETAILS + "no-facts"));
    }

    MeetupDetailsView unreadable() {
        return nothing(texts.text("delbar.meetups.unreadable"));
    }

    private MeetupDetailsView nothing(String sentence) {
        return new MeetupDetailsView(
                "nothing",
                texts.text(DETAILS + "heading"),
                "",
                sentence,
                "",
                "",
                "",
                List.of(),
                List.of(),
                "",
                "",
                "",
                List.of());
    }

    private static String state(Meetup meetup, Instant now) {
        if (meetup.status() == MeetupStatus.CANCELLED) {
            return "cancelled";
        }
        return meetup.time().filter(time -> !now.isBefore(time.end())).isPresent() ? "over" : "planned";
    }

    private String status(String state) {
        return switch (state) {
            case "cancelled" -> texts.text(MeetupStatus.CANCELLED.textKey());
            case "over" -> texts.text(Countdown.Unit.OVER.textKey());
            default -> "";
        };
    }

    private String countdown(Meetup meetup, String state, Instant now, ZoneId reader) {
        return state.equals("planned")
                ? meetup.time()
                        .map(time -> times.left(Countdown.to(time, now, reader)))
                        .orElse("")
                : "";
    }

    private List<MeetupDetailsFact> facts(Meetup meetup, Optional<ConceptAddress> concept, ZoneId reader) {
        List<MeetupDetailsFact> facts = new ArrayList<>();
        concept.ifPresent(each -> facts.add(new MeetupDetailsFact(
                MeetupFact.CONCEPT.key(),
                texts.text(MeetupFact.CONCEPT.textKey()),
                each.title(),
                each.address(),
                false)));
        add(facts, MeetupFact.TOPIC, meetup.topic());
        add(facts, MeetupFact.SUBJECT, meetup.subject());
        add(
                facts,
                MeetupFact.FORM,
                meetup.form().map(form -> texts.text(form.textKey())).orElse(""));
        add(facts, MeetupFact.PLACE, meetup.place());
        meetup.link()
                .map(OnlineLink::written)
                .ifPresent(link -> facts.add(new MeetupDetailsFact(
                        MeetupFact.LINK.key(), texts.text(MeetupFact.LINK.textKey()), link, link, true)));
        add(facts, MeetupFact.HOSTS, hosts.of(meetup.hosts(), meetup.organisation()));
        add(facts, MeetupFact.SEATS, meetup.seats().map(String::valueOf).orElse(""));
        if (meetup.guests() > 0) {
            add(facts, MeetupFact.GUESTS, String.valueOf(meetup.guests()));
        }
        add(
                facts,
                MeetupFact.ANSWER_BY,
                meetup.answerBy()
                        .map(until -> times.moment(until.atZone(reader).toLocalDateTime()))
                        .orElse(""));
        return facts;
    }

    private void add(List<MeetupDetailsFact> facts, MeetupFact fact, String value) {
        if (!value.isBlank()) {
            facts.add(fact(fact, value));
        }
    }

    private MeetupDetailsFact fact(MeetupFact fact, String value) {
        return new MeetupDetailsFact(fact.key(), texts.text(fact.textKey()), value, "", false);
    }
}
