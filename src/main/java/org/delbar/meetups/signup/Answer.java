package org.delbar.meetups.signup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.delbar.words.PersonKey;

/**
 * One person's answer.
 *
 * @param guests who come along; each takes a seat
 * @param seated whether a seat is held; who is coming without one waits
 * @param turn place in the order of those who asked for a seat, smaller is earlier
 * @param movedUpAt when a seat that got free went to who waited; empty for who waits, and for who found one free
 * @param words answers to the questions of the meetup, in their order
 * @param presence as a host has noted it last; see {@link #attended} for whether that still says anything
 * @param missedSince when the person's account was not found for the first time since the answer was given; empty while
 *     it is there
 */
public record Answer(
        PersonKey person,
        Reply reply,
        int guests,
        boolean seated,
        Optional<Instant> movedUpAt,
        long turn,
        List<String> words,
        Instant since,
        Instant changedAt,
        Optional<Presence> presence,
        Optional<Instant> missedSince) {

    /** A directory that is away for a night takes nobody's seat. Less than a day, as one night's look may be earlier. */
    private static final Duration PATIENCE = Duration.ofHours(20);

    public Answer {
        if (guests < 0) {
            throw new IllegalArgumentException("guests are counted from none");
        }
        if (reply != Reply.COMING && (seated || guests > 0)) {
            throw new IllegalArgumentException("only who is coming holds seats");
        }
        if (movedUpAt.isPresent() && !seated) {
            throw new IllegalArgumentException("who moved up holds a seat");
        }
        words = List.copyOf(words);
    }

    /** The person and the guests: they sit together or wait together. */
    public int party() {
        return 1 + guests;
    }

    public boolean waits() {
        return reply == Reply.COMING && !seated;
    }

    Answer changedAt(Instant moment) {
        return new Answer(person, reply, guests, seated, movedUpAt, turn, words, since, moment, presence, missedSince);
    }

    Answer seatedNow(Instant now) {
        return new Answer(
                person, reply, guests, true, Optional.of(now), turn, words, since, now, presence, missedSince);
    }

    /** @param noted empty takes back what was noted before */
    Answer noted(Optional<Presence> noted) {
        return new Answer(person, reply, guests, seated, movedUpAt, turn, words, since, changedAt, noted, missedSince);
    }

    /** Whether the person was there, as far as it is noted. What was noted before the meetup was moved says nothing. */
    public Optional<Boolean> attended(Instant startsAt) {
        return presence.filter(each -> !each.notedAt().isBefore(startsAt)).map(Presence::wasThere);
    }

    /** Looked for and not found, for the first time or again. */
    Answer missed(Instant now) {
        return missing(missedSince.or(() -> Optional.of(now)));
    }

    Answer found() {
        return missing(Optional.empty());
    }

    private Answer missing(Optional<Instant> since) {
        return new Answer(
                person, reply, guests, seated, movedUpAt, turn, words, this.since, changedAt, presence, since);
    }

    /** Whether the account has been missing for so long that it is gone. */
    boolean isGone(Instant now) {
        return missedSince.filter(first -> !now.isBefore(first.plus(PATIENCE))).isPresent();
    }
}
