package org.delbar.workbench.web.screens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;

/** {@code /logout.action}: a click in the menu signs out; a bare address asks first. */
final class SignOutScreen implements Endpoint {

    private final Site site;
    private final Frame frame;

    SignOutScreen(Site site, Frame frame) {
        this.site = site;
        this.frame = frame;
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visit.of(request);
        if (request.getMethod().equals("POST") || visit.hasToken(request.getParameter("atl_token"))) {
            site.remembered().forget(request, response);
            visit.signOut();
            Reply.redirect(request, response, "/login.action");
            return;
        }
        String content = frame.part(request, "look/logout.vm", Map.of());
        Reply.html(
                response,
                HttpServletResponse.SC_OK,
                frame.around(request, Framed.site(site.words().text("wb.logout.title"), content)));
    }
}
