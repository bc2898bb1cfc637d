package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.delbar.workbench.web.Reply;

/** Unpublished drafts of pages: a stand-in for the shared draft of collaborative editing. */
final class DraftActions {

    private final Site site;
    private final Access access;
    private final PageForm form;

    DraftActions(Site site, Frame frame, Access access) {
        this.site = site;
        this.access = access;
        this.form = new PageForm(site, frame);
    }

    /** {@code /pages/simulatedraft.action}: as if the person had begun to edit the page and left. */
    void simulate(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.editable(request);
        ConfluenceUser person = Access.somebody();
        if (!request.getMethod().equals("POST")) {
            form.show(request, response, page, "", "look/simulate-draft.vm", Map.of());
            return;
        }
        String begun = "<p>" + site.words().text("wb.draft.begun") + "</p>";
        site.life()
                .drafts()
                .keep(page.getId(), person, page.getTitle(), Editor.storage(page) + begun, page.getVersion());
        Reply.redirect(request, response, page.getUrlPath());
    }

    /** {@code /pages/discarddraft.action}: one's own only. */
    void discard(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.page(request);
        site.life().drafts().drop(page.getId(), Access.somebody());
        Reply.redirect(request, response, page.getUrlPath());
    }
}
