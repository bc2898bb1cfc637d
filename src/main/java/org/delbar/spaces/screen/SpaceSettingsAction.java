package org.delbar.spaces.screen;

import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
import java.util.HashMap;
import java.util.Map;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/**
 * Space tools, Sharing &amp; learning. A GET shows; only a POST with its token saves. The number of fields depends on
 * the space, so they are read from the request and not set one by one.
 */
public final class SpaceSettingsAction extends AbstractSpaceAdminAction {

    private static final long serialVersionUID = 1L;

    private final transient SettingsEditing editing;
    private final transient Pages pages;
    private final transient People people;
    private final transient Texts texts;
    private transient @Nullable SpaceSettingsView view;
    private boolean saved;

    public SpaceSettingsAction(SettingsEditing editing, Pages pages, People people, Texts texts) {
        this.editing = editing;
        this.pages = pages;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String doDefault() {
        if (!mayAdminister()) {
            return refused();
        }
        view = editing.open(new SpaceKey(getSpaceKey()), saved);
        return INPUT;
    }

    @Override
    public String execute() {
        if (!mayAdminister()) {
            return refused();
        }
        PersonKey who = people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        view = editing.press(new SpaceKey(getSpaceKey()), fields(), who).orElse(null);
        return view == null ? SUCCESS : INPUT;
    }

    /** Whether the person comes from saving. */
    @StrutsParameter
    public void setSaved(boolean saved) {
        this.saved = saved;
    }

    public @Nullable SpaceSettingsView getView() {
        return view;
    }

    private boolean mayAdminister() {
        String space = getSpaceKey();
        return space != null && !space.isBlank() && pages.mayAdminister(new SpaceKey(space));
    }

    private String refused() {
        addActionError(texts.text("delbar.spaces.settings.no-space"));
        return ERROR;
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        getActiveRequest().getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }
}
