package org.delbar.workbench.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Puts the person of the session, and the request itself, where plugins find them for the length of the request. */
public final class SignedIn extends HttpFilter {

    private final transient People people;
    private final transient RememberedSignIns remembered;

    public SignedIn(People people, RememberedSignIns remembered) {
        this.people = people;
        this.remembered = remembered;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AuthenticatedUserThreadLocal.set(person(request));
        CurrentRequest.set(request);
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentRequest.forget();
            AuthenticatedUserThreadLocal.set(null);
        }
    }

    private @Nullable ConfluenceUser person(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        String username = visit.username();
        if (username != null) {
            return people.named(username);
        }
        String known = remembered.username(request);
        if (known == null) {
            return null;
        }
        visit.signIn(known);
        return people.named(known);
    }
}
