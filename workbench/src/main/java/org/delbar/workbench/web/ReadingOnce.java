package org.delbar.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.delbar.workbench.storage.ReadOnce;

/** Lets a request remember what it reads. */
public final class ReadingOnce extends HttpFilter {

    private final transient ReadOnce reads;

    public ReadingOnce(ReadOnce reads) {
        this.reads = reads;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (ReadOnce.Request ignored = reads.begin()) {
            chain.doFilter(request, response);
        }
    }
}
