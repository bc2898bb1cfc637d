package org.delbar.workbench.web.screens;

import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Confluence's Space tools: two rows of tabs from web-sections and web-items, and a screen below. */
final class SpaceTools {

    static final String LOCATION = "system.space.tools";

    private final Site site;
    private final Frame frame;

    SpaceTools(Site site, Frame frame) {
        this.site = site;
        this.frame = frame;
    }

    /** Confluence's own sections, then those of plugins. */
    static List<PluginLinks.Section> sections(Site site, Space space) {
        List<PluginLinks.Section> sections = new ArrayList<>(List.of(
                new PluginLinks.Section("overview", site.words().text("wb.tools.overview")),
                new PluginLinks.Section("permissions", site.words().text("wb.tools.permissions")),
                new PluginLinks.Section("contenttools", site.words().text("wb.tools.contentTools")),
                new PluginLinks.Section("lookandfeel", site.words().text("wb.tools.lookAndFeel")),
                new PluginLinks.Section("integrations", site.words().text("wb.tools.integrations")),
                new PluginLinks.Section("addons", site.words().text("wb.tools.addons"))));
        sections.addAll(site.links().sections(LOCATION, space));
        return sections;
    }

    /** @param selected key of the web-item whose screen this is, with or without its plugin's */
    String html(HttpServletRequest request, Space space, String selected, String bodyHtml) {
        List<Tab> first = new ArrayList<>();
        List<Tab> second = new ArrayList<>();
        for (PluginLinks.Section section : sections(site, space)) {
            List<Link> items = site.links().at(LOCATION + "/" + section.key(), space, null);
            boolean current = items.stream().anyMatch(item -> is(item, selected));
            if (!items.isEmpty()) {
                first.add(new Tab(section.title(), items.get(0).url(), current));
            }
            if (current) {
                items.forEach(item -> second.add(new Tab(item.title(), item.url(), is(item, selected))));
            }
        }
        return frame.part(
                request, "look/space-tools.vm", Map.of("first", first, "second", second, "bodyHtml", bodyHtml));
    }

    private static boolean is(Link item, String selected) {
        return !selected.isEmpty() && (item.key().equals(selected) || item.key().endsWith(":" + selected));
    }
}
