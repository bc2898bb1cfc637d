package org.delbar.workbench.web.screens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.delbar.workbench.audit.AuditLog;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;

/** {@code /admin/auditlog}, for administrators of the site. */
public final class AuditScreen {

    private static final int SHOWN = 200;

    private final Site site;
    private final Frame frame;
    private final IntFunction<List<AuditLog.Line>> newest;

    public AuditScreen(Site site, Frame frame, IntFunction<List<AuditLog.Line>> newest) {
        this.site = site;
        this.frame = frame;
        this.newest = newest;
    }

    public void mountOn(Screens screens) {
        screens.add("/admin/auditlog", this::open);
    }

    private void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!site.people().isAdministrator(Visit.person())) {
            throw new NotShown();
        }
        List<AuditView> lines = newest.apply(SHOWN).stream().map(this::view).toList();
        String content = frame.part(request, "look/audit.vm", Map.of("lines", lines));
        Framed framed = Framed.site(site.words().text("wb.audit.title"), content);
        Reply.html(response, HttpServletResponse.SC_OK, frame.around(request, framed));
    }

    private AuditView view(AuditLog.Line line) {
        return new AuditView(
                Moment.of(line.at(), site.words().locale(), PageLists.zone(site)),
                line.author(),
                site.words().text(line.categoryKey()),
                site.words().text(line.summaryKey()),
                line.things().stream().map(AuditLog.Thing::name).toList(),
                line.changes().stream()
                        .map(each -> new AuditView.Change(site.words().text(each.key()), each.from(), each.to()))
                        .toList());
    }
}
