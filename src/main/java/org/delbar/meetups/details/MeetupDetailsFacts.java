package org.delbar.meetups.details;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.Texts;
import org.delbar.meetups.HostNames;
import org.delbar.meetups.Meetup;
import org.delbar.meetups.MeetupFact;
import org.delbar.meetups.OnlineLink;
import org.delbar.meetups.TimeTexts;

/** The lines of the details in the reader's words; what the page does not say has none. */
final class MeetupDetailsFacts {

    private final Texts texts;
    private final HostNames hosts;
    private final TimeTexts times;

    MeetupDetailsFacts(Texts texts, HostNames hosts) {
        this.texts = texts;
        this.hosts = hosts;
        times = new TimeTexts(texts);
    }

    /** What the details without a page show. */
    List<MeetupDetailsFact> sample() {
        return List.of(fact(MeetupFact.SEATS, "12"));
    }

    /** @param concept as far as the reader may see it */
    List<MeetupDetailsFact> of(Meetup meetup, Optional<ConceptAddress> concept, ZoneId reader) {
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
