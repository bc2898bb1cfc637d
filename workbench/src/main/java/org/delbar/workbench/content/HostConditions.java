package org.delbar.workbench.content;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Confluence's own conditions, by the class name that descriptors give. */
public final class HostConditions {

    private static final String PACKAGE = "com.atlassian.confluence.plugin.descriptor.web.conditions.";

    private final Permissions permissions;

    public HostConditions(Permissions permissions) {
        this.permissions = permissions;
    }

    public Optional<Condition> find(String className) {
        if (!className.startsWith(PACKAGE)) {
            return Optional.empty();
        }
        return switch (className.substring(PACKAGE.length())) {
            case "HasSpaceCondition" -> Optional.of(new Asked((context, params) -> context.get("space") != null));
            case "SpacePermissionCondition" -> Optional.of(new Asked(this::hasSpacePermission));
            // The workbench has one theme, and it has the sidebar.
            case "SpaceSidebarCondition" -> Optional.of(new Asked((context, params) -> true));
            case "LoggedInCondition" ->
                Optional.of(new Asked((context, params) -> AuthenticatedUserThreadLocal.get() != null));
            case "ConfluenceAdministratorCondition" ->
                Optional.of(new Asked((context, params) -> permissions.hasPermission(
                        AuthenticatedUserThreadLocal.get(), Permission.ADMINISTER, Permissions.TARGET_APPLICATION)));
            default -> Optional.empty();
        };
    }

    private boolean hasSpacePermission(Map<String, Object> context, Map<String, String> params) {
        if (!(context.get("space") instanceof Space space)) {
            return false;
        }
        Permission permission = switch (params.getOrDefault("permission", "")) {
            case "administer", "setspacepermissions" -> Permission.ADMINISTER;
            default -> Permission.VIEW;
        };
        return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), permission, space);
    }

    private static final class Asked implements Condition {

        private final BiPredicate<Map<String, Object>, Map<String, String>> question;
        private Map<String, String> params = Map.of();

        Asked(BiPredicate<Map<String, Object>, Map<String, String>> question) {
            this.question = question;
        }

        @Override
        public void init(Map<String, String> given) {
            params = Map.copyOf(given);
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return question.test(context, params);
        }
    }
}
