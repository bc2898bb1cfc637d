package org.delbar.meetups.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.lists.Position;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Meetups of all spaces. Knows nothing of permissions: whoever asks checks what may be shown. */
public interface MeetupIndex {

    /**
     * The next meetups in the order of the search's period, or against it when the position says backwards; one statement.
     *
     * @param from empty begins at the beginning
     */
    List<IndexedMeetup> slice(MeetupSearch search, Optional<Position> from, int most);

    /** Pages of meetups that the person is a host of, the newest pages first; one statement. */
    Set<Long> hostedBy(PersonKey person, int most);

    /** Spaces that have or had meetups; one statement. */
    List<SpaceKey> spaces();
}
