package org.delbar.workbench.rest;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses changes in read-only mode, unless the resource says that it may run then. */
@Priority(Priorities.AUTHORIZATION + 1)
final class ReadOnlyFilter implements ContainerRequestFilter {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE", "PATCH");

    /** By name: plugins bring a library's class, each a copy of its own. */
    private static final Set<String> ALLOWING = Set.of(
            "com.atlassian.confluence.compat.api.service.accessmode.ReadOnlyAccessAllowed",
            "com.atlassian.confluence.api.service.accessmode.ReadOnlyAccessAllowed");

    private final AccessModeService mode;

    @Context
    private @Nullable ResourceInfo resource;

    ReadOnlyFilter(AccessModeService mode) {
        this.mode = mode;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (CHANGING.contains(request.getMethod()) && !isAllowed() && mode.shouldEnforceReadOnlyAccess()) {
            request.abortWith(
                    Errors.response(Status.METHOD_NOT_ALLOWED, "Read-only mode is on: nothing can be changed."));
        }
    }

    private boolean isAllowed() {
        return resource != null
                && resource.getResourceMethod() != null
                && (says(resource.getResourceMethod()) || says(resource.getResourceClass()));
    }

    private static boolean says(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(each -> ALLOWING.contains(each.annotationType().getName()));
    }
}
