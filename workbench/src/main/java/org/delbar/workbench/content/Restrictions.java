package org.delbar.workbench.content;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;

/** Restrictions of pages: who alone may view a page with what is below it, and who alone may edit it. */
public final class Restrictions {

    static final String VIEW = "wb_page_restriction";
    static final String EDIT = "wb_edit_restriction";

    private final Database database;
    private final Accounts accounts;
    private final LongConsumer changed;

    /** @param changed hears the id of a page within the transaction that restricts or opens it */
    public Restrictions(Database database, Accounts accounts, LongConsumer changed) {
        this.database = database;
        this.accounts = accounts;
        this.changed = changed;
    }

    public Audience viewers(long pageId) {
        return read(VIEW, pageId);
    }

    public Audience editors(long pageId) {
        return read(EDIT, pageId);
    }

    /** What the page inherits: the viewers of each restricted ancestor, the topmost first. */
    public Map<Page, Audience> inherited(Page page) {
        Map<Page, Audience> inherited = new LinkedHashMap<>();
        for (Page ancestor : page.getAncestors()) {
            Audience viewers = viewers(ancestor.getId());
            if (!viewers.isEverybody()) {
                inherited.put(ancestor, viewers);
            }
        }
        return inherited;
    }

    /**
     * Who may edit may view. The person who sets it is always included, as in Confluence.
     *
     * @throws IllegalArgumentException no such page
     */
    public void set(long pageId, Audience viewers, Audience editors, ConfluenceUser by) {
        Audience edit = including(by, editors);
        Audience view = viewers.isEverybody() ? viewers : including(by, both(viewers, edit));
        database.inTransaction(() -> {
            lock(pageId);
            write(VIEW, pageId, view);
            write(EDIT, pageId, edit);
            changed.accept(pageId);
            return pageId;
        });
    }

    /** Nobody is added here: for samples and tests. */
    void restrictView(long pageId, Audience viewers) {
        database.inTransaction(() -> {
            lock(pageId);
            write(VIEW, pageId, viewers);
            return pageId;
        });
    }

    private Audience including(ConfluenceUser person, Audience audience) {
        boolean included = audience.isEverybody()
                || audience.usernames().contains(folded(person.getName()))
                || accounts.getGroupNamesForUserName(person.getName()).stream().anyMatch(audience.groups()::contains);
        return included ? audience : both(audience, new Audience(List.of(folded(person.getName())), List.of()));
    }

    private static Audience both(Audience one, Audience other) {
        return new Audience(
                Stream.concat(one.usernames().stream(), other.usernames().stream())
                        .toList(),
                Stream.concat(one.groups().stream(), other.groups().stream()).toList());
    }

    private Audience read(String table, long pageId) {
        return new Audience(names(table, pageId, Holder.USER), names(table, pageId, Holder.GROUP));
    }

    private List<String> names(String table, long pageId, String kind) {
        return database.jdbc()
                .queryForList(
                        "select holder from " + table + " where page_id = ? and holder_kind = ?",
                        String.class,
                        pageId,
                        kind);
    }

    private void write(String table, long pageId, Audience audience) {
        database.jdbc().update("delete from " + table + " where page_id = ?", pageId);
        String insert = "insert into " + table + " (page_id, holder_kind, holder) values (?, ?, ?)";
        for (String username : audience.usernames()) {
            database.jdbc().update(insert, pageId, Holder.USER, folded(username));
        }
        for (String group : audience.groups()) {
            database.jdbc().update(insert, pageId, Holder.GROUP, group);
        }
    }

    /** Two who set restrictions at once wait for each other; the later one wins whole. */
    private void lock(long pageId) {
        if (database.jdbc()
                .queryForList("select id from wb_page where id = ? for update", Long.class, pageId)
                .isEmpty()) {
            throw new IllegalArgumentException("There is no page " + pageId);
        }
    }

    private static String folded(String username) {
        return username.toLowerCase(Locale.ROOT);
    }
}
