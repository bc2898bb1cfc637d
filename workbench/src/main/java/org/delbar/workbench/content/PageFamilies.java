package org.delbar.workbench.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.workbench.storage.Database;

/** What a search asks about pages without reading them: what stands below them, and who wrote them. */
public final class PageFamilies {

    private final Database database;

    public PageFamilies(Database database) {
        this.database = database;
    }

    /** The pages below these at any depth, with those in the trash left out. */
    public Set<Long> below(Set<Long> tops) {
        Set<Long> all = new LinkedHashSet<>();
        Set<Long> level = tops;
        while (!level.isEmpty()) {
            level = children(level).stream()
                    .filter(id -> !tops.contains(id) && all.add(id))
                    .collect(Collectors.toSet());
        }
        return all;
    }

    /** The pages right below these. */
    public Set<Long> children(Set<Long> parents) {
        Set<Long> children = new LinkedHashSet<>();
        for (List<Long> some : PageRows.chunks(parents)) {
            children.addAll(database.jdbc()
                    .queryForList(
                            "select id from wb_page where trashed = false and parent_id in ("
                                    + PageRows.marks(some.size()) + ")",
                            Long.class,
                            some.toArray()));
        }
        return children;
    }

    /** Who has written a page, by key: whoever made it or saved one of its versions. */
    public Set<String> contributors(long pageId) {
        return new LinkedHashSet<>(database.jdbc()
                .queryForList(
                        "select creator from wb_page where id = ? and creator is not null union"
                                + " select modifier from wb_page where id = ? and modifier is not null union"
                                + " select modifier from wb_version where page_id = ? and modifier is not null",
                        String.class,
                        pageId,
                        pageId,
                        pageId));
    }
}
