package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;
import org.delbar.meetups.MeetupStatus;
import org.delbar.meetups.index.IndexedMeetup;
import org.delbar.words.PersonKey;

/** Sign-up in lists of meetups, as far as the current person may know it: two statements, however long the list. */
@Named
public final class SignUpLines {

    /** Oracle takes at most 1,000 values in one list. */
    private static final int MOST_ANSWERS = 900;

    private static final String SIGN_UP = "delbar.meetups.signup.";
    private static final SignUpStore.Tally NOBODY = SignUpStore.Tally.of(SignUps.NONE);

    private final SignUpStore store;
    private final People people;
    private final AccessMode mode;
    private final Texts texts;
    private final SeatWords words;
    private final AnswerFields fields;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public SignUpLines(SignUpStore store, People people, AccessMode mode, ReaderTime time, Texts texts) {
        this.store = store;
        this.people = people;
        this.mode = mode;
        this.texts = texts;
        words = new SeatWords(texts, time);
        fields = new AnswerFields(texts);
    }

    /** Empty for anonymous. */
    public Optional<MyAnswers> mine() {
        return people.current().map(person -> new MyAnswers(person, store.answersOf(person, MOST_ANSWERS)));
    }

    /** @param known what the current person has answered; asked for when it is not known */
    public Map<Long, SignUpLine> of(List<IndexedMeetup> meetups, Optional<MyAnswers> known) {
        List<Long> pages = meetups.stream().map(IndexedMeetup::page).toList();
        Optional<PersonKey> person = people.current();
        Map<Long, Answer> mine = known.map(MyAnswers::answers)
                .or(() -> person.map(each -> store.answersOf(each, pages)))
                .orElse(Map.of());
        Map<Long, SignUpStore.Tally> tallies = store.tallies(pages);
        boolean mayWrite = person.isPresent() && !mode.isReadOnly();
        Map<Long, SignUpLine> lines = new HashMap<>();
        for (IndexedMeetup meetup : meetups) {
            Reader reader = new Reader(person, person.filter(meetup::isHost).isPresent());
            lines.put(
                    meetup.page(),
                    line(
                            meetup,
                            reader,
                            mayWrite,
                            tallies.getOrDefault(meetup.page(), NOBODY),
                            Optional.ofNullable(mine.get(meetup.page()))));
        }
        return lines;
    }

    /** Of a meetup that nobody holds. */
    public SignUpLine sample(int taken, int seats) {
        return new SignUpLine(texts.text(SIGN_UP + "counts.seats", taken, seats), "", 0, List.of(), List.of());
    }

    private SignUpLine line(
            IndexedMeetup meetup, Reader reader, boolean mayWrite, SignUpStore.Tally tally, Optional<Answer> mine) {
        SeatTerms terms = terms(meetup);
        boolean over = terms.calledOff() || !clock.instant().isBefore(terms.startsAt());
        boolean open = mayWrite && terms.closedFor(false, clock.instant()).isEmpty();
        boolean mayKnow = reader.mayKnow(meetup.invitation().namesShownTo(), mine);
        return new SignUpLine(
                isTold(terms, tally, over, mayKnow) ? String.join(" \u00b7 ", words.counts(tally, terms, mayKnow)) : "",
                mine.map(answer -> over ? words.said(answer) : words.mine(answer))
                        .orElse(""),
                mine.map(Answer::guests).orElse(0),
                mine.map(Answer::words).orElse(List.of()),
                open ? fields.answers(terms.maybe(), mine) : List.of());
    }

    /** Neither that nobody has answered where all may come, nor whether there is room when it is over. */
    private static boolean isTold(SeatTerms terms, SignUpStore.Tally tally, boolean over, boolean mayKnow) {
        return terms.seatsAreKnown()
                && !terms.calledOff()
                && (mayKnow || !over)
                && (terms.seats().isPresent() || !tally.equals(NOBODY));
    }

    private static SeatTerms terms(IndexedMeetup meetup) {
        return new SeatTerms(
                meetup.seats().map(OptionalInt::of).orElseGet(OptionalInt::empty),
                0,
                meetup.invitation().waitingList(),
                meetup.invitation().maybe(),
                meetup.time().start(),
                meetup.invitation().answerBy(),
                meetup.status() == MeetupStatus.CANCELLED,
                SeatTerms.QUIET_TIME,
                0,
                meetup.invitation().seatsAreKnown(),
                meetup.changedAt());
    }
}
