package org.delbar.methodbook.runs;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import org.delbar.confluence.SentForm;
import org.delbar.words.FormShown;
import org.jspecify.annotations.Nullable;

/**
 * Saying on a screen how a run went. A GET shows; only a POST with its token changes anything. A class of its own, because
 * Confluence 10 lets a GET through to {@code doDefault} alone (platform.md 2.5).
 */
public final class RunAnswerAction extends ConfluenceActionSupport {

    private static final long serialVersionUID = 1L;

    private final transient RunScreen screen;
    private transient FormShown<RunBarView> shown = FormShown.nothing();

    public RunAnswerAction(RunScreen screen) {
        this.screen = screen;
    }

    @Override
    public String doDefault() {
        return show(screen.open(getActiveRequest().getParameterMap()));
    }

    @Override
    public String execute() {
        return show(screen.send(getActiveRequest().getParameterMap()));
    }

    private String show(FormShown<RunBarView> now) {
        shown = now;
        return SentForm.result(now, this::addActionError);
    }

    /** Id of the run's page, for the redirect. */
    public String getMade() {
        return shown.made();
    }

    public @Nullable RunBarView getView() {
        return shown.view().orElse(null);
    }
}
