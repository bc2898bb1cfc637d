package org.delbar.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Each request begins with no web-resources required and leaves none behind; threads are used again. */
public final class FreshPage extends HttpFilter {

    private final transient Runnable start;
    private final transient Runnable end;

    public FreshPage(Runnable start, Runnable end) {
        this.start = start;
        this.end = end;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        start.run();
        try {
            chain.doFilter(request, response);
        } finally {
            end.run();
        }
    }
}
