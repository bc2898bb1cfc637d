package org.delbar.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever fails is logged under an id, and the reader gets a friendly page with that id and no reasons. */
public final class Failures extends HttpFilter {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private final transient NoticePage notices;
    private final transient Words words;

    public Failures(NoticePage notices, Words words) {
        this.notices = notices;
        this.words = words;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ClientAbortException e) {
            log.debug("The browser left {}", Paths.of(request), e);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            // A plugin that does not link or recurses for ever must not take the workbench with it.
            apologise(request, response, e);
        }
    }

    private void apologise(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        String id = Visit.randomToken().substring(0, 8);
        log.error("{} {} failed ({})", request.getMethod(), Paths.of(request), id, failure);
        if (response.isCommitted()) {
            throw new IOException("Failed half-way: " + id);
        }
        response.reset();
        SecurityHeaders.set(response);
        if (Paths.isRest(request)) {
            Reply.json(
                    response,
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    Map.of("statusCode", 500, "id", id, "message", words.text("wb.failure.sentence", id)));
        } else {
            Reply.html(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, page(request, id));
        }
    }

    private String page(HttpServletRequest request, String id) {
        try {
            return notices.html(request, "wb.failure.title", "wb.failure.sentence", id);
        } catch (RuntimeException e) {
            log.error("The page about failure {} failed too", id, e);
            return "<!DOCTYPE html><html lang=\"en\"><title>Failed</title><p>Failed: " + id;
        }
    }
}
