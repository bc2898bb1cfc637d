package org.delbar.meetups.details;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.Texts;
import org.delbar.meetups.Countdown;
import org.delbar.meetups.HostNames;
import org.delbar.meetups.Meetup;
import org.delbar.meetups.MeetupStatus;
import org.delbar.meetups.MeetupTime;
import org.delbar.meetups.ProblemTexts;
import org.delbar.meetups.TimeTexts;

/** Puts a meetup into the reader's words. */
final class MeetupDetailsViews {

    private static final String DETAILS = "delbar.meetups.details.";

    private final Texts texts;
    private final TimeTexts times;
    private final MeetupDetailsFacts facts;

    MeetupDetailsViews(Texts texts, HostNames hosts) {
        this.texts = texts;
        times = new TimeTexts(texts);
        facts = new MeetupDetailsFacts(texts, hosts);
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
                facts.of(meetup, concept, reader),
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
                facts.sample(),
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
        return MeetupDetailsView.sentence(texts.text(DETAILS + "heading"), sentence);
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
}
