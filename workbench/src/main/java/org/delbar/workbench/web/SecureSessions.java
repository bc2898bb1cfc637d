package org.delbar.workbench.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Confluence's secure administrator sessions: ten minutes after the password was given again, or after the last use. */
public final class SecureSessions implements WebSudoManager {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final String UNTIL = "workbench.secureUntil";

    private final Clock clock;

    public SecureSessions(Clock clock) {
        this.clock = clock;
    }

    public boolean isOpen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(UNTIL) instanceof Instant until
                && clock.instant().isBefore(until);
    }

    /** For the person of the session, who has just given the password. */
    public void open(HttpServletRequest request) {
        request.getSession().setAttribute(UNTIL, clock.instant().plus(KEPT));
    }

    public void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(UNTIL);
        }
    }

    /** Lets the request go on, or answers with the way to the screen that asks for the password. */
    public static boolean mayGoOn(WebSudoManager sessions, HttpServletRequest request, HttpServletResponse response) {
        try {
            sessions.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException notOpen) {
            sessions.enforceWebSudoProtection(request, response);
            return false;
        }
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        if (!isOpen(request)) {
            throw new WebSudoSessionException();
        }
        open(request);
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        if (isOpen(request)) {
            return;
        }
        try {
            Reply.redirect(
                    request,
                    response,
                    "/authenticate.action?destination=" + Reply.encoded(Paths.toComeBackTo(request)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
