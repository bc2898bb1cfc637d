package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.SeenPages;
import org.delbar.meetups.MeetupFact;
import org.delbar.meetups.MeetupReader;
import org.delbar.meetups.MeetupWords;
import org.delbar.meetups.MeetupsArea;
import org.delbar.pagefacts.FactsTable;
import org.delbar.pagefacts.PageReader;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.StorageTree;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.CurrentPage;

/** Meetups that people sign up for, read from their pages. */
@Named
public final class SignUpPages {

    static final String MACRO = "delbar-meetup-rsvp";
    private static final String ID = "id";
    private static final int LONGEST_ID = 60;

    private final CurrentPages pages;
    private final SeenPages seen;
    private final MeetupWords words;
    private final SpaceSettingsStore settings;

    @Inject
    public SignUpPages(CurrentPages pages, SeenPages seen, MeetupWords words, SpaceSettingsStore settings) {
        this.pages = pages;
        this.seen = seen;
        this.words = words;
        this.settings = settings;
    }

    /** Empty as well for a page the current person may not see. */
    Optional<SignUpPage> seen(long page) {
        return seen.find(page).flatMap(each -> now(each.id()));
    }

    /** Whoever may see it. */
    Optional<SignUpPage> now(long page) {
        return pages.page(page).flatMap(this::read);
    }

    /** About a page that is said to be purged. */
    boolean isGone(long page) {
        return pages.isGone(page);
    }

    Optional<SignUpPage> read(CurrentPage page) {
        return facts(page).map(facts -> read(page, facts, settings.load(page.space())));
    }

    private SignUpPage read(CurrentPage page, FactsTable facts, SpaceSettings chosen) {
        return new SignUpPage(
                page,
                new MeetupReader(words.in(chosen)).read(facts),
                Duration.ofHours(MeetupsArea.QUIET_HOURS.in(chosen)));
    }

    /** What the first macro on the page calls its list; a new name where there is none. */
    static String listId(CurrentPage page) {
        try {
            return StorageTree.macros(StorageTree.of(page.storage()), MACRO).stream()
                    .map(macro -> StorageTree.parameter(macro, ID).strip())
                    .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID)
                    .findFirst()
                    .orElseGet(() -> UUID.randomUUID().toString());
        } catch (StorageTemplate.Broken e) {
            return UUID.randomUUID().toString();
        }
    }

    private static Optional<FactsTable> facts(CurrentPage page) {
        if (!page.storage().contains(MeetupFact.TABLE_ID)) {
            return Optional.empty();
        }
        try {
            return PageReader.read(page.storage(), MeetupFact.TABLE_ID).facts();
        } catch (PageReader.Unreadable e) {
            return Optional.empty();
        }
    }
}
