package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.CurrentPages;
import org.delbar.methodbook.HelpedShare;
import org.delbar.methodbook.index.UseCounts;
import org.delbar.words.CurrentPage;

/**
 * Counts the uses of a method, and whom they helped, on pages of its space that everybody there may see. So the order of a
 * library tells nothing that is hidden: runs elsewhere may be, and so may some here.
 */
@Named
public final class OpenUseCounts implements UseCounts {

    private final UseStore uses;
    private final Optional<RunAnswers> answers;
    private final CurrentPages pages;

    @Inject
    public OpenUseCounts(UseStore uses, Optional<RunAnswers> answers, CurrentPages pages) {
        this.uses = uses;
        this.answers = answers;
        this.pages = pages;
    }

    @Override
    public Count of(long methodPage) {
        return pages.page(methodPage)
                .map(CurrentPage::space)
                .map(space -> count(uses.open(methodPage, space)))
                .orElse(Count.NEVER);
    }

    private Count count(List<IndexedUse> open) {
        return new Count(
                open.size(),
                open.stream().findFirst().map(IndexedUse::usedAt),
                answers.map(each -> each.on(open)).orElse(HelpedShare.NOBODY));
    }
}
