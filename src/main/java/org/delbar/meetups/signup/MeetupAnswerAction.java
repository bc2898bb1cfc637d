package org.delbar.meetups.signup;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import org.jspecify.annotations.Nullable;

/**
 * Answering on a screen. A GET shows; only a POST with its token changes anything. Confluence 10 lets a GET through to
 * {@code doDefault} alone (platform.md 2.5).
 */
public final class MeetupAnswerAction extends ConfluenceActionSupport {

    private static final long serialVersionUID = 1L;

    private final transient AnswerScreen screen;
    private transient AnswerScreen.@Nullable Shown shown;

    public MeetupAnswerAction(AnswerScreen screen) {
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

    private String show(AnswerScreen.Shown now) {
        shown = now;
        if (now.refused()) {
            now.view().ifPresent(view -> addActionError(view.line()));
            return ERROR;
        }
        return now.view().isPresent() ? INPUT : SUCCESS;
    }

    /** Id of the meetup's page, for the redirect. */
    public String getMade() {
        return shown == null ? "" : shown.page();
    }

    public @Nullable MeetupAnswerView getView() {
        return shown == null ? null : shown.view().orElse(null);
    }
}
