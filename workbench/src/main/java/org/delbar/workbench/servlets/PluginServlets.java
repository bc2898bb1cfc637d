package org.delbar.workbench.servlets;

import com.atlassian.confluence.security.PermissionManager;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.delbar.workbench.actions.ActionAnswers;
import org.delbar.workbench.plugins.Closing;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Router;

/** Servlets below {@code /plugins/servlet}. */
public final class PluginServlets {

    private static final String ROOT = "/plugins/servlet";
    private static final String ANYTHING_BELOW = "/*";

    private final Router router;
    private final PermissionManager permissions;
    private final ActionAnswers answers;

    public PluginServlets(Router router, PermissionManager permissions, ActionAnswers answers) {
        this.router = router;
        this.permissions = permissions;
        this.answers = answers;
    }

    /**
     * @param patterns as {@code /boards/export} or {@code /boards/*}
     * @throws IllegalArgumentException for a pattern that the workbench does not know
     */
    public AutoCloseable add(ServletDeclaration declared, List<String> patterns) {
        ServletEndpoint servlet = new ServletEndpoint(declared, permissions, answers);
        List<AutoCloseable> open = new ArrayList<>();
        open.add(servlet);
        try {
            for (String each : patterns) {
                open.add(mount(each, servlet));
            }
        } catch (IllegalArgumentException | IllegalStateException refused) {
            Closing.inReverse(declared.name(), open);
            throw refused;
        }
        return () -> Closing.inReverse(declared.name(), open);
    }

    private AutoCloseable mount(String pattern, ServletEndpoint servlet) {
        boolean below = pattern.endsWith(ANYTHING_BELOW);
        String path = below ? pattern.substring(0, pattern.length() - ANYTHING_BELOW.length()) : pattern;
        if (!path.startsWith("/") || path.contains("*") || path.endsWith("/")) {
            throw new IllegalArgumentException("The workbench knows patterns as /x and /x/*, not " + pattern);
        }
        return router.mount(ROOT + path, below ? servlet : exactly(servlet));
    }

    private Endpoint exactly(ServletEndpoint servlet) {
        return new Endpoint() {
            @Override
            public void serve(HttpServletRequest request, HttpServletResponse response)
                    throws ServletException, IOException {
                if (request.getPathInfo() == null) {
                    servlet.serve(request, response);
                } else {
                    answers.notShown(request, response);
                }
            }

            @Override
            public boolean checksTokenItself() {
                return servlet.checksTokenItself();
            }
        };
    }
}
