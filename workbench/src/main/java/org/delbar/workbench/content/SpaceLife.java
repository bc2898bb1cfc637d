package org.delbar.workbench.content;

import com.atlassian.confluence.event.events.space.SpaceArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceUnArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceUpdateEvent;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.event.api.EventPublisher;
import java.util.Objects;
import org.delbar.workbench.storage.Database;

/** Archives and deletes spaces. Events are published inside the transaction. Checks no permission. */
public final class SpaceLife {

    private final Database database;
    private final Spaces spaces;
    private final PageWriter writer;
    private final EventPublisher events;

    public SpaceLife(Database database, Spaces spaces, Pages pages, EventPublisher events) {
        this.database = database;
        this.spaces = spaces;
        this.writer = pages.writer();
        this.events = events;
    }

    /** With its pages, their history and its trash. No event tells of single pages. */
    public void remove(Space space) {
        database.inTransaction(() -> {
            writer.lockPlaces();
            writer.delete("space_id = ?", space.getId());
            new ChangedPages(database).notePostsOf(space.getId());
            database.jdbc().update("delete from wb_index_page where space_id = ?", space.getId());
            database.jdbc().update("delete from wb_space_right where space_id = ?", space.getId());
            database.jdbc().update("delete from wb_space where id = ?", space.getId());
            events.publish(new SpaceRemoveEvent(space));
            return space;
        });
    }

    public void archive(Space space) {
        become(space, SpaceStatus.ARCHIVED);
    }

    public void unarchive(Space space) {
        become(space, SpaceStatus.CURRENT);
    }

    private void become(Space space, SpaceStatus status) {
        database.inTransaction(() -> {
            int changed = database.jdbc()
                    .update(
                            "update wb_space set status = ? where id = ? and status <> ?",
                            status.name(),
                            space.getId(),
                            status.name());
            if (changed > 0) {
                Space now = Objects.requireNonNull(spaces.getSpace(space.getId()));
                events.publish(
                        status == SpaceStatus.ARCHIVED ? new SpaceArchivedEvent(now) : new SpaceUnArchivedEvent(now));
                events.publish(new SpaceUpdateEvent(now));
            }
            return space;
        });
    }
}
