package org.delbar.meetups.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.meetups.MeetupForm;
import org.delbar.words.SpaceKey;

/**
 * Which meetups. Empty collections and texts ask for nothing, but no spaces means no meetups, and neither do no pages.
 *
 * @param now what parts past and coming
 * @param concept id of its page
 * @param pages only these, whichever they are
 * @param organisation words, each of them somewhere in the host organisation's name
 * @param subject words, each of them somewhere in what the page says about its subject area
 */
public record MeetupSearch(
        List<SpaceKey> spaces,
        Period period,
        Instant now,
        Optional<Long> concept,
        Optional<Set<Long>> pages,
        String organisation,
        String subject,
        Set<MeetupForm> forms) {

    public MeetupSearch {
        spaces = List.copyOf(spaces);
        pages = pages.map(Set::copyOf);
        forms = Set.copyOf(forms);
    }

    /** Without a statement. */
    boolean findsNothing() {
        return spaces.isEmpty() || pages.filter(Set::isEmpty).isPresent();
    }
}
