package org.delbar.workbench.web.screens;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.web.Reply;

/** Storage format of a page, and facts about it. */
final class PastScreens {

    private final Site site;
    private final Frame frame;
    private final Access access;

    PastScreens(Site site, Frame frame, Access access) {
        this.site = site;
        this.frame = frame;
        this.access = access;
    }

    void source(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.page(request);
        send(request, response, page, "look/source.vm", Map.of("storage", Editor.storage(page)));
    }

    void facts(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.page(request);
        Page parent = page.getParent();
        Map<String, Object> facts = new HashMap<>();
        facts.put("pageId", Long.toString(page.getId()));
        facts.put("space", page.getSpace().getName());
        facts.put("parent", parent == null ? "" : parent.getTitle());
        facts.put("version", page.getVersion());
        facts.put("creator", PageLists.name(page.getCreator()));
        facts.put("editor", PageLists.name(page.getLastModifier()));
        facts.put(
                "changed",
                Moment.of(page.getLastModificationDate(), site.words().locale(), PageLists.zone(site)));
        facts.put("labels", page.getLabels().stream().map(Label::getName).toList());
        facts.put(
                "watchers",
                access.mayAdminister(page.getSpace())
                        ? site.life().belongings().watches().watchers(page.getId()).stream()
                                .map(PageLists::name)
                                .toList()
                        : List.of());
        send(request, response, page, "look/info.vm", facts);
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
