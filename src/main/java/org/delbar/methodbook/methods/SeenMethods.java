package org.delbar.methodbook.methods;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.methodbook.MethodFact;
import org.delbar.pagefacts.wizard.TypedPages;
import org.delbar.words.SpaceKey;

/** Methods that the current person may see, found by what they type or paste. */
@Named
public final class SeenMethods {

    private final TypedPages pages;

    @Inject
    public SeenMethods(TypedPages pages) {
        this.pages = pages;
    }

    /**
     * One that the person may not see is one that does not exist.
     *
     * @param text title, or address of a page, or its id
     * @param space where a title is looked for
     */
    Optional<MethodLink> find(String text, Optional<SpaceKey> space) {
        return pages.find(text, space, MethodFact.TABLE_ID).map(page -> new MethodLink(page.space(), page.title()));
    }
}
