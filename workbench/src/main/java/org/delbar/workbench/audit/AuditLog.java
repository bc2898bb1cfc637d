package org.delbar.workbench.audit;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/** The audit log. A line is part of the transaction it is written in: what is rolled back did not happen. */
public final class AuditLog implements AuditService {

    /** @param type as the plugin calls it: {@code SPACE} and the like */
    public record Thing(String name, String type) {}

    /** @param key of a text, or the text; values are empty where there was or is none */
    public record Change(String key, String from, String to) {}

    /**
     * @param author empty when nobody was signed in
     * @param categoryKey of a text, or the text; the summary's likewise
     */
    public record Line(
            Instant at,
            String author,
            String categoryKey,
            String summaryKey,
            List<Thing> things,
            List<Change> changes) {}

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Database database;
    private final Clock clock;

    public AuditLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void audit(AuditEvent event) {
        @Nullable ConfluenceUser author = AuthenticatedUserThreadLocal.get();
        List<Thing> things = event.getAffectedObjects().stream()
                .map(each -> new Thing(each.getName(), each.getType()))
                .toList();
        List<Change> changes = event.getChangedValues().stream()
                .map(each -> new Change(each.getI18nKey(), orEmpty(each.getFrom()), orEmpty(each.getTo())))
                .toList();
        database.jdbc()
                .update(
                        "insert into wb_audit (written_at, author, category_key, summary_key, things, changes)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        OffsetDateTime.now(clock),
                        author == null ? "" : author.getFullName(),
                        event.getCategoryI18nKey(),
                        event.getActionI18nKey(),
                        json(things),
                        json(changes));
    }

    /** The newest first. */
    public List<Line> newest(int count) {
        return database.jdbc()
                .query(
                        "select written_at, author, category_key, summary_key, things, changes from wb_audit"
                                + " order by id desc limit " + count,
                        AuditLog::line);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                row.getString("category_key"),
                row.getString("summary_key"),
                read(row.getString("things"), new TypeReference<List<Thing>>() {}),
                read(row.getString("changes"), new TypeReference<List<Change>>() {}));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
