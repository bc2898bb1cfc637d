package org.delbar.workbench.content;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** The statements that change pages; always called inside a transaction. */
final class PageWriter {

    private static final int LONGEST_TITLE = 255;
    private static final List<String> BELONGING =
            List.of("wb_draft", "wb_label", "wb_version", Restrictions.VIEW, Restrictions.EDIT, "wb_index_page");

    private final Database database;
    private final PageHistory history;
    private final Clock clock;
    private final ChangedPages changed;

    PageWriter(Database database, PageHistory history, Clock clock) {
        this.database = database;
        this.history = history;
        this.clock = clock;
        this.changed = new ChangedPages(database);
    }

    /** As Confluence compares titles: without surrounding blanks and case. */
    static String folded(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    /** @return the id of the new page */
    long insert(Space space, @Nullable Page parent, String title, String storage, @Nullable ConfluenceUser author) {
        String name = usable(title);
        refuseTakenTitle(space.getId(), 0, name);
        OffsetDateTime now = OffsetDateTime.now(clock);
        KeyHolder keys = new GeneratedKeyHolder();
        keepingTitlesUnique(
                name,
                () -> database.jdbc()
                        .update(
                                connection -> {
                                    PreparedStatement insert = connection.prepareStatement(
                                            "insert into wb_page (space_id, parent_id, title, title_key, storage, version,"
                                                    + " trashed, creator, created_at, modifier, modified_at, version_comment)"
                                                    + " values (?, ?, ?, ?, ?, 1, false, ?, ?, ?, ?, '')",
                                            new String[] {"id"});
                                    insert.setLong(1, space.getId());
                                    insert.setObject(2, parent == null ? null : (Long) parent.getId());
                                    insert.setString(3, name);
                                    insert.setString(4, folded(name));
                                    insert.setString(5, storage);
                                    insert.setString(6, keyOf(author));
                                    insert.setObject(7, now);
                                    insert.setString(8, keyOf(author));
                                    insert.setObject(9, now);
                                    return insert;
                                },
                                keys));
        long id = Objects.requireNonNull(keys.getKey()).longValue();
        changed.note(id);
        return id;
    }

    void newVersion(
            long pageId,
            int editedVersion,
            String title,
            String storage,
            @Nullable ConfluenceUser author,
            String comment) {
        int found = lock(pageId);
        if (found != editedVersion) {
            throw new Pages.EditedMeanwhile(pageId, editedVersion, found);
        }
        history.keep(pageId);
        write(pageId, title, storage, found + 1, author);
        database.jdbc().update("update wb_page set version_comment = ? where id = ?", comment, pageId);
    }

    void overwrite(long pageId, String title, String storage, @Nullable ConfluenceUser author) {
        write(pageId, title, storage, lock(pageId), author);
    }

    /** Children of a page in the trash move up to its parent; those in the trash stay below it. */
    void trash(long pageId) {
        lock(pageId);
        database.jdbc()
                .update(
                        "update wb_page set parent_id = (select above.parent_id from wb_page above where above.id = ?)"
                                + " where parent_id = ? and trashed = false",
                        pageId,
                        pageId);
        database.jdbc()
                .update("update wb_page set trashed = true, title_key = ? where id = ?", "trash\n" + pageId, pageId);
        changed.note(pageId);
    }

    /** Whoever changes where pages stand waits for others who do, so that no page ends up below itself. */
    void lockPlaces() {
        database.jdbc().queryForList("select id from wb_space order by id for update", Long.class);
    }

    void place(long pageId, @Nullable Page parent) {
        database.jdbc()
                .update(
                        "update wb_page set parent_id = ? where id = ?",
                        parent == null ? null : parent.getId(),
                        pageId);
    }

    void intoSpace(Page page, Space target) {
        refuseTakenTitle(target.getId(), page.getId(), page.getTitle());
        keepingTitlesUnique(
                page.getTitle(),
                () -> database.jdbc()
                        .update("update wb_page set space_id = ? where id = ?", target.getId(), page.getId()));
        changed.note(page.getId());
    }

    void restore(Page gone, String title, @Nullable Page parent) {
        String name = usable(title);
        refuseTakenTitle(gone.getSpace().getId(), gone.getId(), name);
        keepingTitlesUnique(
                name,
                () -> database.jdbc()
                        .update(
                                "update wb_page set trashed = false, title = ?, title_key = ?, parent_id = ? where id = ?",
                                name,
                                folded(name),
                                parent == null ? null : parent.getId(),
                                gone.getId()));
        changed.note(gone.getId());
    }

    void copyLabels(long from, long to) {
        database.jdbc()
                .update(
                        "insert into wb_label (page_id, name) select cast(? as bigint), name from wb_label"
                                + " where page_id = ?",
                        to,
                        from);
    }

    void copyAttachments(long from, long to) {
        AttachmentRows.copy(database, from, to);
    }

    void dropDraft(long pageId, ConfluenceUser author) {
        database.jdbc().update("delete from wb_draft where page_id = ? and user_key = ?", pageId, keyOf(author));
    }

    /** For good, with all that belongs to the pages; the condition is of {@code wb_page}, on one value. */
    void delete(String condition, long value) {
        String these = "(select id from wb_page where " + condition + ")";
        changed.noteAll(condition, value);
        for (String table : BELONGING) {
            database.jdbc().update("delete from " + table + " where page_id in " + these, value);
        }
        database.jdbc().update("update wb_space set home_page_id = null where home_page_id in " + these, value);
        database.jdbc().update("update wb_page set parent_id = null where parent_id in " + these, value);
        database.jdbc().update("delete from wb_page where " + condition, value);
    }

    private void write(long pageId, String title, String storage, int version, @Nullable ConfluenceUser author) {
        String name = usable(title);
        long spaceId = Objects.requireNonNull(
                database.jdbc().queryForObject("select space_id from wb_page where id = ?", Long.class, pageId));
        refuseTakenTitle(spaceId, pageId, name);
        keepingTitlesUnique(
                name,
                () -> database.jdbc()
                        .update(
                                "update wb_page set title = ?, title_key = ?, storage = ?, version = ?, modifier = ?,"
                                        + " modified_at = ? where id = ?",
                                name,
                                folded(name),
                                storage,
                                version,
                                keyOf(author),
                                OffsetDateTime.now(clock),
                                pageId));
        changed.note(pageId);
    }

    /** Waits for others who save this page. @return its version */
    private int lock(long pageId) {
        return database
                .jdbc()
                .queryForList(
                        "select version from wb_page where id = ? and trashed = false for update",
                        Integer.class,
                        pageId)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no page " + pageId));
    }

    private void refuseTakenTitle(long spaceId, long exceptPage, String title) {
        List<Long> others = database.jdbc()
                .queryForList(
                        "select id from wb_page where space_id = ? and title_key = ? and id <> ?",
                        Long.class,
                        spaceId,
                        folded(title),
                        exceptPage);
        if (!others.isEmpty()) {
            throw new Pages.TitleTaken(title, null);
        }
    }

    /** Two people who save the same new title at once both pass the check above; the table lets one through. */
    private static void keepingTitlesUnique(String title, Runnable statement) {
        try {
            statement.run();
        } catch (DuplicateKeyException taken) {
            throw new Pages.TitleTaken(title, taken);
        }
    }

    private static String usable(String title) {
        String name = title.strip();
        if (name.isEmpty() || name.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A title has 1 to " + LONGEST_TITLE + " letters: " + name);
        }
        return name;
    }

    private static @Nullable String keyOf(@Nullable ConfluenceUser person) {
        return person == null ? null : person.getKey().getStringValue();
    }
}
