package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.delbar.confluence.CurrentPages;
import org.delbar.methodbook.use.OriginMarkup;
import org.delbar.pagefacts.FactsIndex;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/** Answers outlive the trash, and a page that is no run for a while; they go with the page itself. */
@Named
public final class ReportLife implements FactsIndex {

    private final RunReports reports;
    private final CurrentPages pages;

    @Inject
    public ReportLife(RunReports reports, CurrentPages pages) {
        this.reports = reports;
        this.pages = pages;
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
        if (pages.isGone(pageId)) {
            reports.forget(pageId);
        }
    }

    @Override
    public void forgetSpace(SpaceKey space) {
        reports.runsIn(space).forEach(this::forget);
    }

    @Override
    public List<Long> pagesOf(SpaceKey space) {
        return reports.runsIn(space);
    }

    @Override
    public List<SpaceKey> spaces() {
        return reports.spaces();
    }
}
