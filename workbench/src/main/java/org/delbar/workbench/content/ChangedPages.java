package org.delbar.workbench.content;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.delbar.workbench.storage.Database;

/**
 * Which pages and blog posts have changed, with the comments and files of a page, written by the transactions that change them, so that all nodes of a database learn of the
 * same changes.
 */
public final class ChangedPages {

    /** @param settled whether no smaller number can appear any more */
    public record Change(long id, long pageId, boolean settled) {}

    /**
     * Numbers are given when a row is written, not when it is committed, and {@code current_timestamp} is when the
     * transaction began. Where none lasts ten minutes, all smaller numbers are there to be seen after twenty.
     */
    private static final String LONG_AGO = "current_timestamp - interval '20' minute";

    private final Database database;

    public ChangedPages(Database database) {
        this.database = database;
    }

    void note(long pageId) {
        database.jdbc().update("insert into wb_changed_page (page_id) values (?)", pageId);
    }

    /** @param condition of {@code wb_page}, on one value */
    void noteAll(String condition, long value) {
        database.jdbc()
                .update("insert into wb_changed_page (page_id) select id from wb_page where " + condition, value);
    }

    /** All posts of a space, before they go with it. */
    void notePostsOf(long spaceId) {
        database.jdbc()
                .update(
                        "insert into wb_changed_page (page_id) select id from wb_blog_post where space_id = ?",
                        spaceId);
    }

    /** Everything after a number, in the order in which it was written. */
    public List<Change> after(long number) {
        return database.jdbc()
                .query(
                        "select id, page_id, case when noted_at < " + LONG_AGO + " then 1 else 0 end settled"
                                + " from wb_changed_page where id > ? order by id",
                        (row, line) ->
                                new Change(row.getLong("id"), row.getLong("page_id"), row.getInt("settled") == 1),
                        number);
    }

    /** Forgets all but the last settled change of each page. */
    public void forgetOld() {
        database.jdbc()
                .update("delete from wb_changed_page where noted_at < " + LONG_AGO
                        + " and exists (select 1 from wb_changed_page later where later.page_id = wb_changed_page.page_id"
                        + " and later.id > wb_changed_page.id)");
    }

    /** The same for all nodes of a database, and never that of another. */
    public String databaseId() {
        List<String> known = database.jdbc().queryForList("select id from wb_database", String.class);
        if (known.isEmpty()) {
            database.jdbc()
                    .update(
                            "insert into wb_database (id) values (?)",
                            UUID.randomUUID().toString());
        }
        return Objects.requireNonNull(database.jdbc().queryForObject("select min(id) from wb_database", String.class));
    }
}
