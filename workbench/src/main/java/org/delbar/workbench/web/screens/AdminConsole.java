package org.delbar.workbench.web.screens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;

/** Confluence administration: what the host and plugins put into {@code system.admin}, and a screen beside it. */
final class AdminConsole {

    private static final String LOCATION = "system.admin";

    private final Site site;
    private final Frame frame;

    AdminConsole(Site site, Frame frame) {
        this.site = site;
        this.frame = frame;
    }

    void mountOn(Screens screens) {
        screens.add("/admin/console.action", this::open);
    }

    private void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!site.people().isAdministrator(Visit.person())) {
            throw new NotShown();
        }
        String title = site.words().text("wb.admin.title");
        Reply.html(
                response,
                HttpServletResponse.SC_OK,
                frame.around(
                        request,
                        new Framed(title, html(request, title, "", ""), "", null, null, List.of("atl.admin"))));
    }

    /** @param selected key of the web-item whose screen this is, with or without its plugin's; may be empty */
    String html(HttpServletRequest request, String title, String selected, String bodyHtml) {
        List<AdminSection> sections = new ArrayList<>();
        for (PluginLinks.Section section : sections()) {
            List<Tab> items = site.links().at(LOCATION + "/" + section.key(), null, null).stream()
                    .map(item -> new Tab(item.title(), item.url(), is(item, selected)))
                    .toList();
            if (!items.isEmpty()) {
                sections.add(new AdminSection(section.title(), items));
            }
        }
        return frame.part(request, "look/admin.vm", Map.of("title", title, "sections", sections, "bodyHtml", bodyHtml));
    }

    /** Confluence's own sections, then those of plugins. */
    private List<PluginLinks.Section> sections() {
        List<PluginLinks.Section> sections = new ArrayList<>(List.of(
                new PluginLinks.Section("configuration", site.words().text("wb.admin.configuration")),
                new PluginLinks.Section("security", site.words().text("wb.admin.security")),
                new PluginLinks.Section("administration", site.words().text("wb.admin.administration"))));
        sections.addAll(site.links().sections(LOCATION, null));
        return sections;
    }

    private static boolean is(Link item, String selected) {
        return !selected.isEmpty() && (item.key().equals(selected) || item.key().endsWith(":" + selected));
    }
}
