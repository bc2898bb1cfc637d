package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Reply;

/** {@code /pages/copypage.action}: text and labels of a page as a new one. */
final class CopyScreen implements Endpoint {

    private static final int LONGEST_TITLE = 255;

    private final Site site;
    private final Access access;
    private final PageForm form;

    CopyScreen(Site site, Frame frame, Access access) {
        this.site = site;
        this.access = access;
        this.form = new PageForm(site, frame);
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.page(request);
        ConfluenceUser person = Access.somebody();
        if (!request.getMethod().equals("POST")) {
            show(request, response, page, Destination.of(page), proposed(page), "");
            return;
        }
        Destination wanted = Destination.in(request);
        String title = SignInScreen.given(request, "newTitle").strip();
        String refusal = refusal(title);
        if (refusal.isEmpty()) {
            try {
                Page copy = site.life().moves().copy(page, wanted.space(access), wanted.parent(access), title, person);
                Reply.redirect(request, response, copy.getUrlPath());
                return;
            } catch (NotShown e) {
                refusal = site.words().text("wb.place.none", wanted.parentTitle(), wanted.spaceKey());
            } catch (Pages.TitleTaken e) {
                refusal = site.words().text("wb.edit.titleTaken", title);
            }
        }
        show(request, response, page, wanted, title, refusal);
    }

    private String refusal(String title) {
        if (title.isEmpty()) {
            return site.words().text("wb.edit.noTitle");
        }
        return title.length() > LONGEST_TITLE ? site.words().text("wb.edit.longTitle") : "";
    }

    private String proposed(Page page) {
        String title = site.words().text("wb.copy.proposed", page.getTitle());
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            Destination wanted,
            String title,
            String refusal)
            throws IOException {
        Map<String, Object> fields = new HashMap<>(wanted.fields(site, access));
        fields.put("newTitle", title);
        form.show(request, response, page, refusal, "look/copy.vm", fields);
    }
}
