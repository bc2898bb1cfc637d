package org.delbar.workbench.web.screens;

import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.delbar.workbench.actions.ActionAnswers;
import org.delbar.workbench.templates.Decoration;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Screens of plugins' actions. A template makes a whole document; its title goes into the head, its body into the frame,
 * and its decorators say which frame (frontend.md 4).
 */
public final class ActionPages implements ActionAnswers, Decoration {

    private static final String ADMIN = "atl.admin";
    private static final Set<String> TABBED = Set.of("spaceadminpanel", "spacetoolspanel");
    private static final Set<String> BESIDE_THE_SIDEBAR = Set.of("space-administration", "space-operations");
    private static final Pattern HEAD = Pattern.compile("(?is)^(.*?)</head\\s*>");
    private static final Pattern SHELL = Pattern.compile("(?i)</?(?:html|body)(?:\\s[^>]*)?>|<!doctype[^>]*>");

    private final Site site;
    private final Frame frame;
    private final Notices notices;
    private final SpaceTools tools;
    private final AdminConsole admin;

    @SuppressWarnings("ThreadLocalUsage") // belongs to this host; a test may run two of them
    private final ThreadLocal<@Nullable Making> current = new ThreadLocal<>();

    public ActionPages(Site site, Frame frame, Notices notices) {
        this.site = site;
        this.frame = frame;
        this.notices = notices;
        this.tools = new SpaceTools(site, frame);
        this.admin = new AdminConsole(site, frame);
    }

    /** Confluence administration itself. */
    public void mountOn(Screens screens) {
        admin.mountOn(screens);
    }

    /** What {@code #form_xsrfToken()} writes; null outside an action. */
    public @Nullable Object token() {
        Making making = current.get();
        return making == null ? null : Visit.of(making.request).token();
    }

    @Override
    public void page(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            @Nullable Space space,
            Supplier<String> document)
            throws IOException {
        frame.begin();
        Making making = new Making(request, space);
        current.set(making);
        String made;
        try {
            made = document.get();
        } finally {
            current.remove();
        }
        Matcher head = HEAD.matcher(made);
        boolean hasHead = head.find();
        Document parsed = Jsoup.parse(hasHead ? head.group() : "");
        String title = parsed.title().isEmpty() ? site.words().text("wb.site") : parsed.title();
        String bodyHtml =
                SHELL.matcher(hasHead ? made.substring(head.end()) : made).replaceAll("");
        Reply.html(response, status, frame.around(request, framed(making, parsed, title, bodyHtml)));
    }

    private Framed framed(Making making, Document head, String title, String bodyHtml) {
        if (making.space != null && making.besideTheSidebar) {
            return Framed.inSpace(title, bodyHtml, making.space);
        }
        if (head.select("meta[name=decorator]").attr("content").equals(ADMIN)) {
            String selected = head.select("content[tag=selectedWebItem]").text().strip();
            String html = admin.html(making.request, title, selected, bodyHtml);
            return new Framed(title, html, "", null, null, List.of(ADMIN));
        }
        return Framed.site(title, bodyHtml);
    }

    @Override
    public String decorate(String name, Map<String, Object> parameters, String bodyHtml) {
        Making making = current.get();
        if (making == null || making.space == null || !name.equals("root")) {
            return bodyHtml;
        }
        String context = text(parameters, "context");
        if (BESIDE_THE_SIDEBAR.contains(context)) {
            making.besideTheSidebar = true;
        }
        if (!TABBED.contains(context)) {
            return bodyHtml;
        }
        making.besideTheSidebar = true;
        String selected = text(parameters, "selectedSpaceToolsWebItem");
        return tools.html(
                making.request,
                making.space,
                selected.isEmpty() ? text(parameters, "selection") : selected,
                SHELL.matcher(bodyHtml).replaceAll(""));
    }

    private static String text(Map<String, Object> parameters, String name) {
        return String.valueOf(Objects.requireNonNullElse(parameters.get(name), ""));
    }

    @Override
    public void notShown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        notices.notShown(request, response);
    }

    @Override
    public void wrongMethod(HttpServletRequest request, HttpServletResponse response, Set<String> allowed)
            throws IOException {
        response.setHeader("Allow", String.join(", ", new TreeSet<>(allowed)));
        Reply.html(
                response,
                HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                notices.html(request, "wb.onlyPost.title", "wb.action.wrongMethod", String.join(", ", allowed)));
    }

    @Override
    public void tokenMissing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply.html(
                response, HttpServletResponse.SC_FORBIDDEN, notices.html(request, "wb.xsrf.title", "wb.xsrf.sentence"));
    }

    @Override
    public void readOnly(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply.html(
                response,
                HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                notices.html(request, "wb.readOnly.title", "wb.readOnly.sentence"));
    }

    private static final class Making {

        private final HttpServletRequest request;
        private final @Nullable Space space;
        private boolean besideTheSidebar;

        private Making(HttpServletRequest request, @Nullable Space space) {
            this.request = request;
            this.space = space;
        }
    }
}
