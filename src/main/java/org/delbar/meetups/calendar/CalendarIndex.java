package org.delbar.meetups.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.delbar.meetups.MeetupFact;
import org.delbar.pagefacts.FactsIndex;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/** Entries of calendars follow the page. A count is no index: reading a page again counts only what is said anew. */
@Named
public final class CalendarIndex implements FactsIndex {

    private final EntryRevisions revisions;

    @Inject
    public CalendarIndex(EntryRevisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public String factsId() {
        return MeetupFact.TABLE_ID;
    }

    @Override
    public void keep(CurrentPage page) {
        revisions.follow(page);
    }

    /** A page in the trash may come back, and so may its facts; see what hears of purged pages. */
    @Override
    public void forget(long page) {
        // its count waits
    }

    @Override
    public void forgetSpace(SpaceKey space) {
        revisions.forgetSpace(space);
    }

    @Override
    public List<Long> pagesOf(SpaceKey space) {
        return List.of();
    }

    @Override
    public List<SpaceKey> spaces() {
        return List.of();
    }
}
