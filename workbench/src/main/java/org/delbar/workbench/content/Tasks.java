package org.delbar.workbench.content;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.delbar.workbench.storage.Database;
import org.w3c.dom.Element;

/** Native tasks of a page, kept in its storage format. */
public final class Tasks {

    private final Database database;
    private final Pages pages;

    public Tasks(Database database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    /**
     * Ticks or unticks; saves the page without a new line in its history, as Confluence does.
     *
     * @throws IllegalArgumentException no such page, or no such task on it
     */
    public void set(long pageId, long taskId, boolean complete, ConfluenceUser by) {
        database.inTransaction(() -> {
            database.jdbc().queryForList("select id from wb_page where id = ? for update", Long.class, pageId);
            Element root = Storage.parse(storageOf(pageId));
            Element task = Storage.all(root, "ac:task").stream()
                    .filter(each -> idOf(each) == taskId)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Page " + pageId + " has no task " + taskId));
            if (TaskLists.isComplete(task) != complete) {
                statusOf(task).setTextContent(complete ? "complete" : "incomplete");
                pages.overwrite(pageId, Storage.write(root), by);
            }
            return pageId;
        });
    }

    /** Ids in the order of the page. */
    public List<Long> idsOf(long pageId) {
        return Storage.all(Storage.parse(storageOf(pageId)), "ac:task").stream()
                .map(Tasks::idOf)
                .toList();
    }

    private String storageOf(long pageId) {
        Page page = pages.getPage(pageId);
        if (page == null) {
            throw new IllegalArgumentException("There is no page " + pageId);
        }
        return page.getBodyContent().getBody();
    }

    private static long idOf(Element task) {
        String id = TaskLists.textOf(Storage.first(task, "ac:task-id"));
        return id.isEmpty() ? 0 : Long.parseLong(id);
    }

    private static Element statusOf(Element task) {
        Element status = Storage.first(task, "ac:task-status");
        if (status != null) {
            return status;
        }
        Element added = task.getOwnerDocument().createElementNS(task.getNamespaceURI(), "ac:task-status");
        task.insertBefore(added, Storage.first(task, "ac:task-body"));
        return added;
    }
}
