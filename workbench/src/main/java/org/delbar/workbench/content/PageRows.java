package org.delbar.workbench.content;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/** Reads pages with their spaces, ancestors, people and labels; a handful of statements, however many pages. */
final class PageRows {

    static final String PAGE = "select p.id, p.space_id, p.parent_id, p.title, p.storage, p.version, p.creator,"
            + " p.created_at, p.modifier, p.modified_at from wb_page p";

    private static final int CHUNK = 500;

    private final Database database;
    private final Accounts accounts;
    private final Spaces spaces;

    PageRows(Database database, Accounts accounts, Spaces spaces) {
        this.database = database;
        this.accounts = accounts;
        this.spaces = spaces;
    }

    /** @param rest what follows {@link #PAGE}, from {@code where} on */
    List<Page> find(String rest, Object... arguments) {
        Reading reading = new Reading();
        List<Page> found = database.jdbc().query(PAGE + " " + rest, reading::page, arguments);
        reading.completeAncestors();
        reading.completeLabels();
        return found;
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    static <T> List<List<T>> chunks(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += CHUNK) {
            chunks.add(list.subList(from, Math.min(list.size(), from + CHUNK)));
        }
        return chunks;
    }

    private final class Reading {

        private final Map<Long, Page> pages = new LinkedHashMap<>();
        private final Map<Long, Long> parentOf = new HashMap<>();
        private final Map<Long, @Nullable Space> spaceById = new HashMap<>();
        private final KnownPeople people = new KnownPeople(accounts);

        Page page(ResultSet row, int number) throws SQLException {
            Page page = new Page();
            page.setId(row.getLong("id"));
            page.setSpace(spaceById.computeIfAbsent(row.getLong("space_id"), spaces::getSpace));
            page.setTitle(row.getString("title"));
            page.setVersion(row.getInt("version"));
            page.setBodyContent(new BodyContent(page, row.getString("storage"), BodyType.XHTML));
            page.setCreator(people.of(row.getString("creator")));
            page.setCreationDate(date(row, "created_at"));
            page.setLastModifier(people.of(row.getString("modifier")));
            page.setLastModificationDate(date(row, "modified_at"));
            long parent = row.getLong("parent_id");
            if (parent != 0) {
                parentOf.put(page.getId(), parent);
            }
            pages.put(page.getId(), page);
            return page;
        }

        void completeAncestors() {
            Set<Long> missing = missingParents();
            while (!missing.isEmpty()) {
                for (List<Long> ids : chunks(missing)) {
                    database.jdbc()
                            .query(PAGE + " where p.id in (" + marks(ids.size()) + ")", this::page, ids.toArray());
                }
                missing = missingParents();
            }
            parentOf.forEach((child, parent) -> {
                Page above = pages.get(parent);
                Page below = pages.get(child);
                if (above != null && below != null) {
                    below.setParentPage(above);
                }
            });
        }

        void completeLabels() {
            Map<Long, List<Label>> labels = new HashMap<>();
            for (List<Long> ids : chunks(pages.keySet())) {
                database.jdbc()
                        .query(
                                "select page_id, name from wb_label where page_id in (" + marks(ids.size())
                                        + ") order by name",
                                row -> {
                                    labels.computeIfAbsent(row.getLong("page_id"), id -> new ArrayList<>())
                                            .add(new Label(row.getString("name")));
                                },
                                ids.toArray());
            }
            pages.forEach((id, page) -> page.setLabels(labels.getOrDefault(id, new ArrayList<>())));
        }

        private Set<Long> missingParents() {
            Set<Long> missing = new HashSet<>(parentOf.values());
            missing.removeAll(pages.keySet());
            return missing;
        }
    }

    static Date date(ResultSet row, String column) throws SQLException {
        return Date.from(row.getObject(column, OffsetDateTime.class).toInstant());
    }
}
