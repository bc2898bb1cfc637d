package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.People;
import org.delbar.confluence.Permissions;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;
import org.delbar.words.Refusal;

/** Puts a meetup's list into the reader's words, as far as the reader may know it. */
@Named
public final class SignUpViews {

    private static final String SIGN_UP = "delbar.meetups.signup.";

    private final Texts texts;
    private final Addresses site;
    private final People people;
    private final AccessMode mode;
    private final ReaderTime time;
    private final SignUpStore store;
    private final SeatWords words;
    private final SignUpNames names;
    private final AnswerFields fields;
    private final PlainSignUp plain;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public SignUpViews(
            Texts texts,
            Addresses site,
            People people,
            Permissions permissions,
            AccessMode mode,
            ReaderTime time,
            SignUpStore store,
            PlainSignUp plain) {
        this.texts = texts;
        this.site = site;
        this.people = people;
        this.mode = mode;
        this.time = time;
        this.store = store;
        this.plain = plain;
        words = new SeatWords(texts, time);
        names = new SignUpNames(texts, people, permissions, site);
        fields = new AnswerFields(texts);
    }

    MeetupRsvpView of(SignUpPage page, String heading) {
        return of(page, store.of(page.page().id()), heading);
    }

    MeetupRsvpView of(SignUpPage page, SignUps signUps, String heading) {
        Optional<SeatTerms> written = page.terms();
        if (written.isEmpty()) {
            return plain.line(heading, SIGN_UP + "refused.no-time");
        }
        SeatTerms terms = written.get().heldAgainst(signUps.told());
        Reader reader = Reader.of(page, people.current());
        Optional<Answer> mine = reader.answerIn(signUps);
        Optional<String> closed = closed(terms, reader);
        boolean open = closed.isEmpty() && reader.person().isPresent();
        long id = page.page().id();
        return new MeetupRsvpView(
                reader.person().isEmpty() ? "anonymous" : open ? "open" : "closed",
                String.valueOf(id),
                plain.heading(heading),
                closed.orElse(""),
                words.counts(SignUpStore.Tally.of(signUps), terms, reader.mayKnow(page, signUps)),
                reader.person().isEmpty() ? "" : words.mine(mine, signUps),
                words.movedUp(mine),
                terms.answerBy()
                        .map(until -> texts.text(SIGN_UP + "deadline", texts.moment(until, time.zone())))
                        .orElse(""),
                site.here("/plugins/delbar/meetup-answer.action"),
                open ? fields.answers(terms.maybe(), mine) : List.of(),
                open ? AnswerFields.guests(terms, mine) : List.of(),
                open ? AnswerFields.questions(page.meetup().questions(), mine) : List.of(),
                open && mine.isPresent()
                        ? site.here("/plugins/delbar/meetup-answer.action?page=" + id + "&answer=withdraw")
                        : "",
                reader.person().isEmpty()
                        ? site.here("/login.action?os_destination=%2Fpages%2Fviewpage.action%3FpageId%3D" + id)
                        : "",
                reader.mayKnow(page, signUps) ? names.groups(id, signUps, terms, clock.instant(), reader) : List.of(),
                reader.host() && signUps.waitsForAHost(terms)
                        ? texts.text(SIGN_UP + "free-for-host", signUps.free(terms))
                        : "",
                reader.host() ? log(id) : List.of(),
                reader.host() ? site.here("/rest/delbar/1/meetups/" + id + "/answers.csv") : "");
    }

    /** A host can always answer, so for hosts nothing is closed but a site that takes no changes. */
    private Optional<String> closed(SeatTerms terms, Reader reader) {
        return mode.isReadOnly()
                ? Optional.of(texts.text(SIGN_UP + "refused.read-only"))
                : terms.closedFor(reader.host(), clock.instant()).map(texts::text);
    }

    private List<String> log(long page) {
        SeatLog log = new SeatLog(texts, people);
        return store.log(page, SeatLog.SHOWN).stream()
                .map(note -> log.line(note, time.zone()))
                .toList();
    }

    /** How full the meetup is. */
    List<String> counts(SignUpPage page, SignUps signUps) {
        boolean mayKnow = Reader.of(page, people.current()).mayKnow(page, signUps);
        return page.terms()
                .map(terms -> words.counts(SignUpStore.Tally.of(signUps), terms.heldAgainst(signUps.told()), mayKnow))
                .orElse(List.of());
    }

    String said(SignUpPage page, SignUps signUps) {
        return words.mine(people.current().flatMap(signUps::of), signUps);
    }

    String said(Refusal refusal) {
        return texts.text(refusal);
    }
}
