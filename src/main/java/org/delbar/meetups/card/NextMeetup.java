package org.delbar.meetups.card;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.lists.SeenList;
import org.delbar.lists.SeenPart.Shown;
import org.delbar.lists.Sight;
import org.delbar.lists.SpaceChoice;
import org.delbar.meetups.MeetupStatus;
import org.delbar.meetups.index.IndexedMeetup;
import org.delbar.meetups.index.MeetupIndex;
import org.delbar.meetups.index.MeetupSearch;
import org.delbar.meetups.index.Period;
import org.delbar.words.SpaceKey;

/** The next meetup of a concept in any space, as far as the current person may see. Two statements. */
@Named
public final class NextMeetup {

    /** Some may be cancelled. */
    private static final int LOOKED_AT = 5;

    private final MeetupIndex index;
    private final Sight sight;

    @Inject
    public NextMeetup(MeetupIndex index, Sight sight) {
        this.index = index;
        this.sight = sight;
    }

    Optional<Shown<IndexedMeetup>> of(long concept, Instant now) {
        List<SpaceKey> open = SpaceChoice.of(SpaceChoice.ALL).open(Optional.empty(), index::spaces, sight);
        MeetupSearch search =
                new MeetupSearch(open, Period.UPCOMING, now, Optional.of(concept), Optional.empty(), "", "", Set.of());
        return new SeenList<>((from, most) -> index.slice(search, from, most), search.period(), sight)
                .part(Optional.empty(), LOOKED_AT, false).items().stream()
                        .filter(shown -> shown.item().status() != MeetupStatus.CANCELLED)
                        .findFirst();
    }
}
