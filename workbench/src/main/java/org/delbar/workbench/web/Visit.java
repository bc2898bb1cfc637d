package org.delbar.workbench.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The session of a request: who is signed in, and the token that their forms carry. */
public final class Visit {

    private static final String USERNAME = "workbench.username";
    private static final String TOKEN = "workbench.token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpServletRequest request;

    private Visit(HttpServletRequest request) {
        this.request = request;
    }

    public static Visit of(HttpServletRequest request) {
        return new Visit(request);
    }

    /** Who asks in this thread; null is anonymous. */
    public static @Nullable ConfluenceUser person() {
        return AuthenticatedUserThreadLocal.get();
    }

    public @Nullable String username() {
        return (String) attribute(USERNAME);
    }

    /** Of this session; made when first asked for. */
    public String token() {
        HttpSession session = request.getSession();
        String token = (String) session.getAttribute(TOKEN);
        if (token == null) {
            token = randomToken();
            session.setAttribute(TOKEN, token);
        }
        return token;
    }

    public boolean hasToken(@Nullable String candidate) {
        String token = (String) attribute(TOKEN);
        return token != null
                && candidate != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
    }

    /** In a new session, so that a session id known before is worth nothing. */
    public void signIn(String username) {
        signOut();
        request.getSession(true).setAttribute(USERNAME, username);
    }

    public void signOut() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static String randomToken() {
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private @Nullable Object attribute(String name) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }
}
