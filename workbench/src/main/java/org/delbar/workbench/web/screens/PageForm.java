package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.delbar.workbench.web.Reply;

/** The frame of the screens that do something with one page or one space. */
final class PageForm {

    private final Frame frame;
    private final SpaceTools tools;

    PageForm(Site site, Frame frame) {
        this.frame = frame;
        this.tools = new SpaceTools(site, frame);
    }

    /** @param refusal why nothing was done, or empty */
    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            String refusal,
            String template,
            Map<String, Object> own)
            throws IOException {
        Map<String, Object> context = new HashMap<>(own);
        context.put("title", page.getTitle());
        context.put("pageId", Long.toString(page.getId()));
        context.put("url", request.getContextPath() + page.getUrlPath());
        context.put("crumbs", PageScreen.crumbs(request, page));
        context.put("refusal", refusal);
        send(request, response, refusal, Framed.ofPage(page, frame.part(request, template, context)));
    }

    /** @param tab the key of the web-item whose screen this is */
    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            Space space,
            String tab,
            String title,
            String refusal,
            String template,
            Map<String, Object> own)
            throws IOException {
        Map<String, Object> context = new HashMap<>(own);
        context.put("title", title);
        context.put("key", space.getKey());
        context.put("name", space.getName());
        context.put("url", request.getContextPath() + space.getUrlPath());
        context.put("refusal", refusal);
        String content = tools.html(request, space, tab, frame.part(request, template, context));
        send(request, response, refusal, Framed.inSpace(title, content, space));
    }

    private void send(HttpServletRequest request, HttpServletResponse response, String refusal, Framed screen)
            throws IOException {
        int status = refusal.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT;
        Reply.html(response, status, frame.around(request, screen));
    }
}
