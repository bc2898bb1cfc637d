package org.delbar.doors;

import static org.delbar.doors.Authored.macro;
import static org.delbar.doors.MatrixPerson.BLIND;
import static org.delbar.doors.MatrixPerson.EDITOR;
import static org.delbar.doors.MatrixPerson.NO_ADMINISTRATORS;
import static org.delbar.doors.MatrixPerson.ORGANISER;
import static org.delbar.doors.MatrixPerson.OUTSIDE;
import static org.delbar.doors.MatrixPerson.SPACE_ADMINISTRATOR;
import static org.delbar.doors.MatrixRow.SIGN_IN;
import static org.delbar.doors.MatrixTable.form;
import static org.delbar.doors.MatrixTable.get;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.delbar.doors.MatrixRow.Target;

/** What macros and actions show each person. */
final class MatrixScreens {

    private static final List<String> OUTPUTS =
            List.of("display", "pdf", "word", "email", "feed", "html_export", "diff");

    private final MatrixTable table;

    MatrixScreens(MatrixTable table) {
        this.table = table;
    }

    void fill() {
        macros();
        actions();
    }

    private void macros() {
        Set<MatrixPerson> inside = EnumSet.complementOf(EnumSet.copyOf(OUTSIDE));
        macroRows("delbar-learning-card", Set.of(), target -> macro("delbar-learning-card"));
        macroRows("delbar-method-card", Set.of(), target -> macro("delbar-method-card"));
        macroRows("delbar-concept-card", Set.of(), target -> macro("delbar-concept-card"));
        macroRows("delbar-meetup-details", Set.of(), target -> macro("delbar-meetup-details"));
        macroRows(
                "delbar-method-use",
                Set.of(),
                target -> macro("delbar-method-use", "method", String.valueOf(target.page()), "space", target.space()));
        macroRows(
                "delbar-method-origin",
                Set.of(),
                target -> macro("delbar-method-origin", "method-id", String.valueOf(target.page()), "version", "0.5"));
        macroRows(
                "delbar-method-runs",
                Set.of(),
                target -> macro("delbar-method-runs", "method", String.valueOf(target.page())));
        macroRows("delbar-meetup-rsvp", Set.of(), target -> macro("delbar-meetup-rsvp"));
        macroRows("delbar-method-template", Set.of(), target -> macro("delbar-method-template"));
        macroRows(
                "delbar-learning-capture",
                EnumSet.of(EDITOR, ORGANISER, SPACE_ADMINISTRATOR),
                target -> macro(
                        "delbar-learning-capture",
                        "space",
                        target.space(),
                        "parent",
                        String.valueOf(target.page()),
                        "title",
                        "Note here"));
        macroRows(
                "delbar-learning-register",
                inside,
                target -> macro("delbar-learning-register", "spaces", target.space(), "pageSize", "100"));
        macroRows(
                "delbar-method-library",
                inside,
                target -> macro("delbar-method-library", "spaces", target.space(), "pageSize", "100"));
        macroRows(
                "delbar-meetup-list",
                inside,
                target -> macro("delbar-meetup-list", "spaces", target.space(), "pageSize", "100"));
        table.row("macro delbar-method-library", "of all spaces")
                .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                .shows(inside)
                .hosting(macro("delbar-method-library", "spaces", "@all", "sort", "new", "pageSize", "100"))
                .when(get("/pages/viewpage.action?pageId={host}"));
        table.row("macro delbar-learning-register", "of all spaces")
                .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                .shows(inside)
                .hosting(macro("delbar-learning-register", "spaces", "@all", "sort", "changed", "pageSize", "100"))
                .when(get("/pages/viewpage.action?pageId={host}"));
        table.row("macro delbar-learning-card", "on the restricted page")
                .answers(SIGN_IN, 404, 404, 404, 404, 200, 200, 200, SIGN_IN)
                .sameFor(BLIND)
                .when(get("/pages/viewpage.action?pageId={page}"));
    }

    /** On a page that everybody may read, asking for the space that not everybody may see. */
    private void macroRows(String name, Set<MatrixPerson> shows, Function<Target, String> storage) {
        for (String output : OUTPUTS) {
            table.row("macro " + name, output)
                    .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                    .sameFor(OUTSIDE)
                    .shows(output.equals("display") ? shows : Set.of())
                    .hosting(storage)
                    .when(get("/pages/viewpage.action?pageId={host}&output=" + output));
        }
    }

    private void actions() {
        table.row("action meetup-answer", "of the restricted page")
                .answers(SIGN_IN, 400, 400, 400, 400, 400, 400, 400, SIGN_IN)
                .sameFor(BLIND)
                .when(get("/plugins/delbar/meetup-answer.action?page={page}&answer=coming"));
        table.row("action meetup-answer-now", "of the restricted page")
                .answers(SIGN_IN, 400, 400, 400, 400, 400, 400, 400, SIGN_IN)
                .sameFor(BLIND)
                .when(form("/plugins/delbar/meetup-answer-now.action", Map.of("page", "{page}", "answer", "coming")));
        for (String screen : List.of("concept-status", "concept-status-now")) {
            table.row("action " + screen, "of the restricted page")
                    .answers(SIGN_IN, 400, 400, 400, 400, 400, 400, 400, SIGN_IN)
                    .sameFor(BLIND)
                    .when(
                            screen.endsWith("now")
                                    ? form(
                                            "/plugins/delbar/" + screen + ".action",
                                            Map.of("page", "{page}", "status", "trial", "note", "x"))
                                    : get("/plugins/delbar/" + screen + ".action?page={page}"));
        }
        for (String screen : List.of("use-method", "make-variant")) {
            table.row("action " + screen, "of the restricted page")
                    .answers(SIGN_IN, 400, 400, 400, 400, 400, 400, 400, SIGN_IN)
                    .sameFor(BLIND)
                    .when(get("/plugins/delbar/" + screen + ".action?method={page}&space={space}"));
            table.row("action " + screen + "-now", "of the restricted page")
                    .answers(SIGN_IN, 400, 400, 400, 400, 400, 400, 400, SIGN_IN)
                    .sameFor(BLIND)
                    .when(form(
                            "/plugins/delbar/" + screen + "-now.action",
                            Map.of("method", "{page}", "space", "{space}", "title", "Used")));
        }
        table.row("action share-method", "of the restricted page")
                .answers(SIGN_IN, 400, 400, 400, 400, 200, 200, 200, SIGN_IN)
                .sameFor(BLIND)
                .when(get("/plugins/delbar/share-method.action?page={page}"));
        table.row("action share-method-now", "of the restricted page")
                .answers(SIGN_IN, 400, 400, 400, 400, 200, 200, 200, SIGN_IN)
                .sameFor(BLIND)
                .when(form("/plugins/delbar/share-method-now.action", Map.of("page", "{page}", "space", "{space}")));
        for (String screen : List.of("check-content", "check-content-now")) {
            table.row("action " + screen, "of the restricted page")
                    .answers(SIGN_IN, 400, 400, 400, 400, 400, 400, 400, SIGN_IN)
                    .sameFor(BLIND)
                    .when(
                            screen.endsWith("now")
                                    ? form("/plugins/delbar/" + screen + ".action", Map.of("page", "{page}"))
                                    : get("/plugins/delbar/" + screen + ".action?page={page}"));
        }
        for (String screen : List.of("delbar-settings", "delbar-rebuild", "delbar-starters", "delbar-promoted")) {
            table.row("action " + screen, "of the space")
                    .answers(SIGN_IN, 404, 404, 404, 404, 404, 200, 200, SIGN_IN)
                    .sameFor(NO_ADMINISTRATORS)
                    .when(get("/spaces/" + screen + ".action?key={space}"));
        }
        table.row("action delbar-settings-save", "of the space")
                .answers(SIGN_IN, 404, 404, 404, 404, 404, 200, 200, SIGN_IN)
                .sameFor(NO_ADMINISTRATORS)
                .when(form("/spaces/delbar-settings-save.action", Map.of("key", "{space}", "do", "show")));
        table.row("action site-settings", "of the site")
                .answers(SIGN_IN, 404, 404, 404, 404, 404, 404, 200, SIGN_IN)
                .when(get("/admin/plugins/delbar/site-settings.action"));
        table.row("action site-settings-save", "of the site")
                .answers(SIGN_IN, 404, 404, 404, 404, 404, 404, 200, SIGN_IN)
                .when(form("/admin/plugins/delbar/site-settings-save.action", Map.of("do", "add")));
        table.row("action delbar-rebuild-start", "of the space")
                .answers(SIGN_IN, 404, 404, 404, 404, 404, 200, 200, SIGN_IN)
                .sameFor(NO_ADMINISTRATORS)
                .when(form("/spaces/delbar-rebuild-start.action", Map.of("key", "{space}")));
        table.row("action delbar-promoted-save", "of the space")
                .answers(SIGN_IN, 404, 404, 404, 404, 404, 200, 200, SIGN_IN)
                .sameFor(NO_ADMINISTRATORS)
                .when(form("/spaces/delbar-promoted-save.action", Map.of("key", "{space}", "methods", "{page}")));
        table.row("action delbar-starters-install", "of the space")
                .answers(SIGN_IN, 404, 404, 404, 404, 404, 200, 200, SIGN_IN)
                .sameFor(NO_ADMINISTRATORS)
                .when(form(
                        "/spaces/delbar-starters-install.action",
                        Map.of("key", "{space}", "starter-premortem", "true")));
    }
}
