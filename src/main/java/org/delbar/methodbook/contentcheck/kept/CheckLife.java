package org.delbar.methodbook.contentcheck.kept;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.confluence.AfterCommit;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.PageLife;

/** A check goes when its page is gone for good; one in the trash may come back. */
@Named
public final class CheckLife {

    private final ContentCheckStore checks;
    private final CurrentPages pages;
    private final PageLife life;
    private final AfterCommit afterCommit;

    @Inject
    public CheckLife(ContentCheckStore checks, CurrentPages pages, PageLife life, AfterCommit afterCommit) {
        this.checks = checks;
        this.pages = pages;
        this.life = life;
        this.afterCommit = afterCommit;
    }

    @PostConstruct
    void watch() {
        life.watchRemoved(page -> afterCommit.run("forgetting the check of page " + page, () -> forget(page)));
    }

    private void forget(long page) {
        if (pages.isGone(page)) {
            checks.forget(page);
        }
    }
}
