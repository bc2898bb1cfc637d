package org.delbar.workbench.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Labelable;
import java.util.List;
import java.util.Locale;
import org.delbar.workbench.storage.Database;

/** Labels of pages; the latest version carries them. */
public final class Labels implements LabelManager {

    static final int NO_CHANGE = 0;
    static final int LABEL_ADDED = 1;

    private final Database database;
    private final ChangedPages changed;

    public Labels(Database database) {
        this.database = database;
        this.changed = new ChangedPages(database);
    }

    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when the name is empty or has a blank in it */
    @Override
    public int addLabel(Labelable content, Label label) {
        if (!(content instanceof ContentEntityObject entity)) {
            throw new IllegalArgumentException("Only pages have labels here, not " + content);
        }
        String name = folded(label.getName());
        if (name.isEmpty() || name.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("A label is one word, not \"" + name + "\"");
        }
        return database.inTransaction(() -> add(entity, name));
    }

    /** By name. */
    public List<String> of(long pageId) {
        return database.jdbc()
                .queryForList("select name from wb_label where page_id = ? order by name", String.class, pageId);
    }

    public void remove(long pageId, String name) {
        database.inTransaction(() -> {
            database.jdbc().update("delete from wb_label where page_id = ? and name = ?", pageId, folded(name));
            changed.note(pageId);
            return pageId;
        });
    }

    private int add(ContentEntityObject entity, String name) {
        long pageId = entity.getLatestVersionId();
        if (of(pageId).contains(name)) {
            return NO_CHANGE;
        }
        database.jdbc().update("insert into wb_label (page_id, name) values (?, ?)", pageId, name);
        changed.note(pageId);
        entity.setLabels(of(pageId).stream().map(Label::new).toList());
        return LABEL_ADDED;
    }
}
