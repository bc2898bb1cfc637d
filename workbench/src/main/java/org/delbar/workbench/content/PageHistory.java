package org.delbar.workbench.content;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.delbar.workbench.content.Pages.Version;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/** What pages were before. */
final class PageHistory {

    private static final String OLD =
            "select id, page_id, version, title, storage, modifier, modified_at, version_comment" + " from wb_version";

    private final Database database;
    private final Accounts accounts;

    PageHistory(Database database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /** Keeps the page as it stands in the database, before it is overwritten. */
    void keep(long pageId) {
        database.jdbc()
                .update(
                        "insert into wb_version (page_id, version, title, storage, modifier, modified_at,"
                                + " version_comment) select id, version, title, storage, modifier, modified_at,"
                                + " version_comment from wb_page where id = ?",
                        pageId);
    }

    /** @param savedAt of each version, the first one first */
    void date(long pageId, List<Instant> savedAt) {
        for (int version = 1; version <= savedAt.size(); version++) {
            OffsetDateTime moment = savedAt.get(version - 1).atOffset(ZoneOffset.UTC);
            for (String table :
                    List.of("wb_version set modified_at = ? where page_id", "wb_page set modified_at = ? where id")) {
                database.jdbc().update("update " + table + " = ? and version = ?", moment, pageId, version);
            }
        }
        database.jdbc()
                .update(
                        "update wb_page set created_at = ? where id = ?",
                        savedAt.get(0).atOffset(ZoneOffset.UTC),
                        pageId);
    }

    /** Newest first. */
    List<Version> of(long pageId) {
        List<Version> all = new ArrayList<>(database.jdbc()
                .query(
                        "select version, modifier, modified_at, version_comment from wb_page where id = ?",
                        this::version,
                        pageId));
        all.addAll(database.jdbc()
                .query(
                        "select version, modifier, modified_at, version_comment from wb_version where page_id = ?"
                                + " order by version desc",
                        this::version,
                        pageId));
        return all;
    }

    @Nullable
    Page old(Page latest, int number) {
        return database
                .jdbc()
                .query(
                        OLD + " where page_id = ? and version = ?",
                        (row, line) -> page(row, latest),
                        latest.getId(),
                        number)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** The id of the page an old version belongs to, or null when this is no id of an old version. */
    @Nullable
    Long pageOf(long versionId) {
        return database
                .jdbc()
                .queryForList("select page_id from wb_version where id = ?", Long.class, versionId)
                .stream()
                .findFirst()
                .orElse(null);
    }

    int numberOf(long versionId) {
        return Objects.requireNonNull(database.jdbc()
                .queryForObject("select version from wb_version where id = ?", Integer.class, versionId));
    }

    private Version version(ResultSet row, int line) throws SQLException {
        return new Version(
                row.getInt("version"),
                person(row.getString("modifier")),
                PageRows.date(row, "modified_at").toInstant(),
                row.getString("version_comment"));
    }

    private Page page(ResultSet row, Page latest) throws SQLException {
        Page old = new Page();
        old.setId(row.getLong("id"));
        old.setOriginalVersion(latest);
        old.setSpace(latest.getSpace());
        old.setParentPage(latest.getParent());
        old.setTitle(row.getString("title"));
        old.setVersion(row.getInt("version"));
        old.setBodyContent(new BodyContent(old, row.getString("storage"), BodyType.XHTML));
        old.setCreator(latest.getCreator());
        old.setCreationDate(latest.getCreationDate());
        old.setLastModifier(person(row.getString("modifier")));
        old.setLastModificationDate(PageRows.date(row, "modified_at"));
        return old;
    }

    private @Nullable ConfluenceUser person(@Nullable String key) {
        return key == null ? null : accounts.getUserByKey(new UserKey(key));
    }
}
