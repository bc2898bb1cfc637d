package org.delbar.workbench.web.screens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jobs of the console: {@code /workbench/jobs/run}, {@code off} and {@code on}, for administrators. */
final class JobScreen {

    private static final Logger LOG = LoggerFactory.getLogger(JobScreen.class);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Site site;
    private final ConsoleScreen console;

    JobScreen(Site site, ConsoleScreen console) {
        this.site = site;
        this.console = console;
    }

    static List<JobView> views(Site site) {
        DateTimeFormatter format = SECONDS.withZone(PageLists.zone(site));
        return site.plugins().jobs().jobs().stream()
                .map(line -> JobView.of(line, (Instant time) -> format.format(time)))
                .toList();
    }

    void run(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = keyFromAdministrator(request);
        try {
            if (!site.plugins().jobs().run(key)) {
                console.refuse(request, response, site.words().text("wb.console.jobRuns"));
                return;
            }
        } catch (Exception e) {
            LOG.warn("Job {} does not run", key, e);
            console.refuse(request, response, String.valueOf(e.getMessage()));
            return;
        }
        Reply.redirect(request, response, "/workbench");
    }

    void off(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switchOff(request, response, true);
    }

    void on(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switchOff(request, response, false);
    }

    private void switchOff(HttpServletRequest request, HttpServletResponse response, boolean off) throws IOException {
        String key = keyFromAdministrator(request);
        try {
            site.plugins().jobs().switchOff(key, off);
        } catch (IllegalArgumentException e) {
            console.refuse(request, response, String.valueOf(e.getMessage()));
            return;
        }
        Reply.redirect(request, response, "/workbench");
    }

    private String keyFromAdministrator(HttpServletRequest request) {
        if (!site.people().isAdministrator(Visit.person())) {
            throw new NotShown();
        }
        return Objects.requireNonNullElse(request.getParameter("key"), "");
    }
}
