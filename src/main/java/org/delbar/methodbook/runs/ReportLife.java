package org.delbar.methodbook.runs;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.delbar.confluence.AfterCommit;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.PageLife;
import org.delbar.methodbook.use.OriginMarkup;
import org.delbar.pagefacts.FactsIndex;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/**
 * Answers outlive the trash, and a page that is no run for a while: no page says them again. They go when their page is
 * gone for good.
 */
@Named
public final class ReportLife implements FactsIndex {

    private final RunReports reports;
    private final CurrentPages pages;
    private final PageLife life;
    private final AfterCommit afterCommit;

    @Inject
    public ReportLife(RunReports reports, CurrentPages pages, PageLife life, AfterCommit afterCommit) {
        this.reports = reports;
        this.pages = pages;
        this.life = life;
        this.afterCommit = afterCommit;
    }

    @PostConstruct
    void watch() {
        life.watchRemoved(page -> afterCommit.run("forgetting the answers on page " + page, () -> forgetGone(page)));
    }

    @Override
    public String factsId() {
        return OriginMarkup.MACRO;
    }

    @Override
    public void keep(CurrentPage page) {
        reports.moved(page.id(), page.space());
    }

    @Override
    public void forget(long pageId) {
        // it may be in the trash, and come back
    }

    @Override
    public void forgetSpace(SpaceKey space) {
        reports.runsIn(space).forEach(this::forgetGone);
    }

    private void forgetGone(long page) {
        if (pages.isGone(page)) {
            reports.forget(page);
        }
    }

    /** None has to be read again for its answers. */
    @Override
    public List<Long> pagesOf(SpaceKey space) {
        return List.of();
    }

    @Override
    public List<SpaceKey> spaces() {
        return reports.spaces();
    }
}
