package org.delbar.meetups.calendar;

import java.util.List;
import java.util.Optional;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/** Counts what entries have said. A count is read from no page: no rebuild touches it, and it goes with its page only. */
interface EntryRevisionStore {

    Optional<Counted> find(long page);

    /**
     * What is known when the entry says the same as before, else one more; as if nobody else counted, on any number of
     * nodes.
     *
     * @param fingerprint of what the entry says
     */
    EntryRevision count(CurrentPage page, String fingerprint);

    List<Long> pagesIn(SpaceKey space);

    void forget(long page);

    /** @param fingerprint of what the entry said last */
    record Counted(EntryRevision revision, String fingerprint, SpaceKey space) {

        boolean says(String asked) {
            return fingerprint.equals(asked);
        }
    }
}
