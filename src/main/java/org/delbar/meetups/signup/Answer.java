package org.delbar.meetups.signup;

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
 * @param attended whether the person was there, as far as a host has noted it
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
        Optional<Boolean> attended) {

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
        return new Answer(person, reply, guests, seated, movedUpAt, turn, words, since, moment, attended);
    }

    Answer seatedNow(Instant now) {
        return new Answer(person, reply, guests, true, Optional.of(now), turn, words, since, now, attended);
    }

    Answer noted(Optional<Boolean> wasThere) {
        return new Answer(person, reply, guests, seated, movedUpAt, turn, words, since, changedAt, wasThere);
    }
}
