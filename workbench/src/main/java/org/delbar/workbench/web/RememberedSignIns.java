package org.delbar.workbench.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** "Remember me" for two weeks, or until the workbench stops. */
public final class RememberedSignIns {

    private static final String COOKIE = "seraph.confluence";
    private static final Duration KEPT = Duration.ofDays(14);

    private record SignIn(String username, Instant until) {}

    private final Map<String, SignIn> byToken = new ConcurrentHashMap<>();
    private final Clock clock;

    public RememberedSignIns(Clock clock) {
        this.clock = clock;
    }

    public void remember(HttpServletRequest request, HttpServletResponse response, String username) {
        String token = Visit.randomToken();
        byToken.put(token, new SignIn(username, clock.instant().plus(KEPT)));
        response.addCookie(cookie(request, token, (int) KEPT.toSeconds()));
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        String token = token(request);
        if (token != null) {
            byToken.remove(token);
            response.addCookie(cookie(request, "", 0));
        }
    }

    @Nullable
    String username(HttpServletRequest request) {
        String token = token(request);
        SignIn found = token == null ? null : byToken.get(token);
        return found == null || found.until().isBefore(clock.instant()) ? null : found.username();
    }

    private static @Nullable String token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
