package org.delbar.meetups.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/** One act on the answers of a meetup, and what it sets going. Used once. */
final class Seating {

    private static final String REFUSED = "delbar.meetups.signup.refused.";

    private final SignUps before;
    private final SeatTerms terms;
    private final Instant now;
    private final Seats seats;

    Seating(SignUps before, SeatTerms terms, Instant now) {
        this.before = before;
        this.terms = terms;
        this.now = now;
        seats = new Seats(before, terms, now);
    }

    Outcome follow() {
        return seats.done();
    }

    Outcome answer(PersonKey person, Wish wish, Actor actor) {
        Optional<Answer> old = seats.of(person);
        int free = seats.free();
        Optional<Refusal> refusal = wish.reply() == Reply.COMING ? come(person, wish, old) : stay(person, wish, old);
        if (refusal.isPresent()) {
            return new Outcome.Refused(before, refusal.get());
        }
        Answer given = seats.of(person).orElseThrow();
        boolean guestsOnly = old.isPresent()
                && old.get().reply() == wish.reply()
                && old.get().seated() == given.seated();
        if (!guestsOnly) {
            seats.note(said(given), Optional.of(person), Optional.of(actor.person()), given.party());
        } else if (old.get().guests() != given.guests()) {
            seats.note(Happening.GUESTS, Optional.of(person), Optional.of(actor.person()), given.guests());
        }
        if (given.seated() && !guestsOnly) {
            seats.passedOver(seats.waiting(), person, free);
        }
        seats.moveUp(guestsOnly ? Happening.GUESTS : Happening.WITHDREW, Optional.of(person));
        return seats.done();
    }

    private static Happening said(Answer answer) {
        return switch (answer.reply()) {
            case COMING -> answer.seated() ? Happening.CAME : Happening.WAITS;
            case MAYBE -> Happening.MAYBE;
            case CANNOT -> Happening.CANNOT;
        };
    }

    private Optional<Refusal> stay(PersonKey person, Wish wish, Optional<Answer> old) {
        put(person, wish, false, old.map(Answer::turn).orElseGet(seats::nextTurn), old);
        return Optional.empty();
    }

    private Optional<Refusal> come(PersonKey person, Wish wish, Optional<Answer> old) {
        int party = 1 + wish.guests();
        Optional<Answer> seat = old.filter(Answer::seated);
        if (seat.isPresent()) {
            int more = party - seat.get().party();
            if (more > 0 && !seats.mayTake(more, person)) {
                return Optional.of(Refusal.of("guests", REFUSED + "no-room-for-guests", seats.free()));
            }
            put(person, wish, true, seat.get().turn(), old);
            return Optional.empty();
        }
        boolean fits = seats.mayTake(party, person);
        if (!fits && !terms.waitingList() && old.filter(Answer::waits).isEmpty()) {
            return Optional.of(Refusal.of("answer", REFUSED + "full"));
        }
        if (terms.seats().isPresent() && party > terms.seats().getAsInt()) {
            return Optional.of(
                    Refusal.of("guests", REFUSED + "party", terms.seats().getAsInt()));
        }
        put(person, wish, fits, old.filter(Answer::waits).map(Answer::turn).orElseGet(seats::nextTurn), old);
        return Optional.empty();
    }

    private void put(PersonKey person, Wish wish, boolean seated, long turn, Optional<Answer> old) {
        Instant since = old.filter(each -> each.reply() == wish.reply())
                .map(Answer::since)
                .orElse(now);
        Answer given = new Answer(
                person,
                wish.reply(),
                wish.guestsOfReply(),
                seated,
                seated ? old.flatMap(Answer::movedUpAt) : Optional.empty(),
                turn,
                wish.wordsFor(terms),
                since,
                now,
                old.flatMap(Answer::presence),
                Optional.empty());
        boolean same = old.filter(each -> each.equals(given.changedAt(each.changedAt())))
                .isPresent();
        if (!same) {
            seats.put(given);
        }
    }

    Outcome leave(PersonKey person, Happening how, Optional<PersonKey> by) {
        if (seats.remove(person)) {
            seats.note(how, Optional.of(person), by, 0);
            seats.moveUp(how, Optional.of(person));
        }
        return seats.done();
    }

    /** Who is looked for in vain once more, a day later, is taken off; all of them before anybody moves up. */
    Outcome lookFor(Set<PersonKey> missing) {
        List<Answer> gone = new ArrayList<>();
        for (PersonKey person : before.answers().stream().map(Answer::person).toList()) {
            Answer answer = seats.of(person).orElseThrow();
            if (!missing.contains(person)) {
                seats.put(answer.found());
            } else if (answer.isGone(now)) {
                gone.add(answer);
            } else {
                seats.put(answer.missed(now));
            }
        }
        gone.forEach(answer -> {
            seats.remove(answer.person());
            seats.note(Happening.ACCOUNT_GONE, Optional.of(answer.person()), Optional.empty(), 0);
        });
        gone.stream()
                .filter(Answer::seated)
                .findFirst()
                .ifPresent(first -> seats.moveUp(Happening.ACCOUNT_GONE, Optional.of(first.person())));
        return seats.done();
    }

    Outcome moveByHand(PersonKey person, PersonKey host) {
        Optional<Answer> waits = seats.of(person).filter(Answer::waits);
        if (waits.isEmpty()) {
            return new Outcome.Refused(before, Refusal.of("person", REFUSED + "not-waiting"));
        }
        if (waits.get().party() > seats.free()) {
            return new Outcome.Refused(before, Refusal.of("person", REFUSED + "no-room", seats.free()));
        }
        seats.put(waits.get().seatedNow(now));
        seats.note(
                Happening.MOVED_BY_HAND,
                Optional.of(person),
                Optional.of(host),
                waits.get().party());
        return seats.done();
    }

    Outcome noteAttendance(PersonKey person, Optional<Boolean> wasThere) {
        Optional<Answer> answer = seats.of(person);
        Optional<Refusal> refusal = answer.isEmpty()
                ? Optional.of(Refusal.of("person", REFUSED + "no-answer"))
                : wasThere.flatMap(each -> notNoted(answer.get()));
        if (refusal.isPresent()) {
            return new Outcome.Refused(before, refusal.get());
        }
        seats.put(answer.get().noted(wasThere.map(each -> new Presence(each, now))));
        return seats.done();
    }

    private Optional<Refusal> notNoted(Answer answer) {
        return terms.attendanceClosed(now)
                .or(() -> Optional.of(Refusal.of("attended", REFUSED + "cannot-come"))
                        .filter(refusal -> answer.reply() == Reply.CANNOT));
    }
}
