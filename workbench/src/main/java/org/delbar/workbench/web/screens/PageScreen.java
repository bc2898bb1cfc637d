package org.delbar.workbench.web.screens;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.delbar.workbench.web.Paths;
import org.delbar.workbench.web.Reply;

/** A page: current, of an older version, or as an export sees it. */
final class PageScreen {

    /** Key, year, month, day and title. */
    private static final int BLOG_POST = 5;

    private final Site site;
    private final Frame frame;
    private final Access access;
    private final PageTools tools;
    private final CommentScreens comments;
    private final BlogScreens blog;
    private final ExportScreens exports;

    PageScreen(Site site, Frame frame, Access access, ExportScreens exports) {
        this.site = site;
        this.frame = frame;
        this.access = access;
        this.tools = new PageTools(site, access);
        this.comments = new CommentScreens(site, frame, access);
        this.blog = new BlogScreens(site, frame, access);
        this.exports = exports;
    }

    /** {@code /display/KEY} and {@code /display/KEY/Title}. */
    void byTitle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> segments = Paths.segments(request);
        if (segments.size() == 2) {
            show(request, response, access.page(segments.get(0), segments.get(1)));
        } else if (segments.size() == 1) {
            home(request, response, access.space(segments.get(0)));
        } else if (segments.size() == BLOG_POST) {
            blog.show(request, response, segments);
        } else {
            throw new NotShown();
        }
    }

    /** {@code /pages/viewpage.action?pageId=}, or {@code spaceKey} and {@code title}. */
    void byId(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (blog.redirected(request, response)) {
            return;
        }
        String title = request.getParameter("title");
        String spaceKey = request.getParameter("spaceKey");
        Page page = title != null && spaceKey != null ? access.page(spaceKey, title) : access.page(request);
        String version = request.getParameter("version");
        Page shown = page;
        if (version != null && Access.number(version) != page.getVersion()) {
            shown = site.library().version(page.getId(), (int) Math.min(Access.number(version), Integer.MAX_VALUE));
        }
        if (shown == null) {
            throw new NotShown();
        }
        show(request, response, shown);
    }

    private void home(HttpServletRequest request, HttpServletResponse response, Space space) throws IOException {
        Page home = space.getHomePage();
        if (home == null) {
            String content = frame.part(request, "look/empty-space.vm", Map.of("name", space.getName()));
            Reply.html(response, 200, frame.around(request, Framed.inSpace(space.getName(), content, space)));
        } else {
            show(request, response, access.page(Long.toString(home.getId())));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Page page) throws IOException {
        String output = request.getParameter("output");
        if (output != null && ExportScreens.isOutput(output)) {
            exports.source(request, response, page, output);
            return;
        }
        frame.begin();
        String bodyHtml = site.library().view(page, "display");
        String content = frame.part(request, "look/page.vm", context(request, page, bodyHtml));
        Reply.html(response, HttpServletResponse.SC_OK, frame.around(request, Framed.ofPage(page, content)));
    }

    private Map<String, Object> context(HttpServletRequest request, Page page, String bodyHtml) {
        Map<String, Object> context = new HashMap<>();
        boolean current = page.isLatestVersion();
        Locale locale = site.words().locale();
        context.put("title", page.getTitle());
        context.put("pageId", Long.toString(page.getLatestVersionId()));
        context.put("url", request.getContextPath() + page.getUrlPath());
        context.put("version", page.getVersion());
        context.put("current", current);
        ContentEntityObject newest = page.getOriginalVersion();
        context.put("newest", newest == null ? page.getVersion() : newest.getVersion());
        context.put("spaceKey", page.getSpaceKey());
        context.put("crumbs", crumbs(request, page));
        context.put("creator", PageLists.name(page.getCreator()));
        context.put("editor", PageLists.name(page.getLastModifier()));
        context.put("changed", Moment.of(page.getLastModificationDate(), locale, PageLists.zone(site)));
        context.putAll(tools.of(page));
        context.put("labels", labels(request, page));
        context.put("actions", site.links().at("system.content.action/primary", page.getSpace(), page));
        context.put("buttons", site.links().at("system.content.button", page.getSpace(), page));
        context.put("bannerPanels", site.links().panels("atl.page.metadata.banner", page.getSpace(), page));
        context.put("bottomPanels", site.links().panels("atl.comments.view.bottom", page.getSpace(), page));
        context.put("bodyHtml", bodyHtml);
        context.put("commentsHtml", current ? comments.below(request, page) : "");
        return context;
    }

    private static List<Link> labels(HttpServletRequest request, Page page) {
        String list = request.getContextPath() + "/label/" + Reply.encoded(String.valueOf(page.getSpaceKey())) + "/";
        return page.getLabels().stream()
                .map(Label::getName)
                .map(name -> new Link(name, list + Reply.encoded(name)))
                .toList();
    }

    static List<Link> crumbs(HttpServletRequest request, Page page) {
        List<Link> crumbs = new ArrayList<>();
        Space space = page.getSpace();
        crumbs.add(new Link(space.getName(), request.getContextPath() + space.getUrlPath()));
        Page home = space.getHomePage();
        for (Page ancestor : page.getAncestors()) {
            if (home != null && ancestor.getId() == home.getId()) {
                // The name of the space leads there already.
                continue;
            }
            crumbs.add(new Link(ancestor.getTitle(), request.getContextPath() + ancestor.getUrlPath()));
        }
        return crumbs;
    }
}
