package org.delbar.meetups.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.meetups.MeetupForm;
import org.delbar.words.SpaceKey;

/**
 * Which meetups. Empty collections and texts ask for nothing, but no spaces means no meetups.
 *
 * @param now what parts past and coming
 * @param concept id of its page
 * @param mine one person's only
 * @param organisation words, each of them somewhere in the host organisation's name
 */
public record MeetupSearch(
        List<SpaceKey> spaces,
        Period period,
        Instant now,
        Optional<Long> concept,
        Optional<Mine> mine,
        String organisation,
        Set<MeetupForm> forms) {

    public MeetupSearch {
        spaces = List.copyOf(spaces);
        forms = Set.copyOf(forms);
    }
}
