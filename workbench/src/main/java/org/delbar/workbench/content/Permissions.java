package org.delbar.workbench.content;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Space permissions of users, groups and anonymous, and view restrictions of pages (inherited from ancestors). */
public final class Permissions implements PermissionManager {

    public enum SpaceRight {
        VIEW,
        ADD_PAGE,
        ADMINISTER
    }

    public void grantToGroup(Space space, String group, SpaceRight... rights) {
        throw new UnsupportedOperationException();
    }

    public void grantToUser(Space space, String username, SpaceRight... rights) {
        throw new UnsupportedOperationException();
    }

    public void grantToAnonymous(Space space, SpaceRight... rights) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasPermission(@Nullable ConfluenceUser user, Permission permission, Object target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasCreatePermission(@Nullable ConfluenceUser user, Object container, Class<?> typeToCreate) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <X> List<X> getPermittedEntities(
            @Nullable ConfluenceUser user, Permission permission, List<? extends X> objects) {
        throw new UnsupportedOperationException();
    }
}
