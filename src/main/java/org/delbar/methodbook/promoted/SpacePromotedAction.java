package org.delbar.methodbook.promoted;

import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
import jakarta.inject.Inject;
import org.delbar.confluence.SentForm;
import org.delbar.confluence.SpaceTools;
import org.jspecify.annotations.Nullable;

/** Space tools, methods in the Create dialog. A GET shows them; only a POST with its token changes them. */
public final class SpacePromotedAction extends AbstractSpaceAdminAction {

    private static final long serialVersionUID = 1L;

    private final transient PromotedScreen screen;
    private final transient SpaceTools tools;
    private transient @Nullable PromotedView view;

    @Inject
    public SpacePromotedAction(PromotedScreen screen, SpaceTools tools) {
        this.screen = screen;
        this.tools = tools;
    }

    @Override
    public String doDefault() {
        return tools.administered(getSpaceKey(), this::addActionError)
                .map(space -> show(screen.open(space)))
                .orElse(ERROR);
    }

    @Override
    public String execute() {
        return tools.administered(getSpaceKey(), this::addActionError)
                .map(space -> show(screen.save(space, SentForm.fields(this), tools.admin())))
                .orElse(ERROR);
    }

    private String show(PromotedView now) {
        view = now;
        return INPUT;
    }

    public @Nullable PromotedView getView() {
        return view;
    }
}
