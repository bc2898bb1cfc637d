package org.delbar.workbench.content;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.workbench.content.PagePlaces.Place;
import org.delbar.workbench.content.Permissions.SpaceRight;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * What one person may: about one object or a whole list, in the same handful of statements.
 * Somebody disabled may what anonymous may.
 */
final class RightsOfOne {

    private final Database database;
    private final @Nullable ConfluenceUser person;
    private final Set<String> groups;
    private final PagePlaces places;
    private final Map<Long, Long> spacesOfPosts = new HashMap<>();
    private final Map<Long, Set<SpaceRight>> rightsBySpace = new HashMap<>();
    private final Map<String, Map<Long, List<Holder>>> holders = new HashMap<>();

    RightsOfOne(
            Database database,
            @Nullable ConfluenceUser person,
            Accounts accounts,
            Collection<? extends Object> targets) {
        Optional<Set<String>> membership = person == null ? Optional.empty() : accounts.membershipOf(person);
        this.database = database;
        this.person = membership.isPresent() ? person : null;
        this.groups = membership.orElse(Set.of());
        this.places = new PagePlaces(database);
        read(targets);
    }

    boolean belongToSomebody() {
        return person != null;
    }

    boolean areOf(@Nullable ConfluenceUser somebody) {
        return person != null && person.equals(somebody);
    }

    boolean areAdministrators() {
        return groups.contains(Accounts.ADMINISTRATORS);
    }

    boolean has(long spaceId, SpaceRight right) {
        return areAdministrators()
                || rightsBySpace.getOrDefault(spaceId, Set.of()).contains(right);
    }

    /** Files are for those who may view their page. */
    private static long idOf(SpaceContentEntityObject content) {
        return content instanceof Attachment file && file.getContainer() != null
                ? file.getContainer().getLatestVersionId()
                : content.getLatestVersionId();
    }

    /** Edit restrictions are of one page; what stands below it is free of them. */
    boolean mayEdit(SpaceContentEntityObject content) {
        return mayAddBelow(content) && (areAdministrators() || passes(Restrictions.EDIT, idOf(content)));
    }

    boolean mayAddBelow(SpaceContentEntityObject content) {
        return mayView(content) && has(spaceOf(content), SpaceRight.ADD_PAGE);
    }

    boolean mayAdministerSpaceOf(SpaceContentEntityObject content) {
        return has(spaceOf(content), SpaceRight.ADMINISTER);
    }

    boolean mayView(SpaceContentEntityObject content) {
        long spaceId = spaceOf(content);
        if (spaceId == 0 || !has(spaceId, SpaceRight.VIEW)) {
            return false;
        }
        return areAdministrators()
                || restrictions(Restrictions.VIEW).isEmpty()
                || places.lineage(standingOf(content)).stream().allMatch(id -> passes(Restrictions.VIEW, id));
    }

    private void read(Collection<?> targets) {
        Set<Long> pageIds = new HashSet<>();
        Set<Long> postIds = new HashSet<>();
        Set<Long> spaceIds = new HashSet<>();
        for (Object target : targets) {
            if (target instanceof Space space) {
                spaceIds.add(space.getId());
            } else if (target instanceof BlogPost post && post.isPersistent()) {
                postIds.add(post.getId());
            } else if (target instanceof SpaceContentEntityObject content && standingOf(content) != 0) {
                pageIds.add(standingOf(content));
            } else if (target instanceof SpaceContentEntityObject unsaved && unsaved.getSpace() != null) {
                spaceIds.add(unsaved.getSpace().getId());
            }
        }
        places.read(pageIds);
        readPosts(postIds);
        spaceIds.addAll(places.spaces());
        spaceIds.addAll(spacesOfPosts.values());
        readRights(spaceIds);
    }

    /** The page itself; for one that is not saved yet, the page it will stand below; zero for neither. */
    private static long standingOf(SpaceContentEntityObject content) {
        long id = idOf(content);
        return id == 0 && content instanceof Page unsaved && unsaved.getParent() != null
                ? unsaved.getParent().getId()
                : id;
    }

    /** Zero for a page that is gone or in the trash. */
    private long spaceOf(SpaceContentEntityObject content) {
        if (content instanceof BlogPost post && post.isPersistent()) {
            return spacesOfPosts.getOrDefault(post.getId(), 0L);
        }
        long id = standingOf(content);
        if (id == 0) {
            return content.getSpace() == null ? 0 : content.getSpace().getId();
        }
        Place place = places.of(id);
        return place == null ? 0 : place.spaceId();
    }

    /** Posts in the trash stand nowhere. */
    private void readPosts(Set<Long> postIds) {
        for (List<Long> ids : PageRows.chunks(postIds)) {
            database.jdbc()
                    .query(
                            "select id, space_id from wb_blog_post where trashed = false and id in ("
                                    + PageRows.marks(ids.size()) + ")",
                            row -> {
                                spacesOfPosts.put(row.getLong("id"), row.getLong("space_id"));
                            },
                            ids.toArray());
        }
    }

    private boolean passes(String table, long pageId) {
        List<Holder> allowed = restrictions(table).getOrDefault(pageId, List.of());
        return allowed.isEmpty() || allowed.stream().anyMatch(holder -> holder.includes(person, groups));
    }

    private void readRights(Set<Long> spaceIds) {
        rightsBySpace.putAll(database.readOnce()
                .of(
                        "rights of " + (person == null ? "" : person.getKey().getStringValue()),
                        spaceIds,
                        () -> readAnew(spaceIds)));
    }

    private Map<Long, Set<SpaceRight>> readAnew(Set<Long> spaceIds) {
        Map<Long, Set<SpaceRight>> rights = new HashMap<>();
        for (List<Long> ids : PageRows.chunks(spaceIds)) {
            database.jdbc()
                    .query(
                            "select space_id, holder_kind, holder, space_right from wb_space_right where space_id in ("
                                    + PageRows.marks(ids.size()) + ")",
                            row -> {
                                Holder holder = new Holder(row.getString("holder_kind"), row.getString("holder"));
                                if (holder.includes(person, groups)) {
                                    rights.computeIfAbsent(
                                                    row.getLong("space_id"), id -> EnumSet.noneOf(SpaceRight.class))
                                            .add(SpaceRight.valueOf(row.getString("space_right")));
                                }
                            },
                            ids.toArray());
        }
        return rights;
    }

    private Map<Long, List<Holder>> restrictions(String table) {
        return holders.computeIfAbsent(table, this::readRestrictions);
    }

    /** Of the pages in question and what they stand below. */
    private Map<Long, List<Holder>> readRestrictions(String table) {
        Map<Long, List<Holder>> restrictions = new HashMap<>();
        for (List<Long> ids : PageRows.chunks(places.withAncestors())) {
            database.jdbc()
                    .query(
                            "select page_id, holder_kind, holder from " + table + " where page_id in ("
                                    + PageRows.marks(ids.size()) + ")",
                            row -> {
                                restrictions
                                        .computeIfAbsent(row.getLong("page_id"), id -> new ArrayList<>())
                                        .add(new Holder(row.getString("holder_kind"), row.getString("holder")));
                            },
                            ids.toArray());
        }
        return restrictions;
    }
}
