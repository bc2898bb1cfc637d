package org.delbar.workbench.web.screens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.delbar.workbench.mail.Outbox;
import org.delbar.workbench.storage.AoRows;
import org.delbar.workbench.web.Reply;

/** What the console leads to, for administrators: rows of tables, letters, and the clock. */
final class BackstageScreen {

    private final Site site;
    private final Frame frame;
    private final ConsoleScreen console;

    BackstageScreen(Site site, Frame frame, ConsoleScreen console) {
        this.site = site;
        this.frame = frame;
        this.console = console;
    }

    /** {@code /workbench/table?name=&page=}. */
    void table(HttpServletRequest request, HttpServletResponse response) throws IOException {
        console.forAdministrators();
        String name = SignInScreen.given(request, "name");
        if (site.plugins().tables().stream().noneMatch(each -> each.name().equals(name))) {
            throw new NotShown();
        }
        int page = (int) Math.min(Access.number(request.getParameter("page")), 1_000_000);
        AoRows rows = site.plugins().rows(name, page);
        show(
                request,
                response,
                name,
                "look/table.vm",
                Map.of(
                        "name",
                        name,
                        "number",
                        page,
                        "columns",
                        rows.columns(),
                        "rows",
                        rows.rows(),
                        "more",
                        rows.more(),
                        "next",
                        page + 1,
                        "previous",
                        page - 1));
    }

    /** {@code /workbench/mail?id=}. */
    void letter(HttpServletRequest request, HttpServletResponse response) throws IOException {
        console.forAdministrators();
        Outbox.Letter letter =
                site.plugins().letter(Access.number(request.getParameter("id"))).orElseThrow(NotShown::new);
        show(request, response, letter.subject(), "look/letter.vm", Map.of("letter", LetterView.of(letter, site)));
    }

    /** {@code /workbench/mail/empty}. */
    void emptyOutbox(HttpServletRequest request, HttpServletResponse response) throws IOException {
        console.forAdministrators();
        site.plugins().emptyOutbox();
        Reply.redirect(request, response, "/workbench");
    }

    /** {@code /workbench/clock}: forward by days or hours, or back to the machine's time. */
    void clock(HttpServletRequest request, HttpServletResponse response) throws IOException {
        console.forAdministrators();
        if (!SignInScreen.given(request, "back").isEmpty()) {
            site.clock().putBack();
            Reply.redirect(request, response, "/workbench");
            return;
        }
        long number = Access.number(request.getParameter("number"));
        boolean hours = SignInScreen.given(request, "unit").equals("hours");
        if (number < 1 || number > (hours ? 24 * 366 : 366)) {
            console.refuse(request, response, site.words().text("wb.console.clockRefused"));
            return;
        }
        site.clock().forward(hours ? Duration.ofHours(number) : Duration.ofDays(number));
        Reply.redirect(request, response, "/workbench");
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            String title,
            String template,
            Map<String, Object> context)
            throws IOException {
        String content = frame.part(request, template, context);
        Reply.html(response, HttpServletResponse.SC_OK, frame.around(request, Framed.site(title, content)));
    }
}
