package org.delbar.workbench.content;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * Moves pages with all that stands below them, and copies single ones. Events are published inside the transaction.
 * Checks no permission.
 */
public final class Moves {

    /** Refused because a page cannot stand below itself. */
    public static final class BelowItself extends RuntimeException {
        BelowItself(String title) {
            super(title + " cannot stand below itself");
        }
    }

    /** Refused because a space keeps its home page where it is. */
    public static final class HomePageStays extends RuntimeException {
        HomePageStays(String title) {
            super(title + " is the home page of its space");
        }
    }

    private final Database database;
    private final Pages pages;
    private final PageWriter writer;
    private final EventPublisher events;

    public Moves(Database database, Pages pages, EventPublisher events) {
        this.database = database;
        this.pages = pages;
        this.writer = pages.writer();
        this.events = events;
    }

    /**
     * @param parent in the target space; null makes the page a root of it
     * @throws Pages.TitleTaken the target space has a page of this title, or of the title of one below it
     * @throws BelowItself the parent is the page or stands below it
     * @throws HomePageStays the page is the home page of its space
     */
    public Page move(Page page, Space target, @Nullable Page parent) {
        return database.inTransaction(() -> {
            writer.lockPlaces();
            Page moving = pages.required(page.getId());
            Page above = parent == null ? null : pages.required(parent.getId());
            List<Page> branch = branch(moving);
            refuse(moving, above, target, branch);
            boolean elsewhere = moving.getSpace().getId() != target.getId();
            List<Page> told = elsewhere ? branch : List.of(moving);
            if (!elsewhere && idOf(above) == idOf(moving.getParent())) {
                return moving;
            }
            writer.place(moving.getId(), above);
            if (elsewhere) {
                branch.forEach(each -> writer.intoSpace(each, target));
            }
            for (Page before : told) {
                events.publish(new PageMoveEvent(
                        pages.required(before.getId()), before.getParent(), before.getSpace(), false));
            }
            return pages.required(moving.getId());
        });
    }

    /**
     * The text, the labels and the files as they are now; neither history nor restrictions nor what stands below.
     *
     * @throws Pages.TitleTaken the target space has a page of this title
     */
    public Page copy(Page page, Space target, @Nullable Page parent, String title, ConfluenceUser author) {
        return database.inTransaction(() -> {
            Page original = pages.required(page.getId());
            long id = writer.insert(
                    target, parent, title, original.getBodyContent().getBody(), author);
            writer.copyLabels(original.getId(), id);
            writer.copyAttachments(original.getId(), id);
            Page created = pages.required(id);
            events.publish(new PageCreateEvent(created, false));
            return created;
        });
    }

    private static void refuse(Page moving, @Nullable Page above, Space target, List<Page> branch) {
        Page home = moving.getSpace().getHomePage();
        if (home != null && home.getId() == moving.getId()) {
            throw new HomePageStays(moving.getTitle());
        }
        if (above != null && branch.stream().anyMatch(each -> each.getId() == above.getId())) {
            throw new BelowItself(moving.getTitle());
        }
        if (above != null && above.getSpace().getId() != target.getId()) {
            throw new IllegalArgumentException(above.getTitle() + " is not in the space " + target.getKey());
        }
    }

    private List<Page> branch(Page top) {
        List<Page> branch = new ArrayList<>(List.of(top));
        for (List<Page> level = pages.below(List.of(top)); !level.isEmpty(); level = pages.below(level)) {
            branch.addAll(level);
        }
        return branch;
    }

    private static long idOf(@Nullable Page page) {
        return page == null ? 0 : page.getId();
    }
}
