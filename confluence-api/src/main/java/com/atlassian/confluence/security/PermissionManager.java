package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public interface PermissionManager {
    Object TARGET_APPLICATION = new Object();
    Object TARGET_SYSTEM = new Object();

    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);

    <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects);
}
