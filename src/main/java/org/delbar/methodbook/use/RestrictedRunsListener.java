package org.delbar.methodbook.use;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.confluence.AfterCommit;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.PageLife;
import org.delbar.pagefacts.FactsIndexing;

/**
 * Hears of pages that are kept to some people, or opened again: uses on them and below them count for others then, or do
 * not. Which pages stand below is not asked; the runs of the space are few.
 */
@Named
public final class RestrictedRunsListener {

    private final PageLife life;
    private final CurrentPages pages;
    private final UseStore uses;
    private final FactsIndexing indexing;
    private final AfterCommit afterCommit;

    @Inject
    public RestrictedRunsListener(
            PageLife life, CurrentPages pages, UseStore uses, FactsIndexing indexing, AfterCommit afterCommit) {
        this.life = life;
        this.pages = pages;
        this.uses = uses;
        this.indexing = indexing;
        this.afterCommit = afterCommit;
    }

    @PostConstruct
    void watch() {
        life.watchRestrictions(
                page -> afterCommit.run("counting the uses at and below page " + page, () -> countAgain(page)));
    }

    private void countAgain(long page) {
        pages.page(page).ifPresent(found -> uses.runsIn(found.space()).forEach(indexing::now));
    }
}
