package org.delbar.workbench.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.mail.notification.Notification;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;

/** Who wants to be told of changes of a page. */
public final class Watches implements NotificationManager {

    private final Database database;
    private final Accounts accounts;
    private final Clock clock;

    public Watches(Database database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Watching twice is watching. */
    public void watch(long pageId, ConfluenceUser person) {
        database.inTransaction(() -> {
            // Two browsers of one person wait for each other here; without it both would insert.
            boolean there = !database.jdbc()
                    .queryForList(
                            "select id from wb_page where id = ? and trashed = false for update", Long.class, pageId)
                    .isEmpty();
            if (there && !isWatching(pageId, person)) {
                database.jdbc()
                        .update(
                                "insert into wb_watch (page_id, user_key, since) values (?, ?, ?)",
                                pageId,
                                keyOf(person),
                                OffsetDateTime.now(clock));
            }
            return pageId;
        });
    }

    public void unwatch(long pageId, ConfluenceUser person) {
        database.jdbc().update("delete from wb_watch where page_id = ? and user_key = ?", pageId, keyOf(person));
    }

    public boolean isWatching(long pageId, ConfluenceUser person) {
        return !database.jdbc()
                .queryForList(
                        "select page_id from wb_watch where page_id = ? and user_key = ?",
                        Long.class,
                        pageId,
                        keyOf(person))
                .isEmpty();
    }

    /** Whether this person watches the pages they write; so it is until they say otherwise. */
    public boolean isAutomatic(ConfluenceUser person) {
        return database.jdbc()
                .queryForList("select user_key from wb_no_autowatch where user_key = ?", String.class, keyOf(person))
                .isEmpty();
    }

    public void setAutomatic(ConfluenceUser person, boolean automatic) {
        database.inTransaction(() -> {
            // Two browsers of one person wait for each other here; without it both would insert.
            database.jdbc()
                    .queryForList(
                            "select user_key from wb_user where user_key = ? for update", String.class, keyOf(person));
            if (automatic) {
                database.jdbc().update("delete from wb_no_autowatch where user_key = ?", keyOf(person));
            } else if (isAutomatic(person)) {
                database.jdbc().update("insert into wb_no_autowatch (user_key) values (?)", keyOf(person));
            }
            return automatic;
        });
    }

    /** By name. */
    public List<ConfluenceUser> watchers(long pageId) {
        return database
                .jdbc()
                .queryForList(
                        "select w.user_key from wb_watch w join wb_user u on u.user_key = w.user_key"
                                + " where w.page_id = ? order by lower(u.full_name), w.user_key",
                        String.class,
                        pageId)
                .stream()
                .map(key -> accounts.getUserByKey(new UserKey(key)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Ids of the pages that somebody watches, the newest watch first. */
    public List<Long> of(ConfluenceUser person) {
        return database.jdbc()
                .queryForList(
                        "select page_id from wb_watch where user_key = ? order by since desc, page_id desc",
                        Long.class,
                        keyOf(person));
    }

    @Override
    public List<Notification> getNotificationsByContent(ContentEntityObject content) {
        return watchers(content.getLatestVersionId()).stream()
                .map(Notification::new)
                .toList();
    }

    private static String keyOf(ConfluenceUser person) {
        return person.getKey().getStringValue();
    }
}
