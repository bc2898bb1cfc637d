package org.delbar.workbench.content;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * Space permissions of users, groups and anonymous, and restrictions of pages; those on viewing are inherited from
 * ancestors. Each question reads the page again, a list all its pages together; rights in spaces once a request.
 */
public final class Permissions implements PermissionManager {

    public enum SpaceRight {
        VIEW,
        ADD_PAGE,
        ADMINISTER
    }

    private final Database database;
    private final Accounts accounts;

    public Permissions(Database database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    public void grantToGroup(Space space, String group, SpaceRight... rights) {
        grant(space, new Holder(Holder.GROUP, group), rights);
    }

    public void grantToUser(Space space, String username, SpaceRight... rights) {
        grant(space, new Holder(Holder.USER, username.toLowerCase(Locale.ROOT)), rights);
    }

    public void grantToAnonymous(Space space, SpaceRight... rights) {
        grant(space, new Holder(Holder.ANONYMOUS, ""), rights);
    }

    @Override
    public boolean hasPermission(@Nullable ConfluenceUser user, Permission permission, Object target) {
        return may(rightsOf(user, Collections.singletonList(standing(target))), permission, target);
    }

    @Override
    public boolean hasCreatePermission(@Nullable ConfluenceUser user, Object container, Class<?> typeToCreate) {
        RightsOfOne rights = rightsOf(user, Collections.singletonList(container));
        if (container instanceof Space space) {
            return rights.has(space.getId(), SpaceRight.VIEW) && rights.has(space.getId(), SpaceRight.ADD_PAGE);
        }
        if (typeToCreate == Attachment.class) {
            return container instanceof SpaceContentEntityObject content && rights.mayEdit(content);
        }
        if (typeToCreate == Comment.class) {
            return container instanceof SpaceContentEntityObject content
                    && rights.belongToSomebody()
                    && rights.mayView(content);
        }
        return container instanceof SpaceContentEntityObject content && rights.mayAddBelow(content);
    }

    @Override
    public <X> List<X> getPermittedEntities(
            @Nullable ConfluenceUser user, Permission permission, List<? extends X> objects) {
        RightsOfOne rights =
                rightsOf(user, objects.stream().map(Permissions::standing).toList());
        List<X> permitted = new ArrayList<>();
        for (X each : objects) {
            if (may(rights, permission, each)) {
                permitted.add(each);
            }
        }
        return permitted;
    }

    /** A comment is for those who may view what it is about. */
    private static @Nullable Object standing(@Nullable Object target) {
        return target instanceof Comment comment ? comment.getContainer() : target;
    }

    private RightsOfOne rightsOf(@Nullable ConfluenceUser user, List<?> targets) {
        return new RightsOfOne(database, user, accounts, targets);
    }

    private static boolean may(RightsOfOne rights, Permission permission, @Nullable Object target) {
        if (target instanceof Space space) {
            return rights.has(space.getId(), isReading(permission) ? SpaceRight.VIEW : SpaceRight.ADMINISTER);
        }
        if (target instanceof Comment comment) {
            return comment.getContainer() instanceof SpaceContentEntityObject page
                    && rights.mayView(page)
                    && (isReading(permission)
                            || rights.areOf(comment.getCreator())
                            || rights.mayAdministerSpaceOf(page));
        }
        if (target instanceof SpaceContentEntityObject content) {
            return mayWith(rights, permission, content);
        }
        if (target == TARGET_APPLICATION || target == TARGET_SYSTEM) {
            return rights.areAdministrators() || (isReading(permission) && rights.belongToSomebody());
        }
        return false;
    }

    private static boolean mayWith(RightsOfOne rights, Permission permission, SpaceContentEntityObject content) {
        if (isReading(permission)) {
            return rights.mayView(content);
        }
        if (permission == Permission.ADMINISTER) {
            return rights.mayAdministerSpaceOf(content);
        }
        return rights.mayEdit(content);
    }

    private static boolean isReading(Permission permission) {
        return permission == Permission.VIEW || permission == Permission.EXPORT;
    }

    /** @param kind {@code user}, {@code group} or {@code anonymous} */
    public record Granted(String kind, String holder, SpaceRight right) {}

    /** Everything that is granted in a space, by holder. */
    public List<Granted> granted(Space space) {
        return database.jdbc()
                .query(
                        "select holder_kind, holder, space_right from wb_space_right where space_id = ?"
                                + " order by holder_kind, holder, space_right",
                        (row, number) -> new Granted(
                                row.getString("holder_kind"),
                                row.getString("holder"),
                                SpaceRight.valueOf(row.getString("space_right"))),
                        space.getId());
    }

    private void grant(Space space, Holder holder, SpaceRight... rights) {
        database.inTransaction(() -> {
            for (SpaceRight right : rights) {
                Object[] row = {space.getId(), holder.kind(), holder.name(), right.name()};
                database.jdbc()
                        .update(
                                "delete from wb_space_right where space_id = ? and holder_kind = ? and holder = ?"
                                        + " and space_right = ?",
                                row);
                database.jdbc()
                        .update(
                                "insert into wb_space_right (space_id, holder_kind, holder, space_right)"
                                        + " values (?, ?, ?, ?)",
                                row);
            }
            return space;
        });
    }
}
