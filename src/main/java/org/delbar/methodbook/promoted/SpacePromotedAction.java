package org.delbar.methodbook.promoted;

import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** Space tools, methods in the Create dialog. A GET shows them; only a POST with its token changes them. */
public final class SpacePromotedAction extends AbstractSpaceAdminAction {

    private static final long serialVersionUID = 1L;

    private final transient PromotedScreen screen;
    private final transient Pages pages;
    private final transient People people;
    private final transient Texts texts;
    private transient @Nullable PromotedView view;

    @Inject
    public SpacePromotedAction(PromotedScreen screen, Pages pages, People people, Texts texts) {
        this.screen = screen;
        this.pages = pages;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String doDefault() {
        if (!mayAdminister()) {
            return refused();
        }
        view = screen.open(new SpaceKey(getSpaceKey()));
        return INPUT;
    }

    @Override
    public String execute() {
        if (!mayAdminister()) {
            return refused();
        }
        PersonKey who = people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        view = screen.save(new SpaceKey(getSpaceKey()), fields(), who);
        return INPUT;
    }

    public @Nullable PromotedView getView() {
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
