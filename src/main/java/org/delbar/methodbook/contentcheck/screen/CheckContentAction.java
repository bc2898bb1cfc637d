package org.delbar.methodbook.contentcheck.screen;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import org.jspecify.annotations.Nullable;

/** Looking through the sheet of a method. A GET shows; only a POST with its token writes. */
public final class CheckContentAction extends ConfluenceActionSupport {

    private static final long serialVersionUID = 1L;

    private final transient CheckScreen screen;
    private transient ShareScreen.@Nullable Shown shown;

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

    private String show(ShareScreen.Shown now) {
        shown = now;
        if (now.refused()) {
            now.view().ifPresent(view -> addActionError(view.line()));
            return ERROR;
        }
        return now.made().isEmpty() ? INPUT : SUCCESS;
    }

    /** Id of the method's page, for the redirect. */
    public String getMade() {
        return shown == null ? "" : shown.made();
    }

    public @Nullable ContentCheckView getView() {
        return shown == null ? null : shown.view().orElse(null);
    }
}
