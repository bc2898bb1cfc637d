package org.delbar.workbench.web.screens;

import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.delbar.workbench.web.Reply;

/** {@code /authenticate.action}: the password again before administration, and {@code /dropauthentication.action}. */
final class PasswordScreen {

    private final Site site;
    private final Frame frame;

    PasswordScreen(Site site, Frame frame) {
        this.site = site;
        this.frame = frame;
    }

    void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, HttpServletResponse.SC_OK, Access.somebody(), false);
    }

    /** {@code /doauthenticate.action}. */
    void check(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ConfluenceUser person = Access.somebody();
        if (site.people()
                .authenticate(person.getName(), SignInScreen.given(request, "password"))
                .isEmpty()) {
            show(request, response, HttpServletResponse.SC_UNAUTHORIZED, person, true);
            return;
        }
        site.secure().open(request);
        Reply.redirect(request, response, SignInScreen.destination(request, "destination"));
    }

    void drop(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Access.somebody();
        site.secure().drop(request);
        Reply.redirect(request, response, "/");
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            ConfluenceUser person,
            boolean refused)
            throws IOException {
        String content = frame.part(
                request,
                "look/password.vm",
                Map.of(
                        "refused", refused,
                        "fullName", person.getFullName(),
                        "username", person.getName(),
                        "destination", SignInScreen.destination(request, "destination")));
        Reply.html(
                response, status, frame.around(request, Framed.site(site.words().text("wb.secure.title"), content)));
    }
}
