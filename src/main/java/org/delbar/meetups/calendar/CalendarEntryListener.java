package org.delbar.meetups.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.confluence.AfterCommit;
import org.delbar.confluence.PageLife;

/** Hears of pages that are purged: their counts go with them. */
@Named
public final class CalendarEntryListener {

    private final PageLife life;
    private final AfterCommit afterCommit;
    private final EntryRevisions revisions;

    @Inject
    public CalendarEntryListener(PageLife life, AfterCommit afterCommit, EntryRevisions revisions) {
        this.life = life;
        this.afterCommit = afterCommit;
        this.revisions = revisions;
    }

    @PostConstruct
    void register() {
        life.watchRemoved(page ->
                afterCommit.run("forgetting the calendar entry of page " + page, () -> revisions.forgetPurged(page)));
    }
}
