package org.delbar.methodbook.starters;

import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
import jakarta.inject.Inject;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.delbar.confluence.SentForm;
import org.delbar.confluence.SpaceTools;
import org.jspecify.annotations.Nullable;

/** Space tools, starter methods. A GET shows them; only a POST with its token makes pages. */
public final class SpaceStartersAction extends AbstractSpaceAdminAction {

    private static final long serialVersionUID = 1L;

    private final transient StarterScreen screen;
    private final transient SpaceTools tools;
    private transient @Nullable StartersView view;
    private String language = "";

    @Inject
    public SpaceStartersAction(StarterScreen screen, SpaceTools tools) {
        this.screen = screen;
        this.tools = tools;
    }

    @Override
    public String doDefault() {
        return tools.administered(getSpaceKey(), this::addActionError)
                .map(space -> show(screen.open(space, language)))
                .orElse(ERROR);
    }

    @Override
    public String execute() {
        return tools.administered(getSpaceKey(), this::addActionError)
                .map(space -> show(screen.press(space, language, SentForm.fields(this), tools.admin())))
                .orElse(ERROR);
    }

    private String show(StartersView now) {
        view = now;
        return INPUT;
    }

    /** In which language pages are to be written. */
    @StrutsParameter
    public void setLanguage(String language) {
        this.language = language;
    }

    public @Nullable StartersView getView() {
        return view;
    }
}
