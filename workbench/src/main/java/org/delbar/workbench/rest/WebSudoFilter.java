package org.delbar.workbench.rest;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import org.delbar.workbench.web.PasswordAgain;
import org.jspecify.annotations.Nullable;

/** Refuses what is marked {@code @WebSudoRequired} to those who have not given their password again. */
@Priority(Priorities.AUTHORIZATION + 2)
final class WebSudoFilter implements ContainerRequestFilter {

    private final WebSudoManager webSudo;

    @Context
    private @Nullable ResourceInfo resource;

    @Context
    private @Nullable HttpServletRequest servletRequest;

    WebSudoFilter(WebSudoManager webSudo) {
        this.webSudo = webSudo;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource == null || resource.getResourceMethod() == null || servletRequest == null) {
            return;
        }
        if (PasswordAgain.isWanted(resource.getResourceMethod(), resource.getResourceClass(), false)) {
            try {
                webSudo.willExecuteWebSudoRequest(servletRequest);
            } catch (WebSudoSessionException notOpen) {
                request.abortWith(Errors.response(Status.UNAUTHORIZED, "This resource requires WebSudo."));
            }
        }
    }
}
