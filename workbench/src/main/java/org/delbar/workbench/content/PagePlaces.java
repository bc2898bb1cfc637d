package org.delbar.workbench.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/** Where pages stand as the database has it now, whatever the objects in hand remember. Pages in the trash stand nowhere. */
final class PagePlaces {

    /** @param parentId zero for none */
    record Place(long spaceId, long parentId) {}

    private final Database database;
    private final Map<Long, Place> places = new HashMap<>();
    private boolean ancestorsRead;

    PagePlaces(Database database) {
        this.database = database;
    }

    void read(Collection<Long> pageIds) {
        ancestorsRead = false;
        for (List<Long> ids : PageRows.chunks(pageIds)) {
            database.jdbc()
                    .query(
                            "select id, space_id, parent_id from wb_page where trashed = false and id in ("
                                    + PageRows.marks(ids.size()) + ")",
                            row -> {
                                places.put(
                                        row.getLong("id"),
                                        new Place(row.getLong("space_id"), row.getLong("parent_id")));
                            },
                            ids.toArray());
        }
    }

    @Nullable
    Place of(long pageId) {
        return places.get(pageId);
    }

    Set<Long> spaces() {
        return places.values().stream().map(Place::spaceId).collect(Collectors.toSet());
    }

    /** The page and its ancestors. Ancestors of all pages read so far are fetched together, a level at a time. */
    List<Long> lineage(long pageId) {
        readAncestors();
        List<Long> line = new ArrayList<>();
        for (long id = pageId; id != 0; id = parentOf(id)) {
            line.add(id);
        }
        return line;
    }

    /** The pages that were asked for, with all their ancestors. */
    Set<Long> withAncestors() {
        readAncestors();
        return Set.copyOf(places.keySet());
    }

    private void readAncestors() {
        if (ancestorsRead) {
            return;
        }
        for (Set<Long> above = unreadParents(); !above.isEmpty(); above = unreadParents()) {
            read(above);
            above.forEach(id -> places.putIfAbsent(id, new Place(0, 0)));
        }
        ancestorsRead = true;
    }

    private long parentOf(long pageId) {
        Place place = places.get(pageId);
        return place == null ? 0 : place.parentId();
    }

    private Set<Long> unreadParents() {
        Set<Long> parents = new HashSet<>();
        places.values().forEach(place -> parents.add(place.parentId()));
        parents.remove(0L);
        parents.removeAll(places.keySet());
        return parents;
    }
}
