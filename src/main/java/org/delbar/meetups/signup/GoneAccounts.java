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

/** People whose accounts are gone hold no seats: at once where the product tells of it, else when somebody looks. */
@Named
public final class GoneAccounts {

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
        if (people.fullName(person).isEmpty()) {
            store.answersOf(person, MOST_ANSWERS).keySet().forEach(page -> desk.accountGone(page, person));
        }
    }

    /**
     * Each meetup to come is asked for people who are gone.
     *
     * @return how many meetups
     */
    int lookThrough(BooleanSupplier stopped) {
        MeetupSearch toCome = new MeetupSearch(
                index.spaces(), Period.UPCOMING, clock.instant(), Optional.empty(), Optional.empty(), "", "", Set.of());
        int asked = 0;
        Optional<Position> from = Optional.empty();
        List<IndexedMeetup> slice;
        do {
            slice = index.slice(toCome, from, SLICE);
            for (IndexedMeetup meetup : slice) {
                if (stopped.getAsBoolean()) {
                    return asked;
                }
                pages.page(meetup.page()).ifPresent(desk::follow);
                asked++;
                from = Optional.of(Period.UPCOMING.positionOf(meetup, false));
            }
        } while (slice.size() == SLICE);
        return asked;
    }
}
