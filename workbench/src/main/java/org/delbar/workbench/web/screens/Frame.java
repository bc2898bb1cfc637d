package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.delbar.workbench.web.Visit;
import org.delbar.workbench.webresources.PageResources;
import org.jspecify.annotations.Nullable;

/** Confluence's frame around every screen: head, header, sidebar, footer. */
public final class Frame {

    private static final List<String> EVERYWHERE = List.of("_super", "main", "atl.general", "create-content");

    /** Runs before anything is painted; all other scripts wait for the document. */
    private static final Predicate<String> THEME =
            Pattern.compile("[/:]theme\\.js(\\?|$)").asPredicate();

    /** Places for web-panels around every screen, without {@code atl.} before them. */
    private static final List<String> PANELS = List.of("header", "general", "footer");

    private final Site site;
    private final Access access;
    private final PageTree tree;

    public Frame(Site site) {
        this.site = site;
        this.access = new Access(site.library(), site.permissions());
        this.tree = new PageTree(site.library(), access, site.templates());
    }

    /** Requires what every page has; before the body is rendered, so that the host's scripts come before plugins'. */
    public void begin() {
        EVERYWHERE.forEach(site.resources().get()::requireResourcesForContext);
    }

    /** A template of a screen, with {@code $text}, {@code $contextPath}, {@code $token} and {@code $signedIn}. */
    public String part(HttpServletRequest request, String template, Map<String, Object> own) {
        Map<String, Object> context = new HashMap<>(own);
        context.put("text", new Phrases(site.words()));
        context.put("contextPath", request.getContextPath());
        context.put("token", Visit.of(request).token());
        context.put("signedIn", Visit.person() != null);
        return site.templates().apply(template, context);
    }

    /** The whole document. */
    public String around(HttpServletRequest request, Framed screen) {
        begin();
        PageResources resources = site.resources().get();
        screen.contexts().forEach(resources::requireResourcesForContext);
        Space space = screen.space();
        Map<String, Object> context = new HashMap<>();
        // Panels may ask for scripts and styles, so they come before these are listed.
        for (String place : PANELS) {
            context.put(place + "Panels", site.links().panels("atl." + place, space, screen.page()));
        }
        context.put("title", screen.title());
        context.put("spaceTitle", space == null ? "" : space.getName() + " - ");
        context.put("lang", site.words().locale().toLanguageTag());
        context.put("version", Metas.VERSION);
        context.put("metas", new Metas(site).of(request, screen));
        context.put("styles", resources.styleSheets());
        Map<Boolean, List<String>> scripts = resources.scripts().stream().collect(Collectors.partitioningBy(THEME));
        context.put("firstScripts", scripts.get(true));
        context.put("scripts", scripts.get(false));
        context.put("data", insideScripts(resources.data()));
        context.put("headHtml", screen.headHtml());
        context.put("headerHtml", header(request, space, screen.page()));
        context.put("sidebarHtml", space == null ? "" : sidebar(request, space, screen.page()));
        context.put("contentHtml", screen.contentHtml());
        context.put("secure", Visit.person() != null && site.secure().isOpen(request));
        context.put("readOnly", site.life().mode().isReadOnlyAccessModeEnabled());
        return part(request, "look/frame.vm", context);
    }

    /** JSON stands inside a script element, which only a less-than sign could end. */
    static Map<String, String> insideScripts(Map<String, String> data) {
        Map<String, String> safe = new TreeMap<>();
        data.forEach((key, json) -> safe.put(key, json.replace("<", "\\u003c")));
        return safe;
    }

    private String header(HttpServletRequest request, @Nullable Space space, @Nullable Page page) {
        ConfluenceUser person = Visit.person();
        String fromPage = page == null ? "" : "&fromPageId=" + page.getLatestVersionId();
        return part(
                request,
                "look/header.vm",
                Map.of(
                        "fullName",
                        person == null ? "" : person.getFullName(),
                        "initials",
                        person == null ? "" : Initials.of(person.getFullName()),
                        "administrator",
                        site.people().isAdministrator(person),
                        "mayCreate",
                        mayCreate(space),
                        "createQuery",
                        space == null ? "" : "?spaceKey=" + space.getKey() + fromPage,
                        "links",
                        site.links().at("system.header/left", space, page)));
    }

    private boolean mayCreate(@Nullable Space space) {
        return Visit.person() != null
                && !site.life().mode().isReadOnlyAccessModeEnabled()
                && (space == null
                        ? site.library().spaces().stream().anyMatch(access::mayAddPages)
                        : access.mayAddPages(space));
    }

    private String sidebar(HttpServletRequest request, Space space, @Nullable Page page) {
        List<Link> tools = new ArrayList<>();
        if (access.mayAdminister(space)) {
            SpaceTools.sections(site, space)
                    .forEach(section ->
                            tools.addAll(site.links().at(SpaceTools.LOCATION + "/" + section.key(), space, page)));
        }
        return part(
                request,
                "look/sidebar.vm",
                Map.of(
                        "key", space.getKey(),
                        "name", space.getName(),
                        "archived", space.getSpaceStatus() == SpaceStatus.ARCHIVED,
                        "initials", Initials.of(space.getName()),
                        "url", request.getContextPath() + space.getUrlPath(),
                        "mayCreate", mayCreate(space),
                        "links", site.links().at("system.space.sidebar/main-links", space, page),
                        "tools", tools,
                        "treeHtml", tree.html(space, page, request.getContextPath())));
    }
}
