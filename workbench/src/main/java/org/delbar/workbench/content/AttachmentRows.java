package org.delbar.workbench.content;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.ByteArrayOutputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** The statements about attachments; those that change something are called inside a transaction. */
final class AttachmentRows {

    private static final int PART = 256 * 1024;
    private static final String FILE = "select id, page_id, file_name, media_type, file_size, version, version_comment,"
            + " creator, created_at, modifier, modified_at from wb_attachment";

    private final Database database;
    private final Accounts accounts;
    private final Pages pages;
    private final Clock clock;

    AttachmentRows(Database database, Accounts accounts, Pages pages, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.pages = pages;
        this.clock = clock;
    }

    /** Of pages that are not in the trash. */
    List<Attachment> find(String condition, Object... arguments) {
        KnownPeople people = new KnownPeople(accounts);
        List<Row> rows = database.jdbc()
                .query(
                        FILE + " where " + condition + " order by lower(file_name), id",
                        (row, number) -> row(row, people),
                        arguments);
        Map<Long, Page> holders = pages
                .all(rows.stream().map(Row::pageId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Page::getId, page -> page));
        List<Attachment> found = new ArrayList<>();
        for (Row row : rows) {
            Page holder = holders.get(row.pageId());
            if (holder != null) {
                row.file().setContainer(holder);
                row.file().setSpace(holder.getSpace());
                found.add(row.file());
            }
        }
        return found;
    }

    /** @return the id of the new row */
    long insert(long pageId, Attachment file, @Nullable ConfluenceUser author) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        KeyHolder keys = new GeneratedKeyHolder();
        database.jdbc()
                .update(
                        connection -> {
                            PreparedStatement insert = connection.prepareStatement(
                                    "insert into wb_attachment (page_id, file_name, media_type, file_size, version,"
                                            + " version_comment, creator, created_at, modifier, modified_at)"
                                            + " values (?, ?, ?, ?, 1, ?, ?, ?, ?, ?)",
                                    new String[] {"id"});
                            insert.setLong(1, pageId);
                            insert.setString(2, file.getFileName());
                            insert.setString(3, file.getMediaType());
                            insert.setLong(4, file.getFileSize());
                            insert.setString(5, file.comment());
                            insert.setString(6, keyOf(author));
                            insert.setObject(7, now);
                            insert.setString(8, keyOf(author));
                            insert.setObject(9, now);
                            return insert;
                        },
                        keys);
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    void newVersion(long id, Attachment file, @Nullable ConfluenceUser author) {
        database.jdbc()
                .update(
                        "update wb_attachment set media_type = ?, file_size = ?, version = version + 1,"
                                + " version_comment = ?, modifier = ?, modified_at = ? where id = ?",
                        file.getMediaType(),
                        file.getFileSize(),
                        file.comment(),
                        keyOf(author),
                        OffsetDateTime.now(clock),
                        id);
        database.jdbc().update("delete from wb_attachment_part where attachment_id = ?", id);
    }

    void keep(long id, byte[] bytes) {
        for (int part = 0; part * PART < bytes.length; part++) {
            byte[] some = Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART));
            database.jdbc()
                    .update(
                            "insert into wb_attachment_part (attachment_id, part, bytes) values (?, ?, ?)",
                            id,
                            part,
                            some);
        }
    }

    byte[] bytes(long id) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        database.jdbc()
                .query(
                        "select bytes from wb_attachment_part where attachment_id = ? order by part",
                        row -> {
                            bytes.writeBytes(row.getBytes("bytes"));
                        },
                        id);
        return bytes.toByteArray();
    }

    void delete(long id) {
        database.jdbc().update("delete from wb_attachment where id = ?", id);
    }

    /** As files of their own, with nothing of their history. */
    static void copy(Database database, long fromPage, long toPage) {
        database.jdbc()
                .update(
                        "insert into wb_attachment (page_id, file_name, media_type, file_size, version,"
                                + " version_comment, creator, created_at, modifier, modified_at)"
                                + " select cast(? as bigint), file_name, media_type, file_size, 1, version_comment,"
                                + " creator, created_at, modifier, modified_at from wb_attachment where page_id = ?",
                        toPage,
                        fromPage);
        database.jdbc()
                .update(
                        "insert into wb_attachment_part (attachment_id, part, bytes)"
                                + " select made.id, p.part, p.bytes from wb_attachment_part p"
                                + " join wb_attachment was on was.id = p.attachment_id"
                                + " join wb_attachment made on made.file_name = was.file_name"
                                + " where was.page_id = ? and made.page_id = ?",
                        fromPage,
                        toPage);
    }

    private record Row(Attachment file, long pageId) {}

    private static Row row(ResultSet row, KnownPeople people) throws SQLException {
        Attachment file = new Attachment(
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("file_size"),
                row.getString("version_comment"));
        file.setId(row.getLong("id"));
        file.setVersion(row.getInt("version"));
        file.setCreator(people.of(row.getString("creator")));
        file.setCreationDate(PageRows.date(row, "created_at"));
        file.setLastModifier(people.of(row.getString("modifier")));
        file.setLastModificationDate(PageRows.date(row, "modified_at"));
        return new Row(file, row.getLong("page_id"));
    }

    private static @Nullable String keyOf(@Nullable ConfluenceUser person) {
        return person == null ? null : person.getKey().getStringValue();
    }
}
