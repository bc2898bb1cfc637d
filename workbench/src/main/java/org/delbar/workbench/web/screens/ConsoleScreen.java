package org.delbar.workbench.web.screens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /workbench}: for the person at the machine, and for administrators. */
final class ConsoleScreen {

    private static final Logger log = LoggerFactory.getLogger(ConsoleScreen.class);

    private final Site site;
    private final Frame frame;

    ConsoleScreen(Site site, Frame frame) {
        this.site = site;
        this.frame = frame;
    }

    void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        forThePersonAtTheMachine(request);
        show(request, response, HttpServletResponse.SC_OK, "");
    }

    /** {@code /workbench/reload}. */
    void reload(HttpServletRequest request, HttpServletResponse response) throws IOException {
        forThePersonAtTheMachine(request);
        try {
            site.plugins().reload();
        } catch (Exception e) {
            log.warn("The jar does not load", e);
            refuse(request, response, site.words().text("wb.console.failed") + " " + e.getMessage());
            return;
        }
        Reply.redirect(request, response, "/workbench");
    }

    /** The console with a sentence about what did not happen. */
    void refuse(HttpServletRequest request, HttpServletResponse response, String sentence) throws IOException {
        show(request, response, HttpServletResponse.SC_CONFLICT, sentence);
    }

    private void forThePersonAtTheMachine(HttpServletRequest request) throws IOException {
        boolean atTheMachine = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        if (!atTheMachine && !site.people().isAdministrator(Visit.person())) {
            throw new NotShown();
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, int status, String failure)
            throws IOException {
        Map<String, Object> context = new HashMap<>();
        context.put("failure", failure);
        context.put("plugins", site.plugins().plugins());
        context.put("tables", site.plugins().tables());
        context.put("jobs", JobScreen.views(site));
        context.put("mayRunJobs", site.people().isAdministrator(Visit.person()));
        context.put("ignored", site.plugins().ignoredParameters());
        context.put("problems", site.plugins().problems());
        context.put("groups", SignInGroup.of(site.cards().get()));
        String content = frame.part(request, "look/console.vm", context);
        Reply.html(
                response, status, frame.around(request, Framed.site(site.words().text("wb.console.title"), content)));
    }
}
