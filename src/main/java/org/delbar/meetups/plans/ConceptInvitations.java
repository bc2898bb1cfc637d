package org.delbar.meetups.plans;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.meetups.MeetupWords;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.making.CopiedMarkup;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/** Invitations of concepts that the current person may see. */
@Named
public final class ConceptInvitations {

    private static final String HEADING = "delbar.meetups.concept.invitation";

    private final SeenPages pages;
    private final CurrentPages bodies;
    private final MeetupWords words;

    @Inject
    public ConceptInvitations(SeenPages pages, CurrentPages bodies, MeetupWords words) {
        this.pages = pages;
        this.bodies = bodies;
        this.words = words;
    }

    /**
     * Storage format for a page in the target space; empty when there is none.
     *
     * @param target key of the space, may be empty
     */
    String of(ConceptLink concept, String target) {
        return pages.find(concept.space(), concept.title())
                .map(page -> text(page, target.isBlank() ? page.space() : new SpaceKey(target)))
                .orElse("");
    }

    private String text(SeenPage page, SpaceKey target) {
        String storage = bodies.page(page.id()).map(CurrentPage::storage).orElse("");
        try {
            return InvitationText.of(
                    storage,
                    words.inEachLanguage(HEADING),
                    new CopiedMarkup(page.space(), page.title(), target, Set.of()));
        } catch (StorageTemplate.Broken e) {
            return "";
        }
    }
}
