package org.delbar.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Paths of requests below the context path. */
public final class Paths {

    private Paths() {}

    /** Decoded, beginning with a slash. */
    public static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = request.getServletPath() + (info == null ? "" : info);
        return path.isEmpty() ? "/" : path;
    }

    public static boolean isRest(HttpServletRequest request) {
        return of(request).startsWith("/rest/");
    }

    /** Where a reader who has to do something else first comes back to; what was posted is not sent again. */
    public static String toComeBackTo(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path + (query == null ? "" : "?" + query);
    }

    /**
     * The segments behind the mount point. Plus signs mean spaces, as in {@code /display/KEY/Page+title}; therefore they
     * are read from the undecoded address.
     */
    public static List<String> segments(HttpServletRequest request) {
        String raw = request.getRequestURI().substring(request.getContextPath().length());
        int mounted =
                (int) request.getServletPath().chars().filter(c -> c == '/').count();
        return Arrays.stream(raw.split("/", -1))
                .skip(1L + mounted)
                .filter(segment -> !segment.isEmpty())
                .map(segment -> URLDecoder.decode(segment, StandardCharsets.UTF_8))
                .toList();
    }
}
