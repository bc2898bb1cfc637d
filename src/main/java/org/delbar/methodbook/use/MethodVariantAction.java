package org.delbar.methodbook.use;

import org.delbar.confluence.Texts;
import org.jspecify.annotations.Nullable;

/** Making a variant of a method. */
public final class MethodVariantAction extends MethodFormAction {

    private static final long serialVersionUID = 1L;

    public MethodVariantAction(FromMethod using, MethodUseViews views, Texts texts) {
        super(FormKind.VARIANT, using, views, texts);
    }

    public @Nullable MethodUseView getView() {
        return view();
    }
}
