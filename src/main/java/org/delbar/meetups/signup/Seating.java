package org.delbar.meetups.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/** One act on the answers of a meetup, and what it sets going. Used once. */
final class Seating {

    private static final String REFUSED = "delbar.meetups.signup.refused.";

    private final SignUps before;
    private final SeatTerms terms;
    private final Instant now;
    private final Map<PersonKey, Answer> answers = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private long nextTurn;

    Seating(SignUps before, SeatTerms terms, Instant now) {
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

    Outcome follow() {
        return done();
    }

    Outcome answer(PersonKey person, Wish wish, Actor actor) {
        Optional<Answer> old = Optional.ofNullable(answers.get(person));
        int free = free();
        Optional<Refusal> refusal = wish.reply() == Reply.COMING ? come(person, wish, old) : stay(person, wish, old);
        if (refusal.isPresent()) {
            return new Outcome.Refused(before, refusal.get());
        }
        Answer given = now(person);
        boolean guestsOnly = old.isPresent()
                && old.get().reply() == wish.reply()
                && old.get().seated() == given.seated();
        if (!guestsOnly) {
            note(said(given), Optional.of(person), Optional.of(actor.person()), given.party());
        } else if (old.get().guests() != given.guests()) {
            note(Happening.GUESTS, Optional.of(person), Optional.of(actor.person()), given.guests());
        }
        if (given.seated() && !guestsOnly) {
            passedOver(now().waiting(), person, free);
        }
        moveUp(guestsOnly ? Happening.GUESTS : Happening.WITHDREW, Optional.of(person));
        return done();
    }

    private static Happening said(Answer answer) {
        return switch (answer.reply()) {
            case COMING -> answer.seated() ? Happening.CAME : Happening.WAITS;
            case MAYBE -> Happening.MAYBE;
            case CANNOT -> Happening.CANNOT;
        };
    }

    private Optional<Refusal> stay(PersonKey person, Wish wish, Optional<Answer> old) {
        put(person, wish, false, old.map(Answer::turn).orElseGet(() -> nextTurn++), old);
        return Optional.empty();
    }

    private Optional<Refusal> come(PersonKey person, Wish wish, Optional<Answer> old) {
        int party = 1 + wish.guests();
        Optional<Answer> seat = old.filter(Answer::seated);
        if (seat.isPresent()) {
            int more = party - seat.get().party();
            if (more > 0 && !mayTake(more, person)) {
                return Optional.of(Refusal.of("guests", REFUSED + "no-room-for-guests", free()));
            }
            put(person, wish, true, seat.get().turn(), old);
            return Optional.empty();
        }
        boolean fits = mayTake(party, person);
        if (!fits && !terms.waitingList() && old.filter(Answer::waits).isEmpty()) {
            return Optional.of(Refusal.of("answer", REFUSED + "full"));
        }
        if (terms.seats().isPresent() && party > terms.seats().getAsInt()) {
            return Optional.of(
                    Refusal.of("guests", REFUSED + "party", terms.seats().getAsInt()));
        }
        put(person, wish, fits, old.filter(Answer::waits).map(Answer::turn).orElseGet(() -> nextTurn++), old);
        return Optional.empty();
    }

    /** Nobody overtakes somebody who waits and would fit as well. */
    private boolean mayTake(int seats, PersonKey person) {
        int free = free();
        return seats <= free
                && now().waiting().stream()
                        .takeWhile(each -> !each.person().equals(person))
                        .noneMatch(each -> each.party() <= free);
    }

    private void put(PersonKey person, Wish wish, boolean seated, long turn, Optional<Answer> old) {
        Instant since = old.filter(each -> each.reply() == wish.reply())
                .map(Answer::since)
                .orElse(now);
        Answer given =
                new Answer(person, wish.reply(), wish.guestsOfReply(), seated, turn, wish.wordsFor(terms), since, now);
        boolean same = old.filter(each -> each.equals(given.changedAt(each.changedAt())))
                .isPresent();
        if (!same) {
            answers.put(person, given);
        }
    }

    Outcome leave(PersonKey person, Happening how, Optional<PersonKey> by) {
        if (answers.remove(person) != null) {
            note(how, Optional.of(person), by, 0);
            moveUp(how, Optional.of(person));
        }
        return done();
    }

    Outcome moveByHand(PersonKey person, PersonKey host) {
        Optional<Answer> waits = Optional.ofNullable(answers.get(person)).filter(Answer::waits);
        if (waits.isEmpty()) {
            return new Outcome.Refused(before, Refusal.of("person", REFUSED + "not-waiting"));
        }
        if (waits.get().party() > free()) {
            return new Outcome.Refused(before, Refusal.of("person", REFUSED + "no-room", free()));
        }
        answers.put(person, waits.get().seatedNow(now));
        note(
                Happening.MOVED_BY_HAND,
                Optional.of(person),
                Optional.of(host),
                waits.get().party());
        return done();
    }

    private void moveUp(Happening because, Optional<PersonKey> becauseOf) {
        if (!terms.movesOnItsOwn(now)) {
            return;
        }
        int free = free();
        List<Answer> tooBig = new ArrayList<>();
        for (Answer each : now().waiting()) {
            if (each.party() > free) {
                tooBig.add(each);
                continue;
            }
            passedOver(tooBig, each.person(), free);
            tooBig.clear();
            answers.put(each.person(), each.seatedNow(now));
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

    private void passedOver(List<Answer> tooBig, PersonKey by, int free) {
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

    private int free() {
        return now().free(terms);
    }

    private Answer now(PersonKey person) {
        return Objects.requireNonNull(answers.get(person));
    }

    private SignUps now() {
        return new SignUps(List.copyOf(answers.values()), nextTurn, told());
    }

    private Optional<SignUps.Told> told() {
        return terms.seatsAreKnown() ? Optional.of(new SignUps.Told(terms.seats(), terms.writtenAt())) : before.told();
    }

    private Outcome done() {
        return new Outcome.Done(now(), notes);
    }

    private void note(Happening what, Optional<PersonKey> who, Optional<PersonKey> by, int number) {
        notes.add(new Note(now, what, who, by, Optional.empty(), Optional.empty(), number, 0));
    }
}
