package org.delbar.meetups.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.lists.SeenPart;
import org.delbar.meetups.index.IndexedMeetup;
import org.delbar.meetups.signup.SignUpLine;

/**
 * A part of a list, with what is to be told of signing up for each of its meetups.
 *
 * @param signUps by page
 * @param nobody whether the list is to hold somebody's own meetups and nobody has signed in
 */
record FoundMeetups(SeenPart<IndexedMeetup> part, Map<Long, SignUpLine> signUps, boolean nobody) {

    static FoundMeetups nothing(boolean nobody) {
        return new FoundMeetups(new SeenPart<>(List.of(), Optional.empty(), Optional.empty(), false), Map.of(), nobody);
    }
}
