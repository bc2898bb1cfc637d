package org.delbar.workbench.servlets;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.delbar.workbench.actions.ActionAnswers;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Visit;
import org.jspecify.annotations.Nullable;

/** One servlet of a plugin, begun at its first request. It checks tokens itself, as XSRF is opt-in for servlets. */
final class ServletEndpoint implements Endpoint, AutoCloseable {

    /** Confluence's decorator takes every page that names one. */
    private static final Pattern DECORATED =
            Pattern.compile("<meta\\s[^>]*name=[\"']decorator[\"']", Pattern.CASE_INSENSITIVE);

    private final ServletDeclaration declared;
    private final PermissionManager permissions;
    private final ActionAnswers answers;
    private @Nullable HttpServlet begun;

    ServletEndpoint(ServletDeclaration declared, PermissionManager permissions, ActionAnswers answers) {
        this.declared = declared;
        this.permissions = permissions;
        this.answers = answers;
    }

    @Override
    public boolean checksTokenItself() {
        return true;
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!mayCall(request)) {
            answers.notShown(request, response);
            return;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(declared.plugin().classLoader());
        WrittenPage page = new WrittenPage(response);
        try {
            servlet(request.getServletContext()).service(request, page);
        } finally {
            thread.setContextClassLoader(before);
        }
        send(page, request, response);
    }

    private boolean mayCall(HttpServletRequest request) {
        return switch (ServletCallers.of(declared.type(), request.getMethod())) {
            case EVERYONE -> true;
            case SIGNED_IN -> Visit.person() != null;
            case ADMINISTRATORS ->
                permissions.hasPermission(Visit.person(), Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION);
        };
    }

    private synchronized HttpServlet servlet(ServletContext context) throws ServletException {
        HttpServlet servlet = begun;
        if (servlet == null) {
            servlet = declared.plugin().create(declared.type());
            servlet.init(new ServletSettings(declared.name(), declared.params(), context));
            begun = servlet;
        }
        return servlet;
    }

    private void send(WrittenPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String html = page.html();
        if (html == null || response.isCommitted()) {
            return;
        }
        if (DECORATED.matcher(html).find()) {
            answers.page(request, response, page.getStatus(), null, () -> html);
        } else {
            response.getWriter().write(html);
        }
    }

    @Override
    public synchronized void close() {
        if (begun != null) {
            begun.destroy();
            begun = null;
        }
    }
}
