package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.delbar.workbench.web.Reply;

/** History, storage format, and facts about a page. */
final class PastScreens {

    private final Site site;
    private final Frame frame;
    private final Access access;

    PastScreens(Site site, Frame frame, Access access) {
        this.site = site;
        this.frame = frame;
        this.access = access;
    }

    void history(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.page(request);
        Locale locale = site.words().locale();
        String versionUrl = request.getContextPath() + "/pages/viewpage.action?pageId=" + page.getId() + "&version=";
        List<VersionLine> versions = site.library().history(page.getId()).stream()
                .map(version -> new VersionLine(
                        version.number(),
                        versionUrl + version.number(),
                        PageLists.name(version.author()),
                        Moment.of(version.savedAt(), locale, PageLists.zone(site)),
                        version.comment()))
                .toList();
        send(request, response, page, "look/history.vm", Map.of("versions", versions));
    }

    void source(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.page(request);
        send(request, response, page, "look/source.vm", Map.of("storage", Editor.storage(page)));
    }

    private void send(
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            String template,
            Map<String, Object> own)
            throws IOException {
        Map<String, Object> context = new HashMap<>(own);
        context.put("title", page.getTitle());
        context.put("url", request.getContextPath() + page.getUrlPath());
        context.put("crumbs", PageScreen.crumbs(request, page));
        String content = frame.part(request, template, context);
        Reply.html(response, HttpServletResponse.SC_OK, frame.around(request, Framed.ofPage(page, content)));
    }
}
