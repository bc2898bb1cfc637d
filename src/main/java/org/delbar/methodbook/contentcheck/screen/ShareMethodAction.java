package org.delbar.methodbook.contentcheck.screen;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import org.delbar.confluence.SentForm;
import org.delbar.words.FormShown;
import org.jspecify.annotations.Nullable;

/** Sharing a page as a method. A GET shows; only a POST with its token makes the method. */
public final class ShareMethodAction extends ConfluenceActionSupport {

    private static final long serialVersionUID = 1L;

    private final transient ShareScreen screen;
    private transient FormShown<ContentCheckView> shown = FormShown.nothing();

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

    private String show(FormShown<ContentCheckView> now) {
        shown = now;
        return SentForm.result(now, this::addActionError);
    }

    /** Id of the new page, for the redirect. */
    public String getMade() {
        return shown.made();
    }

    public @Nullable ContentCheckView getView() {
        return shown.view().orElse(null);
    }
}
