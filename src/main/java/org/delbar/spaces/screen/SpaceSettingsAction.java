package org.delbar.spaces.screen;

import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.delbar.confluence.SentForm;
import org.delbar.confluence.SpaceTools;
import org.jspecify.annotations.Nullable;

/**
 * Space tools, Sharing &amp; learning. A GET shows; only a POST with its token saves. The number of fields depends on
 * the space, so they are read from the request and not set one by one.
 */
public final class SpaceSettingsAction extends AbstractSpaceAdminAction {

    private static final long serialVersionUID = 1L;

    private final transient SettingsEditing editing;
    private final transient SpaceTools tools;
    private transient @Nullable SpaceSettingsView view;
    private boolean saved;

    public SpaceSettingsAction(SettingsEditing editing, SpaceTools tools) {
        this.editing = editing;
        this.tools = tools;
    }

    @Override
    public String doDefault() {
        return tools.administered(getSpaceKey(), this::addActionError)
                .map(space -> show(editing.open(space, saved)))
                .orElse(ERROR);
    }

    @Override
    public String execute() {
        return tools.administered(getSpaceKey(), this::addActionError)
                .map(space -> show(editing.press(space, SentForm.fields(this), tools.admin())
                        .orElse(null)))
                .orElse(ERROR);
    }

    private String show(@Nullable SpaceSettingsView now) {
        view = now;
        return now == null ? SUCCESS : INPUT;
    }

    /** Whether the person comes from saving. */
    @StrutsParameter
    public void setSaved(boolean saved) {
        this.saved = saved;
    }

    public @Nullable SpaceSettingsView getView() {
        return view;
    }
}
