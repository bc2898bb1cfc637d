package org.delbar.methodbook.contentcheck.screen;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import org.delbar.confluence.SentForm;
import org.delbar.words.FormShown;
import org.jspecify.annotations.Nullable;

/** Looking through the sheet of a method. A GET shows; only a POST with its token writes. */
public final class CheckContentAction extends ConfluenceActionSupport {

    private static final long serialVersionUID = 1L;

    private final transient CheckScreen screen;
    private transient FormShown<ContentCheckView> shown = FormShown.nothing();

    public CheckContentAction(CheckScreen screen) {
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

    private String show(FormShown<ContentCheckView> now) {
        shown = now;
        return SentForm.result(now, this::addActionError);
    }

    /** Id of the method's page, for the redirect. */
    public String getMade() {
        return shown.made();
    }

    public @Nullable ContentCheckView getView() {
        return shown.view().orElse(null);
    }
}
