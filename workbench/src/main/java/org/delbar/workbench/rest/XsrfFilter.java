package org.delbar.workbench.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses changes that a form on somebody else's page could send, unless the header shows that a script asked. */
@Priority(Priorities.AUTHENTICATION)
final class XsrfFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> AS_FORMS_SEND =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
    private static final Set<String> PASSES = Set.of("no-check", "nocheck");

    @Context
    private @Nullable ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        String token = request.getHeaderString("X-Atlassian-Token");
        if (!READING.contains(request.getMethod())
                && mayComeFromAForm(request.getMediaType())
                && (token == null || !PASSES.contains(token))
                && !isExcluded()) {
            request.abortWith(Errors.response(Status.FORBIDDEN, "XSRF check failed"));
        }
    }

    private static boolean mayComeFromAForm(@Nullable MediaType type) {
        return type == null
                || AS_FORMS_SEND.contains((type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT));
    }

    private boolean isExcluded() {
        return resource != null
                && resource.getResourceMethod() != null
                && resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class);
    }
}
