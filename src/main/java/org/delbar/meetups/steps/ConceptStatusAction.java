package org.delbar.meetups.steps;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import org.delbar.confluence.SentForm;
import org.delbar.words.FormShown;
import org.jspecify.annotations.Nullable;

/** Changing the status of a concept. A GET shows; only a POST with its token writes. */
public final class ConceptStatusAction extends ConfluenceActionSupport {

    private static final long serialVersionUID = 1L;

    private final transient StepScreen screen;
    private transient FormShown<ConceptStatusView> shown = FormShown.nothing();

    public ConceptStatusAction(StepScreen screen) {
        this.screen = screen;
    }

    @Override
    public String doDefault() {
        return show(screen.open(SentForm.fields(this)));
    }

    @Override
    public String execute() {
        return show(screen.send(SentForm.fields(this)));
    }

    private String show(FormShown<ConceptStatusView> now) {
        shown = now;
        return SentForm.result(now, this::addActionError);
    }

    /** Id of the concept's page, for the redirect. */
    public String getMade() {
        return shown.made();
    }

    public @Nullable ConceptStatusView getView() {
        return shown.view().orElse(null);
    }
}
