package org.delbar.methodbook.contentcheck.screen;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import org.jspecify.annotations.Nullable;

/** Sharing a page as a method. A GET shows; only a POST with its token makes the method. */
public final class ShareMethodAction extends ConfluenceActionSupport {

    private static final long serialVersionUID = 1L;

    private final transient ShareScreen screen;
    private transient ShareScreen.@Nullable Shown shown;

    public ShareMethodAction(ShareScreen screen) {
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

    /** Id of the new page, for the redirect. */
    public String getMade() {
        return shown == null ? "" : shown.made();
    }

    public @Nullable ContentCheckView getView() {
        return shown == null ? null : shown.view().orElse(null);
    }
}
