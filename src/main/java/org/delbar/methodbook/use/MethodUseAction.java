package org.delbar.methodbook.use;

import org.delbar.confluence.Texts;
import org.jspecify.annotations.Nullable;

/** Using a method. */
public final class MethodUseAction extends MethodFormAction {

    private static final long serialVersionUID = 1L;

    public MethodUseAction(FromMethod using, MethodUseViews views, Texts texts) {
        super(FormKind.USE, using, views, texts);
    }

    public @Nullable MethodUseView getView() {
        return view();
    }
}
