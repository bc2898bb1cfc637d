package org.delbar.workbench.web.screens;

import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;

/** {@code /login.action} with Confluence's field names, and below it one click for each of the sample people. */
final class SignInScreen implements Endpoint {

    private final Site site;
    private final Frame frame;

    SignInScreen(Site site, Frame frame) {
        this.site = site;
        this.frame = frame;
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("POST")) {
            show(request, response, HttpServletResponse.SC_OK, false);
            return;
        }
        String username = given(request, "os_username");
        Optional<ConfluenceUser> person = site.people().authenticate(username, given(request, "os_password"));
        if (person.isEmpty()) {
            show(request, response, HttpServletResponse.SC_UNAUTHORIZED, true);
            return;
        }
        enter(request, response, person.get());
        if (request.getParameter("os_cookie") != null) {
            site.remembered().remember(request, response, person.get().getName());
        }
        Reply.redirect(request, response, destination(request, "os_destination"));
    }

    /** {@code /workbench/sign-in}: one click, no password. Only a workbench has this. */
    void oneClick(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ConfluenceUser person = site.people().named(given(request, "username"));
        if (person == null) {
            show(request, response, HttpServletResponse.SC_UNAUTHORIZED, true);
            return;
        }
        enter(request, response, person);
        Reply.redirect(request, response, destination(request, "os_destination"));
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, ConfluenceUser person) {
        site.remembered().forget(request, response);
        Visit.of(request).signIn(person.getName());
    }

    private void show(HttpServletRequest request, HttpServletResponse response, int status, boolean refused)
            throws IOException {
        String content = frame.part(
                request,
                "look/login.vm",
                Map.of(
                        "refused", refused,
                        "username", given(request, "os_username"),
                        "destination", destination(request, "os_destination"),
                        "groups", SignInGroup.of(site.cards().get())));
        Reply.html(
                response, status, frame.around(request, Framed.site(site.words().text("wb.login.title"), content)));
    }

    /** Only an address of this workbench, or the dashboard. */
    static String destination(HttpServletRequest request, String parameter) {
        String wanted = given(request, parameter);
        return wanted.matches("/(?![/\\\\])[^\\r\\n]*") ? wanted : "/";
    }

    static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
