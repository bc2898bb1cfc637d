package org.delbar.workbench.content;

import com.atlassian.confluence.pages.Attachment;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;

/** What files were before they were what they are. */
final class AttachmentPast {

    private static final String OLD = "select attachment_id, version, media_type, file_size, version_comment, modifier,"
            + " modified_at from wb_attachment_old where attachment_id in (";

    private final Database database;
    private final Accounts accounts;

    AttachmentPast(Database database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /** What is about to be replaced; called inside a transaction. */
    void keep(long id) {
        database.jdbc()
                .update(
                        "insert into wb_attachment_old (attachment_id, version, media_type, file_size, version_comment,"
                                + " modifier, modified_at) select id, version, media_type, file_size, version_comment,"
                                + " modifier, modified_at from wb_attachment where id = ?",
                        id);
        database.jdbc()
                .update(
                        "insert into wb_attachment_old_part (attachment_id, version, part, bytes)"
                                + " select a.id, a.version, p.part, p.bytes from wb_attachment_part p"
                                + " join wb_attachment a on a.id = p.attachment_id where a.id = ?",
                        id);
    }

    /** Of each of these files by its number, the newest first; files that were never replaced are missing. */
    Map<Long, List<Attachment>> of(Collection<Attachment> latest) {
        Map<Long, Attachment> byId = latest.stream().collect(Collectors.toMap(Attachment::getId, file -> file));
        KnownPeople people = new KnownPeople(accounts);
        Map<Long, List<Attachment>> old = new HashMap<>();
        for (List<Long> some : PageRows.chunks(byId.keySet())) {
            database.jdbc()
                    .query(
                            OLD + PageRows.marks(some.size()) + ") order by version desc",
                            row -> {
                                long id = row.getLong("attachment_id");
                                Attachment file = Objects.requireNonNull(byId.get(id));
                                old.computeIfAbsent(id, each -> new ArrayList<>())
                                        .add(version(row, file, people));
                            },
                            some.toArray());
        }
        return old;
    }

    byte[] bytes(long id, int version) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        database.jdbc()
                .query(
                        "select bytes from wb_attachment_old_part where attachment_id = ? and version = ? order by part",
                        row -> {
                            bytes.writeBytes(row.getBytes("bytes"));
                        },
                        id,
                        version);
        return bytes.toByteArray();
    }

    private static Attachment version(ResultSet row, Attachment latest, KnownPeople people) throws SQLException {
        Attachment old = new Attachment(
                latest.getFileName(),
                row.getString("media_type"),
                row.getLong("file_size"),
                row.getString("version_comment"));
        old.setOriginalVersion(latest);
        old.setContainer(latest.getContainer());
        old.setSpace(latest.getSpace());
        old.setVersion(row.getInt("version"));
        old.setCreator(latest.getCreator());
        old.setCreationDate(latest.getCreationDate());
        old.setLastModifier(people.of(row.getString("modifier")));
        old.setLastModificationDate(PageRows.date(row, "modified_at"));
        return old;
    }
}
