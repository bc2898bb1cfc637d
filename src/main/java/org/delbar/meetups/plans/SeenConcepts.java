package org.delbar.meetups.plans;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.meetups.Concept;
import org.delbar.meetups.ConceptFact;
import org.delbar.pagefacts.wizard.TypedPages;
import org.delbar.words.SpaceKey;

/** Concepts that the current person may see, found by what they type or paste. */
@Named
public final class SeenConcepts {

    private final TypedPages pages;
    private final ConceptPages concepts;

    @Inject
    public SeenConcepts(TypedPages pages, ConceptPages concepts) {
        this.pages = pages;
        this.concepts = concepts;
    }

    /**
     * One that the person may not see is one that does not exist.
     *
     * @param text title, or address of a page, or its id
     * @param space where a title is looked for
     */
    Optional<ConceptLink> find(String text, Optional<SpaceKey> space) {
        return pages.find(text, space, ConceptFact.TABLE_ID)
                .map(page -> new ConceptLink(
                        page.space(),
                        page.title(),
                        concepts.read(page).map(Concept::subject).orElse("")));
    }
}
