package org.delbar.workbench.rest;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Refuses whom {@link Access} does not name. */
@Priority(Priorities.AUTHORIZATION)
final class AccessFilter implements ContainerRequestFilter {

    private final Predicate<ConfluenceUser> isAdministrator;

    @Context
    private @Nullable ResourceInfo resource;

    AccessFilter(Predicate<ConfluenceUser> isAdministrator) {
        this.isAdministrator = isAdministrator;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource == null || resource.getResourceMethod() == null) {
            return;
        }
        Access access = Access.to(resource.getResourceClass(), resource.getResourceMethod());
        ConfluenceUser person = AuthenticatedUserThreadLocal.get();
        if (access == Access.EVERYONE) {
            return;
        }
        if (person == null) {
            request.abortWith(
                    Errors.response(Status.UNAUTHORIZED, "Client must be authenticated to access this resource."));
        } else if (access == Access.ADMINISTRATORS && !isAdministrator.test(person)) {
            request.abortWith(Errors.response(Status.FORBIDDEN, "Client must be an administrator."));
        }
    }
}
