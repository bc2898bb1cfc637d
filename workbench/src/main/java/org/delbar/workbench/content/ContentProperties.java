package org.delbar.workbench.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPropertyManager;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/** What plugins keep with pages, posts, comments and files; it goes when they go. Checks no permission. */
public final class ContentProperties implements ContentPropertyManager {

    public static final int LONGEST_KEY = 255;
    public static final int LONGEST_STRING = 255;

    /** Atlassian's documents name it for JSON. */
    public static final int LARGEST_TEXT = 32 * 1024;

    /** @param column of the property's table, which the database empties with the other */
    private record Holder(String table, String column) {

        static Holder of(ContentEntityObject content) {
            if (content instanceof Comment) {
                return new Holder("wb_comment", "comment_id");
            }
            if (content instanceof Attachment) {
                return new Holder("wb_attachment", "attachment_id");
            }
            return content instanceof BlogPost
                    ? new Holder("wb_blog_post", "post_id")
                    : new Holder("wb_page", "page_id");
        }
    }

    private final Database database;
    private final ChangedPages changes;

    public ContentProperties(Database database) {
        this.database = database;
        this.changes = new ChangedPages(database);
    }

    @Override
    public @Nullable String getStringProperty(ContentEntityObject entity, String key) {
        return all(entity).get(key);
    }

    @Override
    public void setStringProperty(ContentEntityObject entity, String key, String value) {
        if (value.length() > LONGEST_STRING) {
            throw new IllegalArgumentException(
                    "The value of " + key + " has at most " + LONGEST_STRING + " characters");
        }
        set(entity, key, value);
    }

    @Override
    public @Nullable String getTextProperty(ContentEntityObject entity, String key) {
        return getStringProperty(entity, key);
    }

    @Override
    public void setTextProperty(ContentEntityObject entity, String key, String value) {
        set(entity, key, value);
    }

    @Override
    public void removeProperty(ContentEntityObject entity, String key) {
        remove(entity, " and property_key = ?", entity.getLatestVersionId(), key);
    }

    @Override
    public void removeProperties(ContentEntityObject entity) {
        remove(entity, "", entity.getLatestVersionId());
    }

    /** By key. */
    public Map<String, String> all(ContentEntityObject content) {
        Map<String, String> properties = new TreeMap<>();
        database.jdbc()
                .query(
                        "select property_key, property_value from wb_content_property where content_id = ?",
                        row -> {
                            properties.put(row.getString("property_key"), row.getString("property_value"));
                        },
                        content.getLatestVersionId());
        return properties;
    }

    private void set(ContentEntityObject content, String key, String value) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("The key of a property has 1 to " + LONGEST_KEY + " characters");
        }
        if (value.getBytes(StandardCharsets.UTF_8).length > LARGEST_TEXT) {
            throw new IllegalArgumentException("The value of " + key + " has at most " + LARGEST_TEXT + " bytes");
        }
        long id = content.getLatestVersionId();
        database.inTransaction(() -> {
            Holder holder = Holder.of(content);
            lock(holder, id);
            int changed = database.jdbc()
                    .update(
                            "update wb_content_property set property_value = ? where content_id = ? and property_key = ?",
                            value,
                            id,
                            key);
            if (changed == 0) {
                database.jdbc()
                        .update(
                                "insert into wb_content_property (content_id, property_key, property_value, "
                                        + holder.column() + ") values (?, ?, ?, ?)",
                                id,
                                key,
                                value,
                                id);
            }
            changes.note(unitOf(content));
            return id;
        });
    }

    private void remove(ContentEntityObject content, String condition, Object... arguments) {
        database.inTransaction(() -> {
            database.jdbc().update("delete from wb_content_property where content_id = ?" + condition, arguments);
            changes.note(unitOf(content));
            return content;
        });
    }

    /** Two who set a new property at once wait for each other. */
    private void lock(Holder holder, long id) {
        if (database.jdbc()
                .queryForList("select id from " + holder.table() + " where id = ? for update", Long.class, id)
                .isEmpty()) {
            throw new IllegalArgumentException("There is no content " + id);
        }
    }

    private static long unitOf(ContentEntityObject content) {
        ContentEntityObject holder = content;
        if (content instanceof Comment comment) {
            holder = comment.getContainer();
        } else if (content instanceof Attachment file) {
            holder = file.getContainer();
        }
        return Objects.requireNonNull(holder).getLatestVersionId();
    }
}
