package org.delbar.meetups.signup;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.delbar.words.Refusal;

/**
 * What the meetup's page says about signing up.
 *
 * @param seats empty for no limit
 * @param waitingList whether somebody may wait for a seat
 * @param maybe whether it is an answer
 * @param quietTime before the start, when nobody is moved up without a person deciding it
 * @param questions how many the meetup asks
 * @param seatsAreKnown whether the page says something about seats that can be read, or nothing
 * @param writtenAt when the page was changed last
 */
public record SeatTerms(
        OptionalInt seats,
        int guestsPerPerson,
        boolean waitingList,
        boolean maybe,
        Instant startsAt,
        Optional<Instant> answerBy,
        boolean calledOff,
        Duration quietTime,
        int questions,
        boolean seatsAreKnown,
        Instant writtenAt) {

    static final Duration QUIET_TIME = Duration.ofHours(2);
    private static final String REFUSED = "delbar.meetups.signup.refused.";

    public SeatTerms {
        if (seats.isPresent() && seats.getAsInt() < 1) {
            throw new IllegalArgumentException("a meetup has a seat or no limit");
        }
        if (guestsPerPerson < 0 || questions < 0 || quietTime.isNegative()) {
            throw new IllegalArgumentException("guests, questions and time are counted from none");
        }
    }

    /** Why the person cannot answer now; hosts always can. */
    Optional<Refusal> closedFor(boolean host, Instant now) {
        if (!seatsAreKnown) {
            return Optional.of(Refusal.of("answer", REFUSED + "seats-unread"));
        }
        if (host) {
            return Optional.empty();
        }
        if (calledOff) {
            return Optional.of(Refusal.of("answer", REFUSED + "called-off"));
        }
        if (hasBegun(now)) {
            return Optional.of(Refusal.of("answer", REFUSED + "started"));
        }
        if (answerBy.filter(now::isAfter).isPresent()) {
            return Optional.of(Refusal.of("answer", REFUSED + "deadline"));
        }
        return Optional.empty();
    }

    /**
     * These, unless the rule has been told something newer about seats: whoever answers may have loaded the page before
     * it was edited. What cannot be read says nothing new.
     */
    SeatTerms heldAgainst(Optional<SignUps.Told> told) {
        return told.filter(each -> !seatsAreKnown || each.writtenAt().isAfter(writtenAt))
                .map(each -> new SeatTerms(
                        each.seats(),
                        guestsPerPerson,
                        waitingList,
                        maybe,
                        startsAt,
                        answerBy,
                        calledOff,
                        quietTime,
                        questions,
                        true,
                        each.writtenAt()))
                .orElse(this);
    }

    /** Why nobody can say yet, or ever, who was there. */
    Optional<Refusal> attendanceClosed(Instant now) {
        if (calledOff) {
            return Optional.of(Refusal.of("attended", REFUSED + "called-off"));
        }
        return hasBegun(now) ? Optional.empty() : Optional.of(Refusal.of("attended", REFUSED + "not-begun"));
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    boolean movesOnItsOwn(Instant now) {
        return seatsAreKnown && !calledOff && !now.isAfter(startsAt.minus(quietTime));
    }
}
