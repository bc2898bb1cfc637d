package org.delbar.spaces.site;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.confluence.core.ConfluenceActionSupport;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.delbar.confluence.People;
import org.delbar.confluence.SentForm;
import org.delbar.confluence.Texts;
import org.delbar.words.PersonKey;
import org.jspecify.annotations.Nullable;

/**
 * Confluence administration, Sharing &amp; learning. A GET shows; only a POST with its token saves. The number of fields
 * depends on the site, so they are read from the request and not set one by one. The product asks for the password again
 * before anything below {@code /admin}.
 */
@AdminOnly
public final class SiteSettingsAction extends ConfluenceActionSupport {

    private static final long serialVersionUID = 1L;

    private final transient OrganisationsEditing editing;
    private final transient People people;
    private final transient Texts texts;
    private transient @Nullable SiteSettingsView view;
    private boolean saved;

    public SiteSettingsAction(OrganisationsEditing editing, People people, Texts texts) {
        this.editing = editing;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String doDefault() {
        if (!people.administersSite()) {
            return refused();
        }
        view = editing.open(saved);
        return INPUT;
    }

    @Override
    public String execute() {
        if (!people.administersSite()) {
            return refused();
        }
        PersonKey who = people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        view = editing.press(SentForm.fields(this), who).orElse(null);
        return view == null ? SUCCESS : INPUT;
    }

    /** Whether the person comes from saving. */
    @StrutsParameter
    public void setSaved(boolean saved) {
        this.saved = saved;
    }

    public @Nullable SiteSettingsView getView() {
        return view;
    }

    private String refused() {
        addActionError(texts.text("delbar.spaces.site.not-yours"));
        return ERROR;
    }
}
