package org.delbar.meetups.steps;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import org.jspecify.annotations.Nullable;

/** Changing the status of a concept. A GET shows; only a POST with its token writes. */
public final class ConceptStatusAction extends ConfluenceActionSupport {

    private static final long serialVersionUID = 1L;

    private final transient StepScreen screen;
    private transient StepScreen.@Nullable Shown shown;

    public ConceptStatusAction(StepScreen screen) {
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

    private String show(StepScreen.Shown now) {
        shown = now;
        if (now.refused()) {
            now.view().ifPresent(view -> addActionError(view.line()));
            return ERROR;
        }
        return now.view().isPresent() ? INPUT : SUCCESS;
    }

    /** Id of the concept's page, for the redirect. */
    public String getMade() {
        return shown == null ? "" : shown.page();
    }

    public @Nullable ConceptStatusView getView() {
        return shown == null ? null : shown.view().orElse(null);
    }
}
