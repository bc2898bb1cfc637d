package org.delbar.workbench.servlets;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps what a servlet writes as HTML by its writer, so that it can be put into the frame; lets the rest through. */
final class WrittenPage extends HttpServletResponseWrapper {

    private final StringWriter text = new StringWriter();
    private @Nullable PrintWriter writer;

    WrittenPage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!isHtml()) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(text);
        }
        return writer;
    }

    private boolean isHtml() {
        String type = getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    /** Nothing may leave before the frame is there. */
    @Override
    public void flushBuffer() throws IOException {
        if (writer == null) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        text.getBuffer().setLength(0);
    }

    /** Null when nothing was written as HTML. */
    @Nullable
    String html() {
        return writer == null || text.getBuffer().isEmpty() ? null : text.toString();
    }
}
