package org.delbar.meetups.plans;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.meetups.Concept;
import org.delbar.meetups.ConceptFact;
import org.delbar.meetups.ConceptReader;
import org.delbar.meetups.SpaceMeetupWords;
import org.delbar.pagefacts.PageReader;
import org.delbar.words.CurrentPage;

/** Reads concepts from pages that the current person may see. */
@Named
public final class ConceptPages {

    private final CurrentPages bodies;
    private final SpaceMeetupWords words;

    @Inject
    public ConceptPages(CurrentPages bodies, SpaceMeetupWords words) {
        this.bodies = bodies;
        this.words = words;
    }

    /** Empty as well for a page that cannot be read. */
    Optional<Concept> read(SeenPage page) {
        Optional<String> body = body(page);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        try {
            return PageReader.read(body.get(), ConceptFact.TABLE_ID)
                    .facts()
                    .map(new ConceptReader(words.of(page.space()))::read);
        } catch (PageReader.Unreadable e) {
            return Optional.empty();
        }
    }

    private Optional<String> body(SeenPage page) {
        return bodies.page(page.id()).map(CurrentPage::storage).filter(text -> text.contains(ConceptFact.TABLE_ID));
    }
}
