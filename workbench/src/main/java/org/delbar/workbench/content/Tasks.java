package org.delbar.workbench.content;

import com.atlassian.confluence.user.ConfluenceUser;

/** Native tasks of a page, kept in its storage format. */
public final class Tasks {

    /** Ticks or unticks; saves the page without a new line in its history, as Confluence does. */
    public void set(long pageId, long taskId, boolean complete, ConfluenceUser by) {
        throw new UnsupportedOperationException();
    }
}
