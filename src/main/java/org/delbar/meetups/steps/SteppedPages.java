package org.delbar.meetups.steps;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.meetups.ConceptFact;
import org.delbar.meetups.ConceptReader;
import org.delbar.meetups.MeetupWords;
import org.delbar.meetups.SpaceMeetupWords;
import org.delbar.pagefacts.PageReader;
import org.delbar.words.CurrentPage;

/** Pages of concepts as far as the current person may see them. */
@Named
public final class SteppedPages {

    private final SeenPages seen;
    private final CurrentPages bodies;
    private final SpaceMeetupWords words;

    @Inject
    public SteppedPages(SeenPages seen, CurrentPages bodies, SpaceMeetupWords words) {
        this.seen = seen;
        this.bodies = bodies;
        this.words = words;
    }

    /** @param id as it was sent */
    Optional<SteppedPage> find(String id) {
        return id.strip().matches("\\d{1,18}")
                ? seen.find(Long.parseLong(id.strip()))
                        .flatMap(page -> bodies.page(page.id())
                                .map(CurrentPage::storage)
                                .flatMap(storage -> concept(page, storage)))
                : Optional.empty();
    }

    private Optional<SteppedPage> concept(SeenPage page, String storage) {
        MeetupWords spoken = words.of(page.space());
        try {
            return PageReader.read(storage, ConceptFact.TABLE_ID)
                    .facts()
                    .map(facts -> new SteppedPage(page, storage, facts, new ConceptReader(spoken).read(facts), spoken));
        } catch (PageReader.Unreadable e) {
            return Optional.empty();
        }
    }
}
