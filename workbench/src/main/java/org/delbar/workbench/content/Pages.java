package org.delbar.workbench.content;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.DeleteContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * Pages with their versions. Events are published inside the transaction that saves, as in Confluence, so a listener
 * that throws or breaks the transaction stops the save. Checks no permission.
 */
public final class Pages implements PageManager {

    public record Version(int number, @Nullable ConfluenceUser author, Instant savedAt, String comment) {}

    /** Refused because the space already has a page with this title. */
    public static final class TitleTaken extends RuntimeException {
        private final String title;

        TitleTaken(String title, @Nullable Throwable cause) {
            super("The space already has a page called " + title, cause);
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Refused because somebody else saved since the version that was edited. */
    public static final class EditedMeanwhile extends RuntimeException {
        EditedMeanwhile(long pageId, int edited, int found) {
            super("Page " + pageId + " is at version " + found + ", the edit began with " + edited);
        }
    }

    private static final String CURRENT = " and p.trashed = false";
    private static final String BY_TITLE = " order by lower(p.title), p.id";

    private final Database database;
    private final EventPublisher events;
    private final PageRows rows;
    private final PageHistory history;
    private final PageWriter writer;
    private final Restrictions restrictions;
    private final Spaces spaces;
    private final BlogPosts blog;

    public Pages(Database database, Accounts accounts, Spaces spaces, EventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.rows = new PageRows(database, accounts, spaces);
        this.history = new PageHistory(database, accounts);
        this.writer = new PageWriter(database, history, clock);
        this.restrictions = new Restrictions(database, accounts, page -> {});
        this.spaces = spaces;
        this.blog = new BlogPosts(database, accounts, spaces, events, clock);
    }

    public BlogPosts blog() {
        return blog;
    }

    PageWriter writer() {
        return writer;
    }

    public Page create(Space space, @Nullable Page parent, String title, String storage, ConfluenceUser author) {
        return database.inTransaction(() -> {
            long id = writer.insert(space, parent, title, storage, author);
            Page created = required(id);
            events.publish(new PageCreateEvent(created, false));
            return created;
        });
    }

    /**
     * What the editor publishes; the author's unpublished draft is done with.
     *
     * @param editedVersion the version the person began with
     */
    public Page edit(
            long pageId, int editedVersion, String title, String storage, ConfluenceUser author, String comment) {
        return database.inTransaction(() -> {
            writer.newVersion(pageId, editedVersion, title, storage, author, comment);
            writer.dropDraft(pageId, author);
            return published(pageId, false);
        });
    }

    /**
     * The title and the text of an old version as a new one. Unpublished drafts stay as they are.
     *
     * @param currentVersion the newest version the person knew of
     * @throws IllegalArgumentException no such version
     * @throws EditedMeanwhile somebody else saved since
     * @throws TitleTaken another page has got the title of then
     */
    public Page revert(long pageId, int number, int currentVersion, ConfluenceUser author, String comment) {
        return database.inTransaction(() -> {
            Page old = version(pageId, number);
            if (old == null) {
                throw new IllegalArgumentException("Page " + pageId + " has no version " + number);
            }
            writer.newVersion(pageId, currentVersion, old.getTitle(), storageOf(old), author, comment);
            return published(pageId, false);
        });
    }

    /** Overwrites the newest version: nothing new in the history, nobody is told. */
    Page overwrite(long pageId, String storage, ConfluenceUser author) {
        return database.inTransaction(() -> {
            writer.overwrite(pageId, required(pageId).getTitle(), storage, author);
            return published(pageId, true);
        });
    }

    /** Pages without a parent, by title; the home page among them. */
    public List<Page> roots(Space space) {
        return rows.find("where p.space_id = ? and p.parent_id is null" + CURRENT + BY_TITLE, space.getId());
    }

    /** Children of all these, by title; one reading for every 500 of them. */
    public List<Page> below(List<Page> parents) {
        List<Page> below = new ArrayList<>();
        for (List<Page> some : PageRows.chunks(parents)) {
            below.addAll(rows.find(
                    "where p.parent_id in (" + PageRows.marks(some.size()) + ")" + CURRENT + BY_TITLE,
                    some.stream().map(Page::getId).toArray()));
        }
        return below;
    }

    List<Page> trashed(String condition, long value) {
        return rows.find("where p.trashed = true and " + condition + BY_TITLE, value);
    }

    /** Those of these pages that are not in the trash, in no order. */
    public List<Page> all(Collection<Long> ids) {
        List<Page> all = new ArrayList<>();
        for (List<Long> some : PageRows.chunks(ids)) {
            all.addAll(rows.find("where p.id in (" + PageRows.marks(some.size()) + ")" + CURRENT, some.toArray()));
        }
        return all;
    }

    /** Newest first. */
    public List<Version> history(long pageId) {
        return history.of(pageId);
    }

    /**
     * Says when the versions of a page were saved, for a sample that has a past.
     *
     * @param savedAt of each version, the first one first
     */
    public void date(long pageId, List<Instant> savedAt) {
        history.date(pageId, savedAt);
    }

    /** A version as it was: {@code isLatestVersion()} is false for all but the newest. */
    public @Nullable Page version(long pageId, int number) {
        Page latest = getPage(pageId);
        return latest == null || latest.getVersion() == number ? latest : history.old(latest, number);
    }

    /** Pages of spaces that are not in the archive, newest first. */
    public List<Page> recentlyUpdated(int limit) {
        return rows.find(
                "join wb_space s on s.id = p.space_id where s.status = 'CURRENT'" + CURRENT
                        + " order by p.modified_at desc, p.id desc limit ?",
                limit);
    }

    /** Pages with this label in a space (all spaces when null), newest first. */
    public List<Page> labelled(String label, @Nullable Space space, int limit) {
        String labelled = "join wb_label l on l.page_id = p.id where l.name = ?" + CURRENT;
        String newest = " order by p.modified_at desc, p.id desc limit ?";
        String name = Labels.folded(label);
        return space == null
                ? rows.find(labelled + newest, name, limit)
                : rows.find(labelled + " and p.space_id = ?" + newest, name, space.getId(), limit);
    }

    /** Restricts viewing to these people and groups; empty lifts the restriction. */
    public void restrictView(long pageId, List<String> usernames, List<String> groups) {
        restrictions.restrictView(pageId, new Audience(usernames, groups));
    }

    @Override
    public List<Page> getPages(Space space, boolean currentOnly) {
        return rows.find("where p.space_id = ?" + (currentOnly ? CURRENT : "") + BY_TITLE, space.getId());
    }

    @Override
    public @Nullable Page getPage(long id) {
        return rows.find("where p.id = ?" + CURRENT, id).stream().findFirst().orElse(null);
    }

    @Override
    public @Nullable Page getPage(String spaceKey, String pageTitle) {
        return rows
                .find(
                        "join wb_space s on s.id = p.space_id where lower(s.space_key) = lower(?) and p.title_key = ?"
                                + CURRENT,
                        spaceKey,
                        PageWriter.folded(pageTitle))
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable AbstractPage getAbstractPage(long id) {
        return getPage(id);
    }

    @Override
    public @Nullable BlogPost getBlogPost(long id) {
        return blog.post(id).map(BlogPosts.Post::entity).orElse(null);
    }

    @Override
    public @Nullable BlogPost getBlogPost(String spaceKey, String pageTitle, Calendar postingDay) {
        LocalDate day = LocalDate.ofInstant(
                postingDay.toInstant(), postingDay.getTimeZone().toZoneId());
        Space space = spaces.getSpace(spaceKey);
        return space == null
                ? null
                : blog.post(space, day, pageTitle).map(BlogPosts.Post::entity).orElse(null);
    }

    /** Also old versions, by the id of their own. */
    @Override
    public @Nullable ContentEntityObject getById(long id) {
        Long pageId = history.pageOf(id);
        return pageId == null ? getPage(id) : version(pageId, history.numberOf(id));
    }

    @Override
    public @Nullable ContentEntityObject getPreviousVersion(ContentEntityObject ceo) {
        return version(ceo.getLatestVersionId(), ceo.getVersion() - 1);
    }

    @Override
    public void saveContentEntity(ContentEntityObject obj, @Nullable SaveContext saveContext) {
        Page page = pageOf(obj);
        database.inTransaction(() -> {
            if (page.isPersistent()) {
                writer.overwrite(page.getId(), page.getTitle(), storageOf(page), whoSaves(page));
                refresh(page, published(page.getId(), isSilent(saveContext)));
            } else {
                long id = writer.insert(
                        page.getSpace(), page.getParent(), page.getTitle(), storageOf(page), whoSaves(page));
                refresh(page, required(id));
                events.publish(new PageCreateEvent(page, isSilent(saveContext)));
            }
            return page;
        });
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification) {
        saveNewVersion(current, modification, null);
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, @Nullable SaveContext saveContext) {
        Page page = pageOf(current);
        int edited = page.getVersion();
        database.inTransaction(() -> {
            modification.modify(current);
            writer.newVersion(
                    page.getId(), edited, page.getTitle(), storageOf(page), whoSaves(page), page.getVersionComment());
            refresh(page, published(page.getId(), isSilent(saveContext)));
            return page;
        });
    }

    @Override
    public void trashPage(AbstractPage page, DeleteContext deleteContext) {
        database.inTransaction(() -> {
            writer.lockPlaces();
            Page gone = required(page.getLatestVersionId());
            writer.trash(gone.getId());
            events.publish(new PageTrashedEvent(gone, false));
            return page;
        });
    }

    private Page published(long pageId, boolean silent) {
        Page saved = required(pageId);
        events.publish(new PageUpdateEvent(saved, silent));
        return saved;
    }

    /** @throws IllegalArgumentException no such page, or only in the trash */
    Page required(long id) {
        return Optional.ofNullable(getPage(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no page " + id));
    }

    private static void refresh(Page page, Page saved) {
        page.setId(saved.getId());
        page.setTitle(saved.getTitle());
        page.setVersion(saved.getVersion());
        page.setBodyContent(new BodyContent(page, storageOf(saved), BodyType.XHTML));
        page.setCreator(saved.getCreator());
        page.setCreationDate(saved.getCreationDate());
        page.setLastModifier(saved.getLastModifier());
        page.setLastModificationDate(saved.getLastModificationDate());
    }

    private static Page pageOf(ContentEntityObject entity) {
        if (entity instanceof Page page && page.isLatestVersion()) {
            return page;
        }
        throw new IllegalArgumentException("Only the newest version of a page can be saved");
    }

    private static String storageOf(ContentEntityObject entity) {
        return entity.getBodyContent() == null ? "" : entity.getBodyContent().getBody();
    }

    /** Whoever is signed in, else whom the page names: jobs save in nobody's name. */
    private static @Nullable ConfluenceUser whoSaves(Page page) {
        ConfluenceUser current = AuthenticatedUserThreadLocal.get();
        return current == null ? page.getLastModifier() : current;
    }

    private static boolean isSilent(@Nullable SaveContext context) {
        return context == DefaultSaveContext.SUPPRESS_NOTIFICATIONS
                || context == DefaultSaveContext.MINOR_EDIT
                || context == DefaultSaveContext.BULK_OPERATION;
    }
}
