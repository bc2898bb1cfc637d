package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Reply;

/** {@code /pages/revertpagebacktoversion.action}: asks first, then saves an old version as the newest. */
final class RevertScreen implements Endpoint {

    private static final int LONGEST_COMMENT = 255;

    private final Site site;
    private final Access access;
    private final PageForm form;

    RevertScreen(Site site, Frame frame, Access access) {
        this.site = site;
        this.access = access;
        this.form = new PageForm(site, frame);
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.editable(request);
        int number = number(request, "version");
        Page old = site.library().version(page.getId(), number);
        if (old == null || old.isLatestVersion()) {
            throw new NotShown();
        }
        if (!request.getMethod().equals("POST")) {
            show(request, response, page, old, site.words().text("wb.revert.proposed", number), "");
            return;
        }
        String comment = SignInScreen.given(request, "versionComment").strip();
        String refusal = comment.length() > LONGEST_COMMENT ? site.words().text("wb.revert.longComment") : "";
        if (refusal.isEmpty()) {
            try {
                Page back = site.life()
                        .pages()
                        .revert(page.getId(), number, number(request, "currentVersion"), Access.somebody(), comment);
                Reply.redirect(request, response, back.getUrlPath());
                return;
            } catch (Pages.EditedMeanwhile e) {
                refusal = site.words().text("wb.revert.meanwhile");
            } catch (Pages.TitleTaken e) {
                refusal = site.words().text("wb.revert.titleTaken", e.title());
            }
        }
        show(request, response, page, old, comment, refusal);
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            Page old,
            String comment,
            String refusal)
            throws IOException {
        form.show(
                request,
                response,
                page,
                refusal,
                "look/revert.vm",
                Map.of(
                        "version", old.getVersion(),
                        "oldTitle", old.getTitle(),
                        "current", page.getVersion(),
                        "comment", comment));
    }

    private static int number(HttpServletRequest request, String name) {
        return (int) Math.min(Access.number(request.getParameter(name)), Integer.MAX_VALUE);
    }
}
