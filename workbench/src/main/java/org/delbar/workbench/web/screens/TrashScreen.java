package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.web.Reply;

/** The trash of a space, for its administrators. */
final class TrashScreen {

    private static final int LONGEST_TITLE = 255;

    private final Site site;
    private final Access access;
    private final PageForm form;

    TrashScreen(Site site, Frame frame, Access access) {
        this.site = site;
        this.access = access;
        this.form = new PageForm(site, frame);
    }

    /** {@code /pages/viewtrash.action?key=}. */
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, access.administered(request.getParameter("key")), "", 0, "");
    }

    /** {@code /pages/restoretrash.action}. */
    void restore(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = page(request);
        String title = SignInScreen.given(request, "newTitle").strip();
        String refusal = refusal(title);
        if (refusal.isEmpty()) {
            try {
                Page back = site.life().trash().restore(page.getId(), title);
                Reply.redirect(request, response, back.getUrlPath());
                return;
            } catch (Pages.TitleTaken e) {
                refusal = site.words().text("wb.edit.titleTaken", title);
            }
        }
        show(request, response, page.getSpace(), refusal, page.getId(), title);
    }

    /** {@code /pages/purgetrash.action}. */
    void purge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = page(request);
        site.life().trash().purge(page.getId());
        Reply.redirect(
                request,
                response,
                "/pages/viewtrash.action?key=" + Reply.encoded(page.getSpace().getKey()));
    }

    private Page page(HttpServletRequest request) {
        Page page = site.life().trash().page(Access.number(request.getParameter("pageId")));
        if (page == null) {
            throw new NotShown();
        }
        access.administered(page.getSpace().getKey());
        return page;
    }

    private String refusal(String title) {
        if (title.isEmpty()) {
            return site.words().text("wb.edit.noTitle");
        }
        return title.length() > LONGEST_TITLE ? site.words().text("wb.edit.longTitle") : "";
    }

    /** @param askedId the page whose restoring was refused, with the title that was typed for it */
    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            Space space,
            String refusal,
            long askedId,
            String askedTitle)
            throws IOException {
        List<TrashLine> lines = site.life().trash().in(space).stream()
                .map(page -> new TrashLine(
                        page.getId(),
                        page.getTitle(),
                        PageLists.name(page.getLastModifier()),
                        Moment.of(page.getLastModificationDate(), site.words().locale(), PageLists.zone(site))))
                .toList();
        form.show(
                request,
                response,
                space,
                "space-trash",
                site.words().text("wb.trash.title"),
                refusal,
                "look/trash.vm",
                Map.of("lines", lines, "askedId", askedId, "askedTitle", askedTitle));
    }
}
