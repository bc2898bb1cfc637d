package org.delbar.workbench.web.screens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.delbar.workbench.web.Endpoint;

/** The sign on a browser's tab. */
final class Favicon implements Endpoint {

    private static final String FILE = "/org/delbar/workbench/look/favicon.svg";

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream sign = Objects.requireNonNull(Favicon.class.getResourceAsStream(FILE))) {
            response.setContentType("image/svg+xml");
            response.setHeader("Cache-Control", "private, max-age=86400");
            sign.transferTo(response.getOutputStream());
        }
    }
}
