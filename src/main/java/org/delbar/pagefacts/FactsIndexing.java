package org.delbar.pagefacts;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.delbar.confluence.AfterCommit;
import org.delbar.confluence.CurrentPages;
import org.delbar.words.SpaceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the indexes of all areas in step with pages. Nothing here is written while a page is being saved, and nothing
 * that fails here reaches the person who saves: the page waits for repair instead.
 */
@Named
public final class FactsIndexing {

    private static final Logger LOG = LoggerFactory.getLogger(FactsIndexing.class);

    private final List<FactsIndex> indexes;
    private final CurrentPages pages;
    private final RepairStore repairs;
    private final AfterCommit afterCommit;

    @Inject
    public FactsIndexing(List<FactsIndex> indexes, CurrentPages pages, RepairStore repairs, AfterCommit afterCommit) {
        this.indexes = List.copyOf(indexes);
        this.pages = pages;
        this.repairs = repairs;
        this.afterCommit = afterCommit;
    }

    /** Whether a body may hold facts of ours. */
    public boolean mayHaveFacts(String storage) {
        return indexes.stream().anyMatch(index -> storage.contains(index.factsId()));
    }

    /** Once the running transaction is committed; the saving request waits a moment. */
    public void afterCommit(long pageId) {
        afterCommit.run("indexing page " + pageId, () -> now(pageId));
    }

    /** As {@link #afterCommit}, for a page that no list knows yet: there is nothing to forget. */
    public void afterCommitOfNew(long pageId) {
        afterCommit.run("indexing new page " + pageId, () -> now(pageId, false));
    }

    /** Once the running transaction is committed; nobody waits. */
    public void afterCommitUnhurried(long pageId) {
        afterCommit.runUnhurried("looking whether page " + pageId + " has facts", () -> now(pageId));
    }

    public void forgetAfterCommit(SpaceKey space) {
        afterCommit.run(
                "forgetting the pages of space " + space.value(),
                () -> indexes.forEach(index -> index.forgetSpace(space)));
    }

    /** Reads the page as it is now. What fails is logged and waits for repair. */
    public boolean now(long pageId) {
        return now(pageId, true);
    }

    private boolean now(long pageId, boolean mayBeKnown) {
        try {
            refresh(pageId, mayBeKnown);
            return true;
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Page {} is not in step with the lists and waits for repair", pageId, e);
            repairs.add(pageId);
            return false;
        }
    }

    private void refresh(long pageId, boolean mayBeKnown) {
        pages.page(pageId)
                .ifPresentOrElse(
                        page -> indexes.forEach(index -> {
                            if (page.storage().contains(index.factsId())) {
                                index.keep(page);
                            } else if (mayBeKnown) {
                                index.forget(pageId);
                            }
                        }),
                        () -> indexes.forEach(index -> index.forget(pageId)));
    }
}
