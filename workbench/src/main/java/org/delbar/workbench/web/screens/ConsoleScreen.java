package org.delbar.workbench.web.screens;

import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
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
            refuse(request, response, site.words().text("wb.console.failed", String.valueOf(e.getMessage())));
            return;
        }
        Reply.redirect(request, response, "/workbench");
    }

    /** The console with a sentence about what did not happen. */
    void refuse(HttpServletRequest request, HttpServletResponse response, String sentence) throws IOException {
        show(request, response, HttpServletResponse.SC_CONFLICT, sentence);
    }

    /** {@code /workbench/read-only}. */
    void readOnly(HttpServletRequest request, HttpServletResponse response) throws IOException {
        forAdministrators();
        site.life().mode().readOnly(SignInScreen.given(request, "on").equals("true"));
        Reply.redirect(request, response, "/workbench");
    }

    /** {@code /workbench/people}: lets somebody in no more, or again, or takes the account of such a person away. */
    void people(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ConfluenceUser administrator = forAdministrators();
        String disabled = SignInScreen.given(request, "disable");
        if (disabled.equalsIgnoreCase(administrator.getName())) {
            show(
                    request,
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    site.words().text("wb.console.notYourself"));
            return;
        }
        site.people().disable(disabled);
        site.people().enable(SignInScreen.given(request, "enable"));
        String removed = SignInScreen.given(request, "remove");
        if (site.people().disabled().stream()
                .anyMatch(person -> person.getName().equals(removed))) {
            site.people().remove(removed);
        }
        Reply.redirect(request, response, "/workbench");
    }

    ConfluenceUser forAdministrators() {
        ConfluenceUser person = Access.somebody();
        if (!site.people().isAdministrator(person)) {
            throw new NotShown();
        }
        return person;
    }

    /** Letters may tell of pages that not everybody may see. */
    private List<LetterView> letters() {
        return site.people().isAdministrator(Visit.person())
                ? site.plugins().letters().stream()
                        .map(letter -> LetterView.of(letter, site))
                        .toList()
                : List.of();
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
        context.put("administrator", site.people().isAdministrator(Visit.person()));
        context.put("readOnly", site.life().mode().isReadOnlyAccessModeEnabled());
        context.put(
                "disabled",
                site.people().disabled().stream()
                        .map(person -> new DisabledLine(person.getName(), person.getFullName()))
                        .toList());
        context.put("plugins", site.plugins().plugins());
        context.put("tables", site.plugins().tables());
        context.put("jobs", JobScreen.views(site));
        context.put("mayRunJobs", site.people().isAdministrator(Visit.person()));
        context.put("ignored", site.plugins().ignoredParameters());
        context.put("problems", site.plugins().problems());
        context.put("letters", letters());
        context.put("now", Moment.of(site.clock().instant(), site.words().locale(), PageLists.zone(site)));
        context.put("ahead", site.clock().ahead().toHours());
        context.put("groups", SignInGroup.of(site.cards().get()));
        String content = frame.part(request, "look/console.vm", context);
        Reply.html(
                response, status, frame.around(request, Framed.site(site.words().text("wb.console.title"), content)));
    }
}
