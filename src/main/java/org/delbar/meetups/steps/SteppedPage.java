package org.delbar.meetups.steps;

import java.util.List;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.meetups.Concept;
import org.delbar.meetups.MeetupWords;
import org.delbar.pagefacts.FactsTable;
import org.delbar.pagefacts.making.Fingerprint;

/**
 * The page of a concept that the current person may see, as it stands now.
 *
 * @param words of its space
 */
record SteppedPage(SeenPage page, String storage, FactsTable facts, Concept concept, MeetupWords words) {

    /** Changes with the body, and says nothing of it. */
    String print() {
        return Fingerprint.of(List.of(storage));
    }
}
