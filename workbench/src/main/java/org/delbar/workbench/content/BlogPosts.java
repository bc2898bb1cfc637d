package org.delbar.workbench.content;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRemoveEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRestoreEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostTrashedEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** Blog posts of spaces. Events are published inside the transaction. Checks no permission. */
public final class BlogPosts {

    /** Ids of posts are never those of pages, which are smaller. */
    public static final long FIRST_ID = 5_000_000_001L;

    /** @param day part of its address; stays when the post is edited */
    public record Post(BlogPost entity, LocalDate day) {}

    /** Refused because the space has a post of this title on this day. */
    public static final class TitleTaken extends RuntimeException {
        TitleTaken(String title, Throwable cause) {
            super("The space already has a post called " + title, cause);
        }
    }

    /** Refused because somebody else saved since the version that was edited. */
    public static final class EditedMeanwhile extends RuntimeException {
        EditedMeanwhile(long id) {
            super("Blog post " + id + " was changed meanwhile");
        }
    }

    private static final String POST = "select id, space_id, posting_day, title, storage, version, creator, created_at,"
            + " modifier, modified_at from wb_blog_post";

    private final Database database;
    private final Accounts accounts;
    private final Spaces spaces;
    private final EventPublisher events;
    private final Clock clock;
    private final ChangedPages changes;

    public BlogPosts(Database database, Accounts accounts, Spaces spaces, EventPublisher events, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.spaces = spaces;
        this.events = events;
        this.clock = clock;
        this.changes = new ChangedPages(database);
    }

    /** Where the writer is. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The newest first. */
    public List<Post> of(Space space) {
        return find("space_id = ? and trashed = false order by posting_day desc, id desc", space.getId());
    }

    /** What was thrown away, by title. */
    public List<Post> trashed(Space space) {
        return find("space_id = ? and trashed = true order by lower(title), id", space.getId());
    }

    public Optional<Post> post(long id) {
        return find("id = ? and trashed = false", id).stream().findFirst();
    }

    /** Those of these posts that are not in the trash, in no order. */
    public List<Post> all(Collection<Long> ids) {
        List<Post> all = new ArrayList<>();
        for (List<Long> some : PageRows.chunks(ids)) {
            all.addAll(find("id in (" + PageRows.marks(some.size()) + ") and trashed = false", some.toArray()));
        }
        return all;
    }

    public Optional<Post> inTrash(long id) {
        return find("id = ? and trashed = true", id).stream().findFirst();
    }

    public Optional<Post> post(Space space, LocalDate day, String title) {
        return find(
                        "space_id = ? and posting_day = ? and title_key = ? and trashed = false",
                        space.getId(),
                        day,
                        PageWriter.folded(title))
                .stream()
                .findFirst();
    }

    /** @throws TitleTaken the space has a post of this title on this day */
    public Post create(Space space, LocalDate day, String title, String storage, ConfluenceUser author) {
        return database.inTransaction(() -> {
            Post made = required(keepingTitlesUnique(title, () -> insert(space, day, title, storage, author)));
            changes.note(made.entity().getId());
            events.publish(new BlogPostCreateEvent(made.entity(), false));
            return made;
        });
    }

    /**
     * @throws TitleTaken the space has another post of this title on that day
     * @throws EditedMeanwhile somebody else saved after {@code editedVersion}
     */
    public Post edit(Post post, int editedVersion, String title, String storage, ConfluenceUser author) {
        long id = post.entity().getId();
        return database.inTransaction(() -> {
            int changed = keepingTitlesUnique(
                    title,
                    () -> database.jdbc()
                            .update(
                                    "update wb_blog_post set title = ?, title_key = ?, storage = ?, version = version + 1,"
                                            + " modifier = ?, modified_at = ? where id = ? and version = ? and trashed = false",
                                    title,
                                    PageWriter.folded(title),
                                    storage,
                                    author.getKey().getStringValue(),
                                    OffsetDateTime.now(clock),
                                    id,
                                    editedVersion));
            if (changed == 0) {
                throw new EditedMeanwhile(id);
            }
            changes.note(id);
            Post saved = required(id);
            events.publish(new BlogPostUpdateEvent(saved.entity(), false));
            return saved;
        });
    }

    public void trash(Post post) {
        long id = post.entity().getId();
        database.inTransaction(() -> {
            int gone = database.jdbc()
                    .update(
                            "update wb_blog_post set trashed = true, title_key = ? where id = ? and trashed = false",
                            "trash\n" + id,
                            id);
            if (gone > 0) {
                changes.note(id);
                events.publish(new BlogPostTrashedEvent(post.entity(), false));
            }
            return id;
        });
    }

    /** @throws TitleTaken the space has got another post of this title on that day */
    public void restore(Post post, String title) {
        long id = post.entity().getId();
        database.inTransaction(() -> {
            int back = keepingTitlesUnique(
                    title,
                    () -> database.jdbc()
                            .update(
                                    "update wb_blog_post set trashed = false, title = ?, title_key = ?"
                                            + " where id = ? and trashed = true",
                                    title,
                                    PageWriter.folded(title),
                                    id));
            if (back > 0) {
                changes.note(id);
                events.publish(new BlogPostRestoreEvent(required(id).entity(), false));
            }
            return id;
        });
    }

    /** For good. */
    public void purge(Post post) {
        database.inTransaction(() -> {
            int gone = database.jdbc()
                    .update(
                            "delete from wb_blog_post where id = ? and trashed = true",
                            post.entity().getId());
            if (gone > 0) {
                changes.note(post.entity().getId());
                events.publish(new BlogPostRemoveEvent(post.entity(), false));
            }
            return gone;
        });
    }

    private static <T> T keepingTitlesUnique(String title, Supplier<T> change) {
        try {
            return change.get();
        } catch (DuplicateKeyException e) {
            throw new TitleTaken(title, e);
        }
    }

    private long insert(Space space, LocalDate day, String title, String storage, ConfluenceUser author) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        KeyHolder keys = new GeneratedKeyHolder();
        database.jdbc()
                .update(
                        connection -> {
                            PreparedStatement insert = connection.prepareStatement(
                                    "insert into wb_blog_post (space_id, posting_day, title, title_key, storage, version,"
                                            + " trashed, creator, created_at, modifier, modified_at)"
                                            + " values (?, ?, ?, ?, ?, 1, false, ?, ?, ?, ?)",
                                    new String[] {"id"});
                            insert.setLong(1, space.getId());
                            insert.setObject(2, day);
                            insert.setString(3, title);
                            insert.setString(4, PageWriter.folded(title));
                            insert.setString(5, storage);
                            insert.setString(6, author.getKey().getStringValue());
                            insert.setObject(7, now);
                            insert.setString(8, author.getKey().getStringValue());
                            insert.setObject(9, now);
                            return insert;
                        },
                        keys);
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    private Post required(long id) {
        return post(id).orElseThrow(() -> new IllegalArgumentException("There is no blog post " + id));
    }

    private List<Post> find(String condition, Object... arguments) {
        KnownPeople people = new KnownPeople(accounts);
        Map<Long, @Nullable Space> spaceById = new HashMap<>();
        return database.jdbc()
                .query(
                        POST + " where " + condition,
                        (row, number) ->
                                row(row, spaceById.computeIfAbsent(row.getLong("space_id"), spaces::getSpace), people),
                        arguments);
    }

    private static Post row(ResultSet row, @Nullable Space space, KnownPeople people) throws SQLException {
        BlogPost post = new BlogPost();
        post.setId(row.getLong("id"));
        if (space != null) {
            post.setSpace(space);
        }
        post.setTitle(row.getString("title"));
        post.setVersion(row.getInt("version"));
        post.setBodyContent(new BodyContent(post, row.getString("storage"), BodyType.XHTML));
        post.setCreator(people.of(row.getString("creator")));
        post.setCreationDate(PageRows.date(row, "created_at"));
        post.setLastModifier(people.of(row.getString("modifier")));
        post.setLastModificationDate(PageRows.date(row, "modified_at"));
        return new Post(post, row.getObject("posting_day", LocalDate.class));
    }
}
