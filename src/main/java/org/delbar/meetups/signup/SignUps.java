package org.delbar.meetups.signup;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.delbar.words.PersonKey;

/**
 * All answers for one meetup, in the order of their turns. Each act gives a new one: who sits stays seated whatever the
 * page says later, and a seat that gets free goes to the first who waits and fits.
 *
 * @param nextTurn of whoever asks for a seat next
 * @param told the seats of the page when the rule was last asked; empty before, and see {@link Told} for no limit
 */
public record SignUps(List<Answer> answers, long nextTurn, Optional<Told> told) {

    public static final SignUps NONE = new SignUps(List.of(), 1, Optional.empty());

    /**
     * What the page said about seats.
     *
     * @param seats empty for no limit
     * @param writtenAt when the page had been changed last
     */
    public record Told(OptionalInt seats, Instant writtenAt) {}

    public SignUps {
        answers =
                answers.stream().sorted(Comparator.comparingLong(Answer::turn)).toList();
        if (answers.stream().map(Answer::person).distinct().count() < answers.size()) {
            throw new IllegalArgumentException("a person has one answer");
        }
    }

    public Optional<Answer> of(PersonKey person) {
        return answers.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    public List<Answer> seated() {
        return answers.stream().filter(Answer::seated).toList();
    }

    /** In the order in which they move up. */
    public List<Answer> waiting() {
        return answers.stream().filter(Answer::waits).toList();
    }

    public List<Answer> saying(Reply reply) {
        return answers.stream().filter(each -> each.reply() == reply).toList();
    }

    /** Seats held, guests counted. */
    public int taken() {
        return seated().stream().mapToInt(Answer::party).sum();
    }

    /** Seats nobody holds; never below none, whatever the page says. */
    public int free(SeatTerms terms) {
        return terms.seats().isEmpty()
                ? Integer.MAX_VALUE
                : Math.max(0, terms.seats().getAsInt() - taken());
    }

    /** From one; none for who does not wait. */
    public int positionOf(PersonKey person) {
        return waiting().stream().map(Answer::person).toList().indexOf(person) + 1;
    }

    /** Seats that are free though somebody waits who fits: too late for the rule, so a host decides. */
    public boolean waitsForAHost(SeatTerms terms) {
        int free = free(terms);
        return waiting().stream().anyMatch(each -> each.party() <= free);
    }

    public Outcome answer(PersonKey person, Wish wish, Actor actor, SeatTerms written, Instant now) {
        SeatTerms terms = written.heldAgainst(told);
        return terms.closedFor(actor.host(), now)
                .or(() -> wish.problem(terms, of(person)))
                .<Outcome>map(refusal -> new Outcome.Refused(this, refusal))
                .orElseGet(() -> new Seating(this, terms, now).answer(person, wish, actor));
    }

    /** The answer is gone, as if never given. */
    public Outcome withdraw(PersonKey person, Actor actor, SeatTerms written, Instant now) {
        SeatTerms terms = written.heldAgainst(told);
        return terms.closedFor(actor.host(), now)
                .<Outcome>map(refusal -> new Outcome.Refused(this, refusal))
                .orElseGet(() -> new Seating(this, terms, now)
                        .leave(
                                person,
                                actor.person().equals(person) ? Happening.WITHDREW : Happening.REMOVED,
                                Optional.of(actor.person())));
    }

    /** A host takes somebody off the list who may no longer see the page. */
    public Outcome outOfSight(PersonKey person, PersonKey host, SeatTerms written, Instant now) {
        SeatTerms terms = written.heldAgainst(told);
        return terms.closedFor(true, now)
                .<Outcome>map(refusal -> new Outcome.Refused(this, refusal))
                .orElseGet(() -> new Seating(this, terms, now).leave(person, Happening.NO_VIEW, Optional.of(host)));
    }

    /** @param wasThere empty takes back what was noted */
    public Outcome noteAttendance(PersonKey person, Optional<Boolean> wasThere, SeatTerms written, Instant now) {
        return new Seating(this, written.heldAgainst(told), now).noteAttendance(person, wasThere);
    }

    /**
     * The product has told that the account is removed. Once the meetup has begun the answer stays: no seat is to be had
     * any longer, and it tells who was there.
     */
    public Outcome accountGone(PersonKey person, SeatTerms written, Instant now) {
        SeatTerms terms = written.heldAgainst(told);
        Seating seating = new Seating(this, terms, now);
        return terms.hasBegun(now) ? seating.follow() : seating.leave(person, Happening.ACCOUNT_GONE, Optional.empty());
    }

    /** A host gives somebody who waits a free seat, whoever is before and however late it is. */
    public Outcome moveUp(PersonKey person, PersonKey host, SeatTerms written, Instant now) {
        return new Seating(this, written.heldAgainst(told), now).moveByHand(person, host);
    }

    /**
     * The page says something else, or time has gone on. An account that is not found may only be away, as a directory is
     * that does not answer for a night: the seat gets free when it is missed a day later, too.
     *
     * @param missing finds out who of those who have answered has no account now; not asked once the meetup has begun
     */
    public Outcome follow(Function<Set<PersonKey>, Set<PersonKey>> missing, SeatTerms written, Instant now) {
        SeatTerms terms = written.heldAgainst(told);
        Seating seating = new Seating(this, terms, now);
        return terms.hasBegun(now)
                ? seating.follow()
                : seating.lookFor(
                        missing.apply(answers.stream().map(Answer::person).collect(Collectors.toSet())));
    }
}
