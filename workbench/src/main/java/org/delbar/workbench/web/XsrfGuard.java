package org.delbar.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Lets a request change something only if a page of this session sent it: parameter {@code atl_token}, or the header
 * {@code X-Atlassian-Token: no-check}, which other sites cannot send. REST has its own check, as in Confluence.
 */
public final class XsrfGuard extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final transient NoticePage notices;
    private final transient Router router;

    public XsrfGuard(NoticePage notices, Router router) {
        this.notices = notices;
        this.router = router;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod())
                || Paths.isRest(request)
                || saysNoCheck(request)
                || router.find(Paths.of(request))
                        .map(match -> match.endpoint().checksTokenItself())
                        .orElse(false)
                || Visit.of(request).hasToken(request.getParameter("atl_token"))) {
            chain.doFilter(request, response);
        } else {
            Reply.html(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    notices.html(request, "wb.xsrf.title", "wb.xsrf.sentence"));
        }
    }

    /** The spelling without a hyphen is what older plugins send. */
    public static boolean saysNoCheck(HttpServletRequest request) {
        String header = request.getHeader("X-Atlassian-Token");
        return "no-check".equals(header) || "nocheck".equals(header);
    }
}
