package org.delbar.meetups.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.words.PersonKey;

/** A meetup that people answer one after the other; anna is its host. */
final class Meeting {

    static final Instant START = Instant.parse("2016-06-01T12:00:00Z");
    static final Instant MORNING = START.minusSeconds(4 * 3600);
    static final Instant LATE = START.minusSeconds(3600);

    SeatTerms terms;
    Instant now = MORNING;
    SignUps signUps = SignUps.NONE;
    final List<Note> log = new ArrayList<>();

    Meeting(int seats) {
        terms = terms(OptionalInt.of(seats), 3, true, Optional.empty());
    }

    static SeatTerms terms(OptionalInt seats, int guests, boolean waitingList, Optional<Instant> answerBy) {
        return new SeatTerms(
                seats, guests, waitingList, true, START, answerBy, false, SeatTerms.QUIET_TIME, 1, true, MORNING);
    }

    /** Of one seat. */
    static SeatTerms dated(Instant start, boolean calledOff) {
        return new SeatTerms(
                OptionalInt.of(1),
                0,
                true,
                true,
                start,
                Optional.empty(),
                calledOff,
                SeatTerms.QUIET_TIME,
                0,
                true,
                MORNING);
    }

    void seats(int seats) {
        terms = terms(OptionalInt.of(seats), 3, true, Optional.empty());
    }

    void noMoreWaiting() {
        terms = terms(terms.seats(), 3, false, Optional.empty());
    }

    void noMoreMaybe() {
        terms = new SeatTerms(
                terms.seats(),
                3,
                true,
                false,
                START,
                Optional.empty(),
                false,
                SeatTerms.QUIET_TIME,
                1,
                true,
                MORNING.plusSeconds(1));
    }

    static PersonKey person(String name) {
        return new PersonKey(name);
    }

    static Actor host() {
        return new Actor(person("anna"), true);
    }

    Outcome comes(String name) {
        return comes(name, 0);
    }

    Outcome comes(String name, int guests) {
        return says(name, Reply.COMING, guests);
    }

    Outcome says(String name, Reply reply, int guests) {
        return after(signUps.answer(
                person(name), new Wish(reply, guests, List.of()), new Actor(person(name), false), terms, now));
    }

    Outcome withdraws(String name) {
        return after(signUps.withdraw(person(name), new Actor(person(name), false), terms, now));
    }

    Outcome isRemoved(String name) {
        return after(signUps.withdraw(person(name), host(), terms, now));
    }

    Outcome loses(String name) {
        return after(signUps.accountGone(person(name), terms, now));
    }

    Outcome losesSight(String name) {
        return after(signUps.outOfSight(person(name), person("anna"), terms, now));
    }

    Outcome notes(String name, Optional<Boolean> wasThere) {
        return after(signUps.noteAttendance(person(name), wasThere, terms, now));
    }

    Outcome movesByHand(String name) {
        return after(signUps.moveUp(person(name), person("anna"), terms, now));
    }

    Outcome follows() {
        return misses();
    }

    /** Looked at while nobody finds the accounts of these. */
    Outcome misses(String... names) {
        Set<PersonKey> missing = Arrays.stream(names).map(Meeting::person).collect(Collectors.toSet());
        return after(signUps.follow(
                answered -> answered.stream().filter(missing::contains).collect(Collectors.toSet()), terms, now));
    }

    private Outcome after(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            signUps = done.now();
            log.addAll(done.notes());
        }
        return outcome;
    }

    List<String> seated() {
        return names(signUps.seated());
    }

    List<String> waiting() {
        return names(signUps.waiting());
    }

    private static List<String> names(List<Answer> answers) {
        return answers.stream().map(each -> each.person().value()).toList();
    }

    /** As in "moved-up per because withdrew kari". */
    List<String> told() {
        return log.stream()
                .map(note -> Stream.of(
                                Optional.of(note.what().key()),
                                note.who().map(PersonKey::value),
                                note.because().map(each -> "because " + each.key()),
                                note.becauseOf().map(PersonKey::value))
                        .flatMap(Optional::stream)
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow())
                .toList();
    }
}
