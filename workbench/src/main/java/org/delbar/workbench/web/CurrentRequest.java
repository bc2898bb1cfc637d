package org.delbar.workbench.web;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The request that this thread is answering, as plugins learn of it. */
public final class CurrentRequest implements HttpContext {

    private static final ThreadLocal<@Nullable HttpServletRequest> CURRENT = new ThreadLocal<>();

    static void set(HttpServletRequest request) {
        CURRENT.set(request);
    }

    static void forget() {
        CURRENT.remove();
    }

    @Override
    public @Nullable HttpServletRequest getRequest() {
        return CURRENT.get();
    }
}
