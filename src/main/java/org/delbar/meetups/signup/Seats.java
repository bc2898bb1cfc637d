package org.delbar.meetups.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.delbar.words.PersonKey;

/** The answers of a meetup while one act is on them, and what is told of it. Used once. */
final class Seats {

    private final SignUps before;
    private final SeatTerms terms;
    private final Instant now;
    private final Map<PersonKey, Answer> answers = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private long nextTurn;

    Seats(SignUps before, SeatTerms terms, Instant now) {
        this.before = before;
        this.terms = terms;
        this.now = now;
        nextTurn = before.nextTurn();
        before.answers().forEach(each -> answers.put(each.person(), each));
        seatsOfThePage();
    }

    /** An edit of the page may be heard of by the next act before it is heard of itself. */
    private void seatsOfThePage() {
        Optional<OptionalInt> told = before.told().map(SignUps.Told::seats);
        if (told.isPresent() && terms.seatsAreKnown() && !told.get().equals(terms.seats())) {
            Happening what = terms.seats().isPresent() ? Happening.SEATS : Happening.NO_LIMIT;
            note(what, Optional.empty(), Optional.empty(), terms.seats().orElse(0));
            moveUp(what, Optional.empty());
        } else {
            moveUp(Happening.TERMS, Optional.empty());
        }
    }

    Optional<Answer> of(PersonKey person) {
        return Optional.ofNullable(answers.get(person));
    }

    void put(Answer answer) {
        answers.put(answer.person(), answer);
    }

    boolean remove(PersonKey person) {
        return answers.remove(person) != null;
    }

    long nextTurn() {
        return nextTurn++;
    }

    int free() {
        return now().free(terms);
    }

    /** In their order. */
    List<Answer> waiting() {
        return now().waiting();
    }

    /** Nobody overtakes somebody who waits and would fit as well. */
    boolean mayTake(int seats, PersonKey person) {
        int free = free();
        return seats <= free
                && waiting().stream()
                        .takeWhile(each -> !each.person().equals(person))
                        .noneMatch(each -> each.party() <= free);
    }

    /** Free seats go to those who wait and fit. */
    void moveUp(Happening because, Optional<PersonKey> becauseOf) {
        if (!terms.movesOnItsOwn(now)) {
            return;
        }
        int free = free();
        List<Answer> tooBig = new ArrayList<>();
        for (Answer each : waiting()) {
            if (each.party() > free) {
                tooBig.add(each);
                continue;
            }
            passedOver(tooBig, each.person(), free);
            tooBig.clear();
            put(each.seatedNow(now));
            notes.add(new Note(
                    now,
                    Happening.MOVED_UP,
                    Optional.of(each.person()),
                    Optional.empty(),
                    Optional.of(because),
                    becauseOf,
                    each.party(),
                    free));
            free -= each.party();
        }
    }

    void passedOver(List<Answer> tooBig, PersonKey by, int free) {
        tooBig.forEach(passed -> notes.add(new Note(
                now,
                Happening.PASSED_OVER,
                Optional.of(passed.person()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(by),
                passed.party(),
                free)));
    }

    void note(Happening what, Optional<PersonKey> who, Optional<PersonKey> by, int number) {
        notes.add(new Note(now, what, who, by, Optional.empty(), Optional.empty(), number, 0));
    }

    Outcome done() {
        return new Outcome.Done(now(), notes);
    }

    private SignUps now() {
        return new SignUps(List.copyOf(answers.values()), nextTurn, told());
    }

    private Optional<SignUps.Told> told() {
        return terms.seatsAreKnown() ? Optional.of(new SignUps.Told(terms.seats(), terms.writtenAt())) : before.told();
    }
}
