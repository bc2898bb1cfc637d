package org.delbar.workbench.content;

import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * What was thrown away by {@link Pages#trashPage}: back on its place, or gone for good. Events are published inside the
 * transaction. Checks no permission.
 */
public final class Trash {

    private final Database database;
    private final Pages pages;
    private final PageWriter writer;
    private final EventPublisher events;

    public Trash(Database database, Pages pages, EventPublisher events) {
        this.database = database;
        this.pages = pages;
        this.writer = pages.writer();
        this.events = events;
    }

    /** By title. */
    public List<Page> in(Space space) {
        return pages.trashed("p.space_id = ?", space.getId());
    }

    public @Nullable Page page(long id) {
        return pages.trashed("p.id = ?", id).stream().findFirst().orElse(null);
    }

    /**
     * Below its parent as it was; below the home page when the parent is gone.
     *
     * @throws Pages.TitleTaken the space has got another page of this title meanwhile
     * @throws IllegalArgumentException no such page in the trash
     */
    public Page restore(long id, String title) {
        return database.inTransaction(() -> {
            writer.lockPlaces();
            Page gone = required(id);
            writer.restore(gone, title, parentOf(gone));
            Page back = pages.required(id);
            events.publish(new PageRestoreEvent(back, false));
            return back;
        });
    }

    /** @throws IllegalArgumentException no such page in the trash */
    public void purge(long id) {
        database.inTransaction(() -> {
            writer.lockPlaces();
            Page gone = required(id);
            writer.delete("id = ?", id);
            events.publish(new PageRemoveEvent(gone, false));
            return id;
        });
    }

    private @Nullable Page parentOf(Page gone) {
        Page parent =
                gone.getParent() == null ? null : pages.getPage(gone.getParent().getId());
        return parent != null && parent.getSpace().getId() == gone.getSpace().getId()
                ? parent
                : gone.getSpace().getHomePage();
    }

    private Page required(long id) {
        Page gone = page(id);
        if (gone == null) {
            throw new IllegalArgumentException("There is no page " + id + " in the trash");
        }
        return gone;
    }
}
