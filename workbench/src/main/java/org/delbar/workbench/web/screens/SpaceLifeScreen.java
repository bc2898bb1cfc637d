package org.delbar.workbench.web.screens;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.delbar.workbench.web.Reply;

/** Archives and deletes spaces, for their administrators; asks first. */
final class SpaceLifeScreen {

    /** The screen that leads here. */
    private static final String TAB = "space-summary";

    private final Site site;
    private final Access access;
    private final PageForm form;

    SpaceLifeScreen(Site site, Frame frame, Access access) {
        this.site = site;
        this.access = access;
        this.form = new PageForm(site, frame);
    }

    /** {@code /spaces/removespace.action?key=}. */
    void remove(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Space space = access.administered(request.getParameter("key"));
        if (request.getMethod().equals("POST")) {
            site.life().spaces().remove(space);
            Reply.redirect(request, response, "/spaces");
            return;
        }
        int pages = site.life().pages().getPages(space, true).size();
        String title = site.words().text("wb.space.remove");
        form.show(request, response, space, TAB, title, "", "look/remove-space.vm", Map.of("pages", pages));
    }

    /** {@code /spaces/archivespace.action?key=}: archives the space, or takes it out of the archive. */
    void archive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Space space = access.administered(request.getParameter("key"));
        boolean archived = space.getSpaceStatus() == SpaceStatus.ARCHIVED;
        if (request.getMethod().equals("POST")) {
            if (SignInScreen.given(request, "archived").equals("true")) {
                site.life().spaces().archive(space);
            } else {
                site.life().spaces().unarchive(space);
            }
            Reply.redirect(request, response, "/spaces/archivespace.action?key=" + Reply.encoded(space.getKey()));
            return;
        }
        String title = site.words().text("wb.space.archive");
        form.show(request, response, space, TAB, title, "", "look/archive-space.vm", Map.of("archived", archived));
    }
}
