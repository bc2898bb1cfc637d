package org.delbar.workbench.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The few ways in which the workbench answers. */
public final class Reply {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Reply() {}

    public static void html(HttpServletResponse response, int status, String document) throws IOException {
        write(response, status, "text/html;charset=UTF-8", document);
    }

    /** @param body anything Jackson can write */
    public static void json(HttpServletResponse response, int status, Object body) throws IOException {
        write(response, status, "application/json;charset=UTF-8", JSON.writeValueAsString(body));
    }

    /** @param path below the context path, with its query */
    public static void redirect(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }

    public static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private static void write(HttpServletResponse response, int status, String type, String text) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(text);
    }
}
