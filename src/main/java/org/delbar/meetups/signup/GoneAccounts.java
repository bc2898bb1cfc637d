package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.People;
import org.delbar.lists.Position;
import org.delbar.meetups.index.IndexedMeetup;
import org.delbar.meetups.index.MeetupIndex;
import org.delbar.meetups.index.MeetupSearch;
import org.delbar.meetups.index.Period;
import org.delbar.words.PersonKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * People whose accounts are gone hold no seats: at once where the product tells whose account is removed, else when they
 * are missed on two nights.
 */
@Named
public final class GoneAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(GoneAccounts.class);

    /** Newest first; nobody waits for that many meetups to come. */
    private static final int MOST_ANSWERS = 900;

    private static final int SLICE = 100;

    private final SignUpDesk desk;
    private final SignUpStore store;
    private final MeetupIndex index;
    private final CurrentPages pages;
    private final People people;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public GoneAccounts(SignUpDesk desk, SignUpStore store, MeetupIndex index, CurrentPages pages, People people) {
        this.desk = desk;
        this.store = store;
        this.index = index;
        this.pages = pages;
        this.people = people;
    }

    /** Nothing for somebody who has an account after all, as in another directory. */
    void settle(PersonKey person) {
        if (!people.has(person)) {
            Set<Long> answered = store.answersOf(person, MOST_ANSWERS).keySet();
            index.slice(toCome(Optional.of(answered)), Optional.empty(), MOST_ANSWERS)
                    .forEach(meetup -> done(meetup, () -> desk.accountGone(meetup.page(), person)));
        }
    }

    /**
     * Each meetup to come is asked for people who are missing. One that fails is logged, and the others have their turn.
     *
     * @return how many meetups could be asked
     */
    int lookThrough(BooleanSupplier stopped) {
        MeetupSearch toCome = toCome(Optional.empty());
        int asked = 0;
        Optional<Position> from = Optional.empty();
        List<IndexedMeetup> slice;
        do {
            slice = index.slice(toCome, from, SLICE);
            for (IndexedMeetup meetup : slice) {
                if (stopped.getAsBoolean()) {
                    return asked;
                }
                if (done(meetup, () -> pages.page(meetup.page()).ifPresent(desk::follow))) {
                    asked++;
                }
                from = Optional.of(Period.UPCOMING.positionOf(meetup, false));
            }
        } while (slice.size() == SLICE);
        return asked;
    }

    private MeetupSearch toCome(Optional<Set<Long>> among) {
        return new MeetupSearch(
                index.spaces(), Period.UPCOMING, clock.instant(), Optional.empty(), among, "", "", Set.of());
    }

    private static boolean done(IndexedMeetup meetup, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            LOG.error("The accounts of meetup {} were not looked for", meetup.page(), e);
            return false;
        }
    }
}
