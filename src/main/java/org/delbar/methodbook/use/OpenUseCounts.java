package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.CurrentPages;
import org.delbar.methodbook.index.UseCounts;
import org.delbar.words.CurrentPage;

/** Counts anew the uses of a method that comes into the library's index again. */
@Named
public final class OpenUseCounts implements UseCounts {

    private final UseStore uses;
    private final CurrentPages pages;

    @Inject
    public OpenUseCounts(UseStore uses, CurrentPages pages) {
        this.uses = uses;
        this.pages = pages;
    }

    @Override
    public Count of(long methodPage) {
        return pages.page(methodPage)
                .map(CurrentPage::space)
                .map(space -> uses.open(methodPage, space))
                .map(open -> new Count(open.times(), open.last()))
                .orElseGet(() -> new Count(0, Optional.empty()));
    }
}
