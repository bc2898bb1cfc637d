package org.delbar.workbench.content;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/** What people have written on pages and not published: at most one draft for each page and person. */
public final class UnpublishedDrafts {

    /** @param editedVersion the version the person began with */
    public record Draft(
            @Nullable ConfluenceUser author, String title, String storage, int editedVersion, Instant savedAt) {}

    private final Database database;
    private final Accounts accounts;
    private final Clock clock;

    public UnpublishedDrafts(Database database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Overwrites what the person kept before. */
    public void keep(long pageId, ConfluenceUser author, String title, String storage, int editedVersion) {
        database.inTransaction(() -> {
            // Two browsers of one person wait for each other here; without it both would insert.
            database.jdbc().queryForList("select id from wb_page where id = ? for update", Long.class, pageId);
            drop(pageId, author);
            database.jdbc()
                    .update(
                            "insert into wb_draft (page_id, user_key, title, storage, edited_version, saved_at)"
                                    + " values (?, ?, ?, ?, ?, ?)",
                            pageId,
                            keyOf(author),
                            title,
                            storage,
                            editedVersion,
                            OffsetDateTime.now(clock));
            return pageId;
        });
    }

    public Optional<Draft> of(long pageId, ConfluenceUser author) {
        return find("page_id = ? and user_key = ?", pageId, keyOf(author)).stream()
                .findFirst();
    }

    /** Of everybody, the newest first. */
    public List<Draft> of(long pageId) {
        return find("page_id = ?", pageId);
    }

    public void drop(long pageId, ConfluenceUser author) {
        database.jdbc().update("delete from wb_draft where page_id = ? and user_key = ?", pageId, keyOf(author));
    }

    private List<Draft> find(String condition, Object... arguments) {
        return database.jdbc()
                .query(
                        "select user_key, title, storage, edited_version, saved_at from wb_draft where " + condition
                                + " order by saved_at desc, user_key",
                        this::draft,
                        arguments);
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                accounts.getUserByKey(new UserKey(row.getString("user_key"))),
                row.getString("title"),
                row.getString("storage"),
                row.getInt("edited_version"),
                PageRows.date(row, "saved_at").toInstant());
    }

    private static String keyOf(ConfluenceUser person) {
        return person.getKey().getStringValue();
    }
}
