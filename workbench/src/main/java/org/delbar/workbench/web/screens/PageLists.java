package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.web.Paths;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;
import org.jspecify.annotations.Nullable;

/** Dashboard, list of spaces, pages with a label: the screens that lead to pages. */
final class PageLists {

    private static final int SHOWN = 15;
    private static final int ASKED = 100;

    private final Site site;
    private final Frame frame;
    private final Access access;
    private final Notices notices;

    PageLists(Site site, Frame frame, Access access, Notices notices) {
        this.site = site;
        this.frame = frame;
        this.access = access;
        this.notices = notices;
    }

    /** Mounted at the root, so it also gets what nobody else wanted. */
    void dashboard(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!List.of("/", "/index.action", "/dashboard.action").contains(Paths.of(request))) {
            notices.nothingHere(request, response);
            return;
        }
        List<SpaceCard> spaces =
                spaces(request).stream().filter(space -> !space.archived()).toList();
        if (Visit.person() == null && spaces.isEmpty()) {
            throw new NotShown();
        }
        List<PageLine> recent = lines(request, site.library().recentlyUpdated(ASKED));
        String content = frame.part(request, "look/dashboard.vm", Map.of("spaces", spaces, "recent", recent));
        send(request, response, Framed.site(site.words().text("wb.dashboard.title"), content));
    }

    void spaceList(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String content = frame.part(request, "look/spaces.vm", Map.of("spaces", spaces(request)));
        send(request, response, Framed.site(site.words().text("wb.spaces.title"), content));
    }

    /** {@code /label/KEY/name}. */
    void labelled(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> segments = Paths.segments(request);
        if (segments.size() != 2) {
            throw new NotShown();
        }
        Space space = access.space(segments.get(0));
        String label = segments.get(1);
        List<PageLine> pages = lines(request, site.library().labelled(label, space, ASKED));
        String content = frame.part(request, "look/labelled.vm", Map.of("label", label, "pages", pages));
        send(request, response, Framed.inSpace(site.words().text("wb.labelled.title", label), content, space));
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Framed screen) throws IOException {
        Reply.html(response, HttpServletResponse.SC_OK, frame.around(request, screen));
    }

    private List<SpaceCard> spaces(HttpServletRequest request) {
        return access.seen(site.library().spaces()).stream()
                .map(space -> new SpaceCard(
                        space.getKey(),
                        space.getName(),
                        request.getContextPath() + space.getUrlPath(),
                        space.getSpaceStatus() == SpaceStatus.ARCHIVED))
                .toList();
    }

    private List<PageLine> lines(HttpServletRequest request, List<Page> pages) {
        return access.seen(pages).stream()
                .limit(SHOWN)
                .map(page -> new PageLine(
                        page.getTitle(),
                        request.getContextPath() + page.getUrlPath(),
                        page.getSpace().getName(),
                        name(page.getLastModifier()),
                        Moment.of(page.getLastModificationDate(), site.words().locale(), zone(site))))
                .toList();
    }

    static String name(@Nullable ConfluenceUser person) {
        return person == null ? "" : person.getFullName();
    }

    /** The reader's; UTC for anonymous. */
    static ZoneId zone(Site site) {
        ConfluenceUser person = Visit.person();
        return person == null ? ZoneOffset.UTC : site.people().zoneOf(person);
    }
}
