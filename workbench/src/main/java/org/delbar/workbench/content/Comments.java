package org.delbar.workbench.content;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.comment.CommentUpdateEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** What people say below pages. Events are published inside the transaction. Checks no permission. */
public final class Comments {

    public static final int LONGEST = 20_000;

    /** @param depth 0 for a comment on the page itself, 1 for an answer to it, and so on */
    public record Remark(Comment comment, long parentId, int depth) {}

    /** Refused because the comment was changed since it was read. */
    public static final class EditedMeanwhile extends RuntimeException {
        EditedMeanwhile(long id) {
            super("Comment " + id + " was changed meanwhile");
        }
    }

    private record Row(Comment comment, long parentId) {}

    private static final String COMMENT =
            "select id, page_id, parent_id, storage, version, creator, created_at, modified_at from wb_comment";

    private final Database database;
    private final Accounts accounts;
    private final Pages pages;
    private final EventPublisher events;
    private final Clock clock;
    private final ChangedPages changes;

    public Comments(Database database, Accounts accounts, Pages pages, EventPublisher events, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
        this.changes = new ChangedPages(database);
    }

    /** The oldest first, each with the answers to it right below. */
    public List<Remark> of(AbstractPage page) {
        KnownPeople people = new KnownPeople(accounts);
        List<Row> rows = database.jdbc()
                .query(
                        COMMENT + " where page_id = ? order by created_at, id",
                        (row, number) -> row(row, page, people),
                        page.getLatestVersionId());
        List<Remark> ordered = new ArrayList<>();
        below(0, 0, rows, ordered);
        return ordered;
    }

    public int count(long pageId) {
        return Objects.requireNonNull(database.jdbc()
                .queryForObject("select count(*) from wb_comment where page_id = ?", Integer.class, pageId));
    }

    /** Null when there is none, or when its page is in the trash. */
    public @Nullable Comment comment(long id) {
        return all(List.of(id)).stream().findFirst().orElse(null);
    }

    /** Those of these comments that are there and whose page is not in the trash, in no order. */
    public List<Comment> all(Collection<Long> ids) {
        List<Comment> all = new ArrayList<>();
        for (List<Long> some : PageRows.chunks(ids)) {
            Object[] these = some.toArray();
            String where = " where id in (" + PageRows.marks(some.size()) + ")";
            Map<Long, Page> holders = pages
                    .all(database.jdbc()
                            .queryForList("select distinct page_id from wb_comment" + where, Long.class, these))
                    .stream()
                    .collect(Collectors.toMap(Page::getId, page -> page));
            KnownPeople people = new KnownPeople(accounts);
            database
                    .jdbc()
                    .query(
                            COMMENT + where,
                            (row, number) -> row(row, holders.get(row.getLong("page_id")), people)
                                    .comment(),
                            these)
                    .stream()
                    .filter(comment -> comment.getContainer() != null)
                    .forEach(all::add);
        }
        return all;
    }

    /**
     * @param parentId the comment that this answers, 0 for none
     * @throws IllegalArgumentException no such page or comment, or a text that is too long or not well-formed
     */
    public Comment add(AbstractPage page, long parentId, String storage, ConfluenceUser author) {
        check(storage);
        return database.inTransaction(() -> {
            if (parentId != 0) {
                lock(parentId, page.getId());
            }
            Comment made = required(insert(page.getId(), parentId, storage, author));
            changes.note(page.getId());
            events.publish(new CommentCreateEvent(made, false));
            return made;
        });
    }

    /** @throws EditedMeanwhile it was changed since {@code editedVersion} */
    public Comment edit(Comment comment, int editedVersion, String storage) {
        check(storage);
        return database.inTransaction(() -> {
            int changed = database.jdbc()
                    .update(
                            "update wb_comment set storage = ?, version = version + 1, modified_at = ?"
                                    + " where id = ? and version = ?",
                            storage,
                            OffsetDateTime.now(clock),
                            comment.getId(),
                            editedVersion);
            if (changed == 0) {
                throw new EditedMeanwhile(comment.getId());
            }
            Comment saved = required(comment.getId());
            changes.note(saved.getContainer().getId());
            events.publish(new CommentUpdateEvent(saved, false));
            return saved;
        });
    }

    /** Answers to it move up to what it answered. */
    public void remove(Comment comment) {
        long id = comment.getId();
        database.inTransaction(() -> {
            lock(id, comment.getContainer().getId());
            database.jdbc()
                    .update(
                            "update wb_comment set parent_id = (select above.parent_id from wb_comment above"
                                    + " where above.id = ?) where parent_id = ?",
                            id,
                            id);
            database.jdbc().update("delete from wb_comment where id = ?", id);
            changes.note(comment.getContainer().getId());
            events.publish(new CommentRemoveEvent(comment, false));
            return id;
        });
    }

    private static void check(String storage) {
        if (storage.isBlank() || storage.length() > LONGEST) {
            throw new IllegalArgumentException("A comment has 1 to " + LONGEST + " characters");
        }
        Storage.parse(storage);
    }

    private long insert(long pageId, long parentId, String storage, ConfluenceUser author) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        KeyHolder keys = new GeneratedKeyHolder();
        database.jdbc()
                .update(
                        connection -> {
                            PreparedStatement insert = connection.prepareStatement(
                                    "insert into wb_comment (page_id, parent_id, storage, version, creator, created_at,"
                                            + " modified_at) values (?, ?, ?, 1, ?, ?, ?)",
                                    new String[] {"id"});
                            insert.setLong(1, pageId);
                            insert.setObject(2, parentId == 0 ? null : (Long) parentId);
                            insert.setString(3, storage);
                            insert.setString(4, author.getKey().getStringValue());
                            insert.setObject(5, now);
                            insert.setObject(6, now);
                            return insert;
                        },
                        keys);
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    /** An answer and the removal of what it answers wait for each other. */
    private void lock(long id, long pageId) {
        if (database.jdbc()
                .queryForList(
                        "select id from wb_comment where id = ? and page_id = ? for update", Long.class, id, pageId)
                .isEmpty()) {
            throw new IllegalArgumentException("There is no comment " + id + " on page " + pageId);
        }
    }

    private static void below(long parentId, int depth, List<Row> rows, List<Remark> ordered) {
        for (Row row : rows) {
            if (row.parentId() == parentId) {
                ordered.add(new Remark(row.comment(), parentId, depth));
                below(row.comment().getId(), depth + 1, rows, ordered);
            }
        }
    }

    private Comment required(long id) {
        return Objects.requireNonNull(comment(id));
    }

    private static Row row(ResultSet row, @Nullable AbstractPage page, KnownPeople people) throws SQLException {
        Comment comment = new Comment();
        comment.setId(row.getLong("id"));
        comment.setTitle(page == null ? "" : "Re: " + page.getTitle());
        comment.setVersion(row.getInt("version"));
        comment.setBodyContent(new BodyContent(comment, row.getString("storage"), BodyType.XHTML));
        ConfluenceUser author = people.of(row.getString("creator"));
        comment.setCreator(author);
        comment.setCreationDate(PageRows.date(row, "created_at"));
        comment.setLastModifier(author);
        comment.setLastModificationDate(PageRows.date(row, "modified_at"));
        if (page != null) {
            comment.setContainer(page);
        }
        return new Row(comment, row.getLong("parent_id"));
    }
}
