package org.delbar.workbench.web.screens;

import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Reply;

/** {@code /pages/removepage.action}: asks first, then puts the page into the trash of its space. */
final class RemoveScreen implements Endpoint {

    private final Site site;
    private final Access access;
    private final PageForm form;

    RemoveScreen(Site site, Frame frame, Access access) {
        this.site = site;
        this.access = access;
        this.form = new PageForm(site, frame);
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.editable(request);
        if (request.getMethod().equals("POST")) {
            site.life().pages().trashPage(page, DefaultDeleteContext.DEFAULT);
            Page above = page.getParent();
            Reply.redirect(request, response, above == null ? page.getSpace().getUrlPath() : above.getUrlPath());
            return;
        }
        boolean hasChildren = !access.seen(site.library().below(List.of(page))).isEmpty();
        form.show(request, response, page, "", "look/remove.vm", Map.of("hasChildren", hasChildren));
    }
}
