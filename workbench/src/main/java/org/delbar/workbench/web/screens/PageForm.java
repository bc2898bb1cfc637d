package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.web.Reply;

/** The frame of the screens that do something with one page or one space. */
final class PageForm {

    private final Frame frame;

    PageForm(Frame frame) {
        this.frame = frame;
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
        send(request, response, refusal, template, context, Framed.ofPage(page, ""));
    }

    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            Space space,
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
        context.put("crumbs", List.of(new Link(space.getName(), request.getContextPath() + space.getUrlPath())));
        send(request, response, refusal, template, context, Framed.inSpace(title, "", space));
    }

    private void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String refusal,
            String template,
            Map<String, Object> context,
            Framed screen)
            throws IOException {
        context.put("refusal", refusal);
        String content = frame.part(request, template, context);
        Framed whole = new Framed(screen.title(), content, "", screen.space(), screen.page(), screen.contexts());
        int status = refusal.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT;
        Reply.html(response, status, frame.around(request, whole));
    }
}
