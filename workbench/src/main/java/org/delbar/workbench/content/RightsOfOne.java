package org.delbar.workbench.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.delbar.workbench.content.Permissions.SpaceRight;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/** What one person may, read once per space: for a single question or a whole list. */
final class RightsOfOne {

    private final Database database;
    private final @Nullable ConfluenceUser person;
    private final Set<String> groups;
    private final Map<Long, Set<SpaceRight>> rightsBySpace = new HashMap<>();
    private final Map<Long, Map<Long, List<Holder>>> restrictionsBySpace = new HashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();

    RightsOfOne(Database database, @Nullable ConfluenceUser person, Accounts accounts) {
        this.database = database;
        this.person = person;
        this.groups = person == null ? Set.of() : Set.copyOf(accounts.getGroupNamesForUserName(person.getName()));
    }

    boolean belongToSomebody() {
        return person != null;
    }

    boolean areAdministrators() {
        return groups.contains(Accounts.ADMINISTRATORS);
    }

    boolean has(long spaceId, SpaceRight right) {
        return areAdministrators()
                || rightsBySpace.computeIfAbsent(spaceId, this::readRights).contains(right);
    }

    boolean mayEdit(SpaceContentEntityObject content) {
        return mayView(content) && has(content.getSpace().getId(), SpaceRight.ADD_PAGE);
    }

    boolean mayView(SpaceContentEntityObject content) {
        Space space = content.getSpace();
        if (space == null || !has(space.getId(), SpaceRight.VIEW)) {
            return false;
        }
        if (areAdministrators()) {
            return true;
        }
        Map<Long, List<Holder>> restrictions =
                restrictionsBySpace.computeIfAbsent(space.getId(), this::readRestrictions);
        return restrictions.isEmpty()
                || lineage(content).stream()
                        .map(id -> restrictions.getOrDefault(id, List.of()))
                        .allMatch(this::passes);
    }

    private boolean passes(List<Holder> allowed) {
        return allowed.isEmpty() || allowed.stream().anyMatch(holder -> holder.includes(person, groups));
    }

    /** The page and its ancestors as the database has them, whatever the object in hand remembers. */
    private List<Long> lineage(ContentEntityObject content) {
        List<Long> line = new ArrayList<>();
        long id = content.getLatestVersionId();
        if (id == 0 && content instanceof Page unsaved && unsaved.getParent() != null) {
            id = unsaved.getParent().getId();
        }
        while (id != 0) {
            line.add(id);
            id = parents.computeIfAbsent(id, this::readParent);
        }
        return line;
    }

    private long readParent(long pageId) {
        return database
                .jdbc()
                .queryForList("select coalesce(parent_id, 0) from wb_page where id = ?", Long.class, pageId)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    private Set<SpaceRight> readRights(long spaceId) {
        Set<SpaceRight> rights = EnumSet.noneOf(SpaceRight.class);
        database.jdbc()
                .query(
                        "select holder_kind, holder, space_right from wb_space_right where space_id = ?",
                        row -> {
                            Holder holder = new Holder(row.getString("holder_kind"), row.getString("holder"));
                            if (holder.includes(person, groups)) {
                                rights.add(SpaceRight.valueOf(row.getString("space_right")));
                            }
                        },
                        spaceId);
        return rights;
    }

    private Map<Long, List<Holder>> readRestrictions(long spaceId) {
        Map<Long, List<Holder>> restrictions = new HashMap<>();
        database.jdbc()
                .query(
                        "select r.page_id, r.holder_kind, r.holder from wb_page_restriction r"
                                + " join wb_page p on p.id = r.page_id where p.space_id = ?",
                        row -> {
                            restrictions
                                    .computeIfAbsent(row.getLong("page_id"), id -> new ArrayList<>())
                                    .add(new Holder(row.getString("holder_kind"), row.getString("holder")));
                        },
                        spaceId);
        return restrictions;
    }
}
