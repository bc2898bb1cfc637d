package org.delbar.meetups.list;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.delbar.lists.SeenList;
import org.delbar.lists.SeenPart;
import org.delbar.lists.SeenPart.Shown;
import org.delbar.lists.Sight;
import org.delbar.meetups.index.IndexedMeetup;
import org.delbar.meetups.index.MeetupIndex;
import org.delbar.meetups.index.MeetupSearch;
import org.delbar.meetups.signup.MyAnswers;
import org.delbar.meetups.signup.SignUpLines;
import org.delbar.pagefacts.making.PagePlaces;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** Finds the meetups of a list, as far as the current person may see them. */
@Named
public final class SeenMeetups {

    /** Of somebody's own meetups; Oracle takes at most 1,000 values in one list. */
    private static final int MOST_HOSTED = 900;

    private static final String NO_CONCEPT = "delbar.meetups.list.no-concept";

    private final MeetupIndex index;
    private final Sight sight;
    private final PagePlaces places;
    private final SignUpLines signUps;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public SeenMeetups(MeetupIndex index, Sight sight, PagePlaces places, SignUpLines signUps) {
        this.index = index;
        this.sight = sight;
        this.places = places;
        this.signUps = signUps;
    }

    /** @param reading takes the part that is shown */
    FoundMeetups of(
            AskedMeetups asked, ListSpot spot, Function<SeenList<IndexedMeetup>, SeenPart<IndexedMeetup>> reading) {
        Optional<MyAnswers> mine = asked.mine() ? signUps.mine() : Optional.empty();
        if (asked.mine() && mine.isEmpty()) {
            return FoundMeetups.nothing(true);
        }
        return list(asked, spot, mine.map(this::own))
                .map(reading)
                .map(part -> new FoundMeetups(
                        part, signUps.of(part.items().stream().map(Shown::item).toList(), mine), false))
                .orElseGet(() -> FoundMeetups.nothing(false));
    }

    /** Pages of meetups that the person keeps free for, or holds. */
    private Set<Long> own(MyAnswers mine) {
        Set<Long> own = new HashSet<>(mine.kept());
        own.addAll(index.hostedBy(mine.person(), MOST_HOSTED));
        return own;
    }

    /** Empty when the list is of a concept that the reader may not see, which is as if there were none. */
    private Optional<SeenList<IndexedMeetup>> list(AskedMeetups asked, ListSpot spot, Optional<Set<Long>> pages) {
        String named = asked.state().parameter(AskedMeetups.CONCEPT).orElse("");
        Optional<Long> concept = named.isEmpty() ? Optional.empty() : spot.concept(named, places);
        if (!named.isEmpty() && concept.isEmpty()) {
            asked.refuse(Refusal.of(AskedMeetups.CONCEPT, NO_CONCEPT));
            return Optional.empty();
        }
        List<SpaceKey> open = asked.spaces().open(spot.space(), index::spaces, sight);
        MeetupSearch search = asked.search(open, clock.instant(), concept, pages);
        return Optional.of(new SeenList<>((from, most) -> index.slice(search, from, most), search.period(), sight));
    }
}
