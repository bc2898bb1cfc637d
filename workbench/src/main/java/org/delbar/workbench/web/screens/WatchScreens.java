package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.delbar.workbench.content.Watches;
import org.delbar.workbench.web.Reply;

/** Watching a page, and what one watches. */
final class WatchScreens {

    private final Site site;
    private final Frame frame;
    private final Access access;
    private final Watches watches;

    WatchScreens(Site site, Frame frame, Access access) {
        this.site = site;
        this.frame = frame;
        this.access = access;
        this.watches = site.life().belongings().watches();
    }

    /** {@code /users/viewnotifications.action}: the reader's own, as far as they may still view them. */
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ConfluenceUser person = Access.somebody();
        List<Page> pages = watches.of(person).stream()
                .map(site.library()::page)
                .filter(Objects::nonNull)
                .toList();
        List<WatchLine> lines = access.seen(pages).stream()
                .map(page -> new WatchLine(
                        page.getId(),
                        page.getTitle(),
                        request.getContextPath() + page.getUrlPath(),
                        page.getSpace().getName()))
                .toList();
        String content = frame.part(
                request, "look/watching.vm", Map.of("pages", lines, "automatic", watches.isAutomatic(person)));
        Reply.html(
                response,
                HttpServletResponse.SC_OK,
                frame.around(request, Framed.site(site.words().text("wb.watch.title"), content)));
    }

    /** {@code /pages/watchpage.action}. */
    void watch(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.page(request);
        watches.watch(page.getId(), Access.somebody());
        Reply.redirect(request, response, page.getUrlPath());
    }

    /** {@code /users/autowatch.action}: whether one watches what one writes. */
    void autowatch(HttpServletRequest request, HttpServletResponse response) throws IOException {
        watches.setAutomatic(Access.somebody(), "true".equals(request.getParameter("automatic")));
        Reply.redirect(request, response, "/users/viewnotifications.action");
    }

    /** {@code /pages/removepagenotification.action}; from the list of what one watches it leads back there. */
    void unwatch(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long pageId = Access.number(request.getParameter("pageId"));
        // Also of a page that its watcher may no longer view: it says nothing about the page.
        watches.unwatch(pageId, Access.somebody());
        boolean listed = "true".equals(request.getParameter("listed"));
        Reply.redirect(
                request,
                response,
                listed ? "/users/viewnotifications.action" : "/pages/viewpage.action?pageId=" + pageId);
    }
}
