package org.delbar.workbench.web.screens;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.delbar.workbench.content.Permissions.Granted;
import org.delbar.workbench.content.Permissions.SpaceRight;
import org.delbar.workbench.web.Reply;
import org.jspecify.annotations.Nullable;

/** The workbench's own tabs of the Space tools: what a space is, and who may do what in it. */
public final class SpaceAdminScreens {

    private final Site site;
    private final Frame frame;
    private final Access access;
    private final SpaceTools tools;
    private final Function<Space, List<Granted>> granted;

    public SpaceAdminScreens(Site site, Frame frame, Function<Space, List<Granted>> granted) {
        this.site = site;
        this.frame = frame;
        this.access = new Access(site.library(), site.permissions());
        this.tools = new SpaceTools(site, frame);
        this.granted = granted;
    }

    public void mountOn(Screens screens) {
        screens.add("/spaces/viewspacesummary.action", this::summary);
        screens.add("/spaces/spacepermissions.action", this::rights);
    }

    private void summary(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Space space = space(request);
        ConfluenceUser creator = space.getCreator();
        Map<String, Object> facts = Map.of(
                "key", space.getKey(),
                "name", space.getName(),
                "creator", creator == null ? "" : creator.getFullName(),
                "created", Moment.of(space.getCreationDate(), site.words().locale(), PageLists.zone(site)),
                "archived", space.getSpaceStatus().name().equals("ARCHIVED"),
                "query", "?key=" + Reply.encoded(space.getKey()));
        send(request, response, space, "space-summary", frame.part(request, "look/space-summary.vm", facts));
    }

    private void rights(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Space space = space(request);
        Map<String, List<SpaceRight>> byHolder = new LinkedHashMap<>();
        granted.apply(space)
                .forEach(each -> byHolder.computeIfAbsent(holder(each), holder -> new ArrayList<>())
                        .add(each.right()));
        List<RightsLine> lines = byHolder.entrySet().stream()
                .map(each -> new RightsLine(
                        each.getKey(),
                        each.getValue().contains(SpaceRight.VIEW),
                        each.getValue().contains(SpaceRight.ADD_PAGE),
                        each.getValue().contains(SpaceRight.ADMINISTER)))
                .toList();
        send(
                request,
                response,
                space,
                "space-permissions",
                frame.part(request, "look/space-rights.vm", Map.of("lines", lines)));
    }

    private String holder(Granted granted) {
        return switch (granted.kind()) {
            case "anonymous" -> site.words().text("wb.rights.anonymous");
            case "group" -> site.words().text("wb.rights.group", granted.holder());
            default -> {
                @Nullable ConfluenceUser person = site.people().named(granted.holder());
                yield person == null ? granted.holder() : person.getFullName();
            }
        };
    }

    /** @throws NotShown no such space, or not this reader's to administer */
    private Space space(HttpServletRequest request) {
        Space space = access.space(request.getParameter("key"));
        if (!access.mayAdminister(space)) {
            throw new NotShown();
        }
        return space;
    }

    private void send(
            HttpServletRequest request, HttpServletResponse response, Space space, String tab, String bodyHtml)
            throws IOException {
        String content = tools.html(request, space, tab, bodyHtml);
        Framed framed = Framed.inSpace(site.words().text("wb.sidebar.tools"), content, space);
        Reply.html(response, HttpServletResponse.SC_OK, frame.around(request, framed));
    }
}
