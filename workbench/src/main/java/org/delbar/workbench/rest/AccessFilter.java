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
import org.delbar.workbench.web.Callers;
import org.jspecify.annotations.Nullable;

/** Refuses whom {@link Callers} does not name. */
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
        Callers callers = Callers.of(Callers.OF_REST, resource.getResourceMethod(), resource.getResourceClass());
        ConfluenceUser person = AuthenticatedUserThreadLocal.get();
        if (callers == Callers.EVERYONE) {
            return;
        }
        if (person == null) {
            request.abortWith(
                    Errors.response(Status.UNAUTHORIZED, "Client must be authenticated to access this resource."));
        } else if (callers == Callers.ADMINISTRATORS && !isAdministrator.test(person)) {
            request.abortWith(Errors.response(Status.FORBIDDEN, "Client must be an administrator."));
        }
    }
}
