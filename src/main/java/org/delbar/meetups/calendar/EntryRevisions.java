package org.delbar.meetups.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.CurrentPages;
import org.delbar.meetups.SpaceMeetupWords;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/**
 * Counts how often the entry of a meetup has come to say something else: when its page is read after a save, and once more
 * when somebody asks for the file, so that a save nobody heard of is counted too.
 */
@Named
public final class EntryRevisions {

    private final EntryRevisionStore store;
    private final SpaceMeetupWords words;
    private final CurrentPages pages;
    private final AccessMode mode;

    @Inject
    public EntryRevisions(EntryRevisionStore store, SpaceMeetupWords words, CurrentPages pages, AccessMode mode) {
        this.store = store;
        this.words = words;
        this.pages = pages;
        this.mode = mode;
    }

    /** While nothing may be written, the number that will be written later. */
    EntryRevision of(DatedMeetup meetup) {
        String fingerprint = meetup.fingerprint();
        if (!mode.isReadOnly()) {
            return store.count(meetup.page(), fingerprint);
        }
        return store.find(meetup.page().id())
                .map(known -> known.says(fingerprint)
                        ? known.revision()
                        : new EntryRevision(
                                known.revision().number() + 1, meetup.page().changedAt()))
                .orElseGet(() -> new EntryRevision(0, meetup.page().changedAt()));
    }

    /** The page has been written or is read again. */
    void follow(CurrentPage page) {
        DatedMeetup.read(page, words.of(page.space())).ifPresent(meetup -> store.count(page, meetup.fingerprint()));
    }

    /** A page in the trash may come back, and so does its count. */
    void forgetPurged(long page) {
        if (pages.isGone(page)) {
            store.forget(page);
        }
    }

    void forgetSpace(SpaceKey space) {
        store.pagesIn(space).stream().filter(page -> pages.page(page).isEmpty()).forEach(store::forget);
    }
}
