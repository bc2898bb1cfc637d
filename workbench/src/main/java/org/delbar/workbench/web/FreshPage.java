package org.delbar.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Each request begins with no web-resources required; threads are used again. */
public final class FreshPage extends HttpFilter {

    private final transient Runnable start;

    public FreshPage(Runnable start) {
        this.start = start;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        start.run();
        chain.doFilter(request, response);
    }
}
