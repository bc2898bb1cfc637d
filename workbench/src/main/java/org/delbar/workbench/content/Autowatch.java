package org.delbar.workbench.content;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;

/** Whoever creates or edits a page watches it from then on, unless they do not want to. */
public final class Autowatch {

    private final Watches watches;

    public Autowatch(Watches watches) {
        this.watches = watches;
    }

    @EventListener
    public void created(PageCreateEvent event) {
        written(event.getPage(), event.isSuppressNotifications());
    }

    @EventListener
    public void updated(PageUpdateEvent event) {
        written(event.getPage(), event.isSuppressNotifications());
    }

    /** What a job saves, nobody has written. */
    private void written(Page page, boolean silent) {
        ConfluenceUser writer = AuthenticatedUserThreadLocal.get();
        if (writer != null && !silent && watches.isAutomatic(writer)) {
            watches.watch(page.getId(), writer);
        }
    }
}
