package org.delbar.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** Says in a header what an answer cost. Requests that run at the same time count for each other. */
public final class Counts extends HttpFilter {

    public static final String HEADER = "X-Workbench-Counts";

    /** More than a page has: the header must come before the first byte. */
    private static final int WHOLE_PAGE = 1 << 22;

    /** What is counted from its making until it is closed. */
    public interface Window extends AutoCloseable {

        /** As {@code statements=12 ours=3}. */
        String words();

        @Override
        void close();
    }

    private final transient Supplier<Window> windows;

    public Counts(Supplier<Window> windows) {
        this.windows = windows;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setBufferSize(WHOLE_PAGE);
        try (Window window = windows.get()) {
            chain.doFilter(request, response);
            response.setHeader(HEADER, window.words());
        }
    }
}
