package org.delbar.methodbook.use;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import org.delbar.confluence.SentForm;
import org.delbar.words.FormShown;
import org.jspecify.annotations.Nullable;

/**
 * Making a variant of a method on a screen. A GET shows; only a POST with its token makes the page. A class of its own, because Confluence 10 lets a
 * GET through to {@code doDefault} alone (platform.md 2.5).
 */
public final class MethodVariantAction extends ConfluenceActionSupport {

    private static final long serialVersionUID = 1L;

    private final transient UseScreen screen;
    private transient FormShown<MethodUseView> shown = FormShown.nothing();

    public MethodVariantAction(UseScreen screen) {
        this.screen = screen;
    }

    @Override
    public String doDefault() {
        return show(screen.open(FormKind.VARIANT, getActiveRequest().getParameterMap()));
    }

    @Override
    public String execute() {
        return show(screen.make(FormKind.VARIANT, getActiveRequest().getParameterMap()));
    }

    private String show(FormShown<MethodUseView> now) {
        shown = now;
        return SentForm.result(now, this::addActionError);
    }

    /** Id of the new page, for the redirect. */
    public String getMade() {
        return shown.made();
    }

    public @Nullable MethodUseView getView() {
        return shown.view().orElse(null);
    }
}
