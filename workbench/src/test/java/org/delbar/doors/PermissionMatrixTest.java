package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Authored.macro;
import static org.delbar.doors.MatrixCommunity.NO_PAGE;
import static org.delbar.doors.MatrixCommunity.NO_SPACE;
import static org.delbar.doors.MatrixCommunity.PAGE_SECRET;
import static org.delbar.doors.MatrixCommunity.SPACE;
import static org.delbar.doors.MatrixCommunity.SPACE_SECRET;
import static org.delbar.doors.MatrixPerson.BLIND;
import static org.delbar.doors.MatrixPerson.EDITOR;
import static org.delbar.doors.MatrixPerson.NO_ADMINISTRATORS;
import static org.delbar.doors.MatrixPerson.ORGANISER;
import static org.delbar.doors.MatrixPerson.OUTSIDE;
import static org.delbar.doors.MatrixPerson.SPACE_ADMINISTRATOR;
import static org.delbar.doors.MatrixRow.SIGN_IN;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.doors.MatrixRow.Ask;
import org.delbar.doors.MatrixRow.Target;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * S1: every endpoint, macro and action of the built jar, asked by the nine kinds of person, and once more in read-only
 * mode. Answers have the status the table expects and hold nothing that the person may not see; what they may not see
 * is answered as what is not there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PermissionMatrixTest {

    private static final String REST = "/rest/delbar/1";
    private static final String BARE = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final List<String> OUTPUTS =
            List.of("display", "pdf", "word", "email", "feed", "html_export", "diff");

    private final List<MatrixRow> rows = new ArrayList<>();
    private final MatrixCommunity community = new MatrixCommunity();

    @BeforeAll
    void fillTheTable() {
        restOfLearning();
        restOfMethods();
        restOfMeetups();
        restOfUses();
        restOfRuns();
        restOfSignUp();
        restOfContentChecks();
        restForAdministrators();
        macros();
        actions();
    }

    @AfterAll
    void close() {
        community.close();
    }

    //                                            anon no-space restricted viewer editor organiser s-admin admin
    // disabled
    private void restOfLearning() {
        String captures = "POST /learning/captures";
        row(captures, "notes something in the space")
                .answers(401, 404, 201, 403, 201, 201, 201, 201, 401)
                .sameFor(OUTSIDE)
                .when(send(
                        "POST",
                        "/learning/captures",
                        Map.of("space", "{space}", "whatHappened", "Noted by the matrix")));
        row(captures, "below the restricted page")
                .answers(401, 404, 400, 403, 400, 201, 201, 201, 401)
                .sameFor(BLIND)
                .when(send(
                        "POST",
                        "/learning/captures",
                        Map.of("space", SPACE, "parent", "{page}", "whatHappened", "Noted below a page")));
        row(captures, "on the restricted page")
                .answers(401, 404, 201, 403, 201, 200, 200, 200, 401)
                .when(capturedAndRead());
        row("GET /learning/empty-sheet", "as it is")
                .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                .when(get(REST + "/learning/empty-sheet?language=sv"));
        for (String door : List.of("/learning/register", "/learning/register.csv")) {
            row("GET " + door, "of the space")
                    .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                    .sameFor(OUTSIDE)
                    .shows(EnumSet.complementOf(EnumSet.copyOf(OUTSIDE)))
                    .when(get(REST + door + "?spaces={space}"));
            row("GET " + door, "of all spaces")
                    .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                    .shows(EnumSet.complementOf(EnumSet.copyOf(OUTSIDE)))
                    .when(get(REST + door + "?sort=changed&pageSize=100"));
            row("GET " + door, "by words of the restricted page")
                    .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                    .when(get(REST + door + "?text=" + PAGE_SECRET));
        }
        for (String door : List.of("/methodbook/library", "/methodbook/library.csv")) {
            row("GET " + door, "of the space")
                    .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                    .sameFor(OUTSIDE)
                    .shows(EnumSet.complementOf(EnumSet.copyOf(OUTSIDE)))
                    .when(get(REST + door + "?spaces={space}"));
            row("GET " + door, "of all spaces")
                    .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                    .shows(EnumSet.complementOf(EnumSet.copyOf(OUTSIDE)))
                    .when(get(REST + door + "?sort=new&pageSize=100"));
            row("GET " + door, "by words of the restricted page")
                    .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                    .when(get(REST + door + "?text=" + PAGE_SECRET));
        }
        row("GET /learning/worksheets/start", "in the space")
                .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                .sameFor(OUTSIDE)
                .shows(EnumSet.complementOf(EnumSet.copyOf(OUTSIDE)))
                .when(get(REST + "/learning/worksheets/start?space={space}"));
        row("POST /learning/worksheets/check", "in the space")
                .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                .sameFor(OUTSIDE)
                .when(send("POST", "/learning/worksheets/check", Map.of("spaceKey", "{space}", "source", "odd")));
    }

    private void restOfMethods() {
        row("GET /methodbook/methods/start", "in the space")
                .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                .sameFor(OUTSIDE)
                .when(get(REST + "/methodbook/methods/start?space={space}"));
        row("GET /methodbook/promoted", "of the space")
                .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                .sameFor(OUTSIDE)
                .when(get(REST + "/methodbook/promoted?space={space}"));
        row("POST /methodbook/methods/check", "in the space")
                .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                .sameFor(OUTSIDE)
                .when(send("POST", "/methodbook/methods/check", Map.of("spaceKey", "{space}", "timeFrom", "odd")));
        row("POST /methodbook/methods/check", "based on the restricted page")
                .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                .sameFor(BLIND)
                .when(send(
                        "POST",
                        "/methodbook/methods/check",
                        Map.of("spaceKey", SPACE, "title", "Asked", "line", "Asked", "basedOn", "{page}")));
    }

    private void restOfMeetups() {
        for (String door : List.of("/meetups/concepts", "/meetups/plans")) {
            row("GET " + door + "/start", "in the space")
                    .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                    .sameFor(OUTSIDE)
                    .when(get(REST + door + "/start?space={space}"));
            row("POST " + door + "/check", "in the space")
                    .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                    .sameFor(OUTSIDE)
                    .when(send("POST", door + "/check", Map.of("spaceKey", "{space}", "hosts", "")));
        }
        row("GET /meetups/plans/start", "from the restricted page")
                .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                .when(get(REST + "/meetups/plans/start?space=" + SPACE + "&page={page}"));
        // The pages of the table are no meetups, which nobody can tell from one that is hidden; see MeetupCalendarTest.
        row("GET /meetups/{page}/calendar.ics", "of the restricted page")
                .answers(404, 404, 404, 404, 404, 404, 404, 404, 404)
                .sameFor(BLIND)
                .when(get(REST + "/meetups/{page}/calendar.ics"));
    }

    /** The pages of the table are no methods, which nobody can tell from one that is hidden; see MethodUseTest. */
    private void restOfUses() {
        for (String door : List.of("/methodbook/uses", "/methodbook/variants")) {
            row("POST " + door, "of the restricted page")
                    .answers(401, 404, 404, 404, 404, 404, 404, 404, 401)
                    .sameFor(BLIND)
                    .when(send("POST", door, Map.of("method", "{page}", "space", "{space}", "title", "Used")));
            row("GET " + door + "/start", "of the restricted page")
                    .answers(401, 404, 404, 404, 404, 404, 404, 404, 401)
                    .sameFor(BLIND)
                    .when(get(REST + door + "/start?method={page}&space={space}"));
        }
    }

    /** Nor are they runs; see RunReportsTest. */
    private void restOfRuns() {
        row("POST /methodbook/runs/answers", "of the restricted page")
                .answers(401, 404, 404, 404, 404, 404, 404, 404, 401)
                .sameFor(BLIND)
                .when(send("POST", "/methodbook/runs/answers", Map.of("run", "{page}", "helped", "helped")));
        for (String door : List.of("withdrawals", "suggestions")) {
            row("POST /methodbook/runs/" + door, "of the restricted page")
                    .answers(401, 404, 404, 404, 404, 404, 404, 404, 401)
                    .sameFor(BLIND)
                    .when(send("POST", "/methodbook/runs/" + door, Map.of("run", "{page}")));
        }
        row("GET /methodbook/runs/answer", "of the restricted page")
                .answers(401, 404, 404, 404, 404, 404, 404, 404, 401)
                .sameFor(BLIND)
                .when(get(REST + "/methodbook/runs/answer?run={page}"));
        row("action run-answer", "of the restricted page")
                .answers(SIGN_IN, 400, 400, 400, 400, 400, 400, 400, SIGN_IN)
                .sameFor(BLIND)
                .when(get("/plugins/delbar/run-answer.action?run={page}"));
        row("action run-answer-now", "of the restricted page")
                .answers(SIGN_IN, 400, 400, 400, 400, 400, 400, 400, SIGN_IN)
                .sameFor(BLIND)
                .when(form("/plugins/delbar/run-answer-now.action", Map.of("run", "{page}", "helped", "helped")));
    }

    /** The pages of the table are no meetups, which nobody can tell from one that is hidden; see MeetupSignUpTest. */
    private void restOfSignUp() {
        String list = "/meetups/{page}/answers";
        String person = list + "/somebody";
        signUpRow("GET " + list, get(REST + list));
        signUpRow("GET " + list + ".csv", get(REST + list + ".csv"));
        signUpRow("PUT " + list, send("PUT", list, Map.of("answer", "coming")));
        signUpRow("DELETE " + list, send("DELETE", list, Map.of()));
        signUpRow("PUT " + list + "/{person}", send("PUT", person, Map.of("answer", "coming")));
        signUpRow("DELETE " + list + "/{person}", send("DELETE", person, Map.of()));
        signUpRow("PUT " + list + "/{person}/attendance", send("PUT", person + "/attendance", Map.of()));
        signUpRow("POST " + list + "/{person}/seat", send("POST", person + "/seat", Map.of()));
    }

    private void signUpRow(String door, Ask ask) {
        row(door, "of the restricted page")
                .answers(401, 404, 404, 404, 404, 404, 404, 404, 401)
                .sameFor(BLIND)
                .when(ask);
    }

    /** Whoever sees a page may look at what would be left of it; see ContentCheckTest for what is made of it. */
    private void restOfContentChecks() {
        row("POST /methodbook/content-checks/preview", "of the restricted page")
                .answers(401, 404, 404, 404, 404, 409, 409, 409, 401)
                .sameFor(BLIND)
                .when(send(
                        "POST",
                        "/methodbook/content-checks/preview",
                        Map.of("page", "{page}", "seen", "not this one", "space", "{space}")));
    }

    private void restForAdministrators() {
        row("GET /linkage", "the report")
                .answers(401, 403, 403, 403, 403, 403, 403, 200, 401)
                .when(get(REST + "/linkage"));
        row("GET /pagefacts/{space}/rebuild", "of the space")
                .answers(401, 404, 404, 404, 404, 404, 200, 200, 401)
                .sameFor(NO_ADMINISTRATORS)
                .when(get(REST + "/pagefacts/{space}/rebuild"));
        row("POST /pagefacts/{space}/rebuild", "of the space")
                .answers(401, 404, 404, 404, 404, 404, 202, 202, 401)
                .sameFor(NO_ADMINISTRATORS)
                .when(send("POST", "/pagefacts/{space}/rebuild", Map.of()));
        row("GET /spaces/{space}/settings", "of the space")
                .answers(401, 404, 404, 404, 404, 404, 200, 200, 401)
                .sameFor(NO_ADMINISTRATORS)
                .when(get(REST + "/spaces/{space}/settings"));
        row("PUT /spaces/{space}/settings", "of the space")
                .answers(401, 404, 404, 404, 404, 404, 200, 200, 401)
                .sameFor(NO_ADMINISTRATORS)
                .when(send("PUT", "/spaces/{space}/settings", Map.of("pageLanguage", "en")));
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
        row("macro delbar-method-library", "of all spaces")
                .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                .shows(inside)
                .hosting(macro("delbar-method-library", "spaces", "@all", "sort", "new", "pageSize", "100"))
                .when(get("/pages/viewpage.action?pageId={host}"));
        row("macro delbar-learning-register", "of all spaces")
                .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                .shows(inside)
                .hosting(macro("delbar-learning-register", "spaces", "@all", "sort", "changed", "pageSize", "100"))
                .when(get("/pages/viewpage.action?pageId={host}"));
        row("macro delbar-learning-card", "on the restricted page")
                .answers(SIGN_IN, 404, 404, 404, 404, 200, 200, 200, SIGN_IN)
                .sameFor(BLIND)
                .when(get("/pages/viewpage.action?pageId={page}"));
    }

    /** On a page that everybody may read, asking for the space that not everybody may see. */
    private void macroRows(String name, Set<MatrixPerson> shows, Function<Target, String> storage) {
        for (String output : OUTPUTS) {
            row("macro " + name, output)
                    .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                    .sameFor(OUTSIDE)
                    .shows(output.equals("display") ? shows : Set.of())
                    .hosting(storage)
                    .when(get("/pages/viewpage.action?pageId={host}&output=" + output));
        }
    }

    private void actions() {
        row("action meetup-answer", "of the restricted page")
                .answers(SIGN_IN, 400, 400, 400, 400, 400, 400, 400, SIGN_IN)
                .sameFor(BLIND)
                .when(get("/plugins/delbar/meetup-answer.action?page={page}&answer=coming"));
        row("action meetup-answer-now", "of the restricted page")
                .answers(SIGN_IN, 400, 400, 400, 400, 400, 400, 400, SIGN_IN)
                .sameFor(BLIND)
                .when(form("/plugins/delbar/meetup-answer-now.action", Map.of("page", "{page}", "answer", "coming")));
        for (String screen : List.of("concept-status", "concept-status-now")) {
            row("action " + screen, "of the restricted page")
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
            row("action " + screen, "of the restricted page")
                    .answers(SIGN_IN, 400, 400, 400, 400, 400, 400, 400, SIGN_IN)
                    .sameFor(BLIND)
                    .when(get("/plugins/delbar/" + screen + ".action?method={page}&space={space}"));
            row("action " + screen + "-now", "of the restricted page")
                    .answers(SIGN_IN, 400, 400, 400, 400, 400, 400, 400, SIGN_IN)
                    .sameFor(BLIND)
                    .when(form(
                            "/plugins/delbar/" + screen + "-now.action",
                            Map.of("method", "{page}", "space", "{space}", "title", "Used")));
        }
        row("action share-method", "of the restricted page")
                .answers(SIGN_IN, 400, 400, 400, 400, 200, 200, 200, SIGN_IN)
                .sameFor(BLIND)
                .when(get("/plugins/delbar/share-method.action?page={page}"));
        row("action share-method-now", "of the restricted page")
                .answers(SIGN_IN, 400, 400, 400, 400, 200, 200, 200, SIGN_IN)
                .sameFor(BLIND)
                .when(form("/plugins/delbar/share-method-now.action", Map.of("page", "{page}", "space", "{space}")));
        for (String screen : List.of("check-content", "check-content-now")) {
            row("action " + screen, "of the restricted page")
                    .answers(SIGN_IN, 400, 400, 400, 400, 400, 400, 400, SIGN_IN)
                    .sameFor(BLIND)
                    .when(
                            screen.endsWith("now")
                                    ? form("/plugins/delbar/" + screen + ".action", Map.of("page", "{page}"))
                                    : get("/plugins/delbar/" + screen + ".action?page={page}"));
        }
        for (String screen : List.of("delbar-settings", "delbar-rebuild", "delbar-starters", "delbar-promoted")) {
            row("action " + screen, "of the space")
                    .answers(SIGN_IN, 404, 404, 404, 404, 404, 200, 200, SIGN_IN)
                    .sameFor(NO_ADMINISTRATORS)
                    .when(get("/spaces/" + screen + ".action?key={space}"));
        }
        row("action delbar-settings-save", "of the space")
                .answers(SIGN_IN, 404, 404, 404, 404, 404, 200, 200, SIGN_IN)
                .sameFor(NO_ADMINISTRATORS)
                .when(form("/spaces/delbar-settings-save.action", Map.of("key", "{space}", "do", "show")));
        row("action site-settings", "of the site")
                .answers(SIGN_IN, 404, 404, 404, 404, 404, 404, 200, SIGN_IN)
                .when(get("/admin/plugins/delbar/site-settings.action"));
        row("action site-settings-save", "of the site")
                .answers(SIGN_IN, 404, 404, 404, 404, 404, 404, 200, SIGN_IN)
                .when(form("/admin/plugins/delbar/site-settings-save.action", Map.of("do", "add")));
        row("action delbar-rebuild-start", "of the space")
                .answers(SIGN_IN, 404, 404, 404, 404, 404, 200, 200, SIGN_IN)
                .sameFor(NO_ADMINISTRATORS)
                .when(form("/spaces/delbar-rebuild-start.action", Map.of("key", "{space}")));
        row("action delbar-promoted-save", "of the space")
                .answers(SIGN_IN, 404, 404, 404, 404, 404, 200, 200, SIGN_IN)
                .sameFor(NO_ADMINISTRATORS)
                .when(form("/spaces/delbar-promoted-save.action", Map.of("key", "{space}", "methods", "{page}")));
        row("action delbar-starters-install", "of the space")
                .answers(SIGN_IN, 404, 404, 404, 404, 404, 200, 200, SIGN_IN)
                .sameFor(NO_ADMINISTRATORS)
                .when(form(
                        "/spaces/delbar-starters-install.action",
                        Map.of("key", "{space}", "starter-premortem", "true")));
    }

    @Test
    @Order(1)
    void theTableNamesEveryEndpointMacroAndAction() {
        Set<String> doors = new HashSet<>();
        JarEndpoints.all().forEach(endpoint -> doors.add(endpoint.toString()));
        Document descriptor = JarEndpoints.descriptor();
        descriptor.select("xhtml-macro").forEach(each -> doors.add("macro " + each.attr("name")));
        descriptor
                .select("struts > package > action, xwork > package > action")
                .forEach(each -> doors.add("action " + each.attr("name")));
        assertThat(descriptor.select("servlet, rpc-soap, rpc-xmlrpc, web-panel, servlet-filter"))
                .as("doors of a kind that the table does not know")
                .isEmpty();

        assertThat(rows.stream().map(MatrixRow::door).collect(Collectors.toSet()))
                .isEqualTo(doors);
    }

    Stream<MatrixRow> table() {
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    @Order(2)
    void answersEachPersonAsExpectedAndTellsNoSecrets(MatrixRow row) {
        for (MatrixPerson person : MatrixPerson.values()) {
            HttpResponse<String> answer = ask(row, person, there(row));

            assertThat(status(answer))
                    .as("%s by %s: %s", row, person, brief(answer))
                    .isEqualTo(row.expected(person));
            assertNothingLeaks(row, person, answer);
            if (row.sees().contains(person)) {
                assertThat(everything(answer))
                        .as("%s by %s sees something", row, person)
                        .contains(SPACE_SECRET);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    @Order(3)
    void answersWhatOneMayNotSeeAsWhatIsNotThere(MatrixRow row) {
        for (MatrixPerson person : row.outside()) {
            HttpResponse<String> there = ask(row, person, there(row));
            HttpResponse<String> nowhere = ask(row, person, nowhere(row));

            assertThat(status(there)).as("%s by %s", row, person).isEqualTo(status(nowhere));
            assertThat(comparable(row, there, there(row)))
                    .as("%s by %s", row, person)
                    .isEqualTo(comparable(row, nowhere, nowhere(row)));
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    @Order(4)
    void inReadOnlyModeReadsWorkAndWritesAreRefusedInWords(MatrixRow row) {
        community.readOnly(true);
        try {
            for (MatrixPerson person : EnumSet.of(EDITOR, SPACE_ADMINISTRATOR, MatrixPerson.ADMINISTRATOR)) {
                HttpResponse<String> answer = ask(row, person, there(row));

                assertNothingLeaks(row, person, answer);
                if (isRead(row)) {
                    assertThat(status(answer)).as("%s by %s", row, person).isEqualTo(row.expected(person));
                } else if (row.expected(person) < 300) {
                    assertThat(status(answer)).as("%s by %s", row, person).isEqualTo(405);
                    assertThat(everything(answer)).containsAnyOf("read", "läsa", "leses");
                }
            }
        } finally {
            community.readOnly(false);
        }
    }

    private static boolean isRead(MatrixRow row) {
        return row.door().startsWith("GET")
                || row.door().startsWith("macro")
                || List.of(
                                "action use-method",
                                "action make-variant",
                                "action share-method",
                                "action check-content",
                                "action delbar-settings",
                                "action delbar-rebuild",
                                "action delbar-starters",
                                "action delbar-promoted",
                                "action site-settings")
                        .contains(row.door());
    }

    private HttpResponse<String> ask(MatrixRow row, MatrixPerson person, Target target) {
        return row.ask().of(community.visitor(person), target);
    }

    private static void assertNothingLeaks(MatrixRow row, MatrixPerson person, HttpResponse<String> answer) {
        if (BLIND.contains(person)) {
            assertThat(everything(answer)).as("%s by %s", row, person).doesNotContain(PAGE_SECRET);
        }
        if (OUTSIDE.contains(person)) {
            assertThat(everything(answer)).as("%s by %s", row, person).doesNotContain(SPACE_SECRET);
        }
    }

    /** Headers and body, as small letters. */
    private static String everything(HttpResponse<String> answer) {
        return (answer.headers().map() + answer.body()).toLowerCase(Locale.ROOT);
    }

    private static int status(HttpResponse<String> answer) {
        return answer.uri().getPath().endsWith("/login.action") ? SIGN_IN : answer.statusCode();
    }

    private static String brief(HttpResponse<String> answer) {
        String text = Jsoup.parse(answer.body()).text();
        return text.substring(0, Math.min(400, text.length()));
    }

    /** Without what differs because it was asked for by another name. */
    private static String comparable(MatrixRow row, HttpResponse<String> answer, Target target) {
        String text = answer.body();
        if (row.door().startsWith("macro ") || row.door().startsWith("action ")) {
            Document page = Jsoup.parse(text);
            Element macro = page.selectFirst("[data-macro-name=" + row.door().replaceFirst(".* ", "") + "]");
            text = macro == null
                    ? page.text()
                    : macro.outerHtml().replaceAll("\\b" + registerId(macro) + "\\b", "REGISTER");
        }
        return text.replace(String.valueOf(target.page()), "PAGE")
                .replace(String.valueOf(target.host()), "HOST")
                .replace(target.space(), "SPACE")
                .replaceAll(BARE, "UUID")
                .replaceAll("Host UUID", "Host");
    }

    private Target there(MatrixRow row) {
        return new Target(SPACE, community.restricted(), row.host());
    }

    private Target nowhere(MatrixRow row) {
        return new Target(NO_SPACE, NO_PAGE, row.emptyHost());
    }

    /** Notes something on the restricted page; those who may see that page get the new one, which links to it. */
    private static Ask capturedAndRead() {
        return (visitor, target) -> {
            HttpResponse<String> answer = visitor.send(
                    "POST",
                    REST + "/learning/captures",
                    Map.of("space", SPACE, "from", target.page(), "whatHappened", "Noted on a page"));
            if (answer.statusCode() == 201) {
                String address = Visitor.json(answer).path("url").asText().substring("/confluence".length());
                HttpResponse<String> page = visitor.get(address);
                String main = Jsoup.parse(page.body()).select("#main-content").text();
                return main.toLowerCase(Locale.ROOT).contains(PAGE_SECRET) ? page : answer;
            }
            return answer;
        };
    }

    private static Ask get(String address) {
        return MatrixRow.get(address);
    }

    private static Ask send(String verb, String address, Map<String, String> body) {
        return MatrixRow.send(verb, REST + address, body);
    }

    private static Ask form(String address, Map<String, String> fields) {
        return MatrixRow.form(address, fields);
    }

    private Draft row(String door, String what) {
        return new Draft(door, what);
    }

    /** A row while it is being written. */
    private final class Draft {

        private final String door;
        private final String what;
        private final Map<MatrixPerson, Integer> expected = new EnumMap<>(MatrixPerson.class);
        private Set<MatrixPerson> outside = Set.of();
        private Set<MatrixPerson> sees = Set.of();
        private long host;
        private long emptyHost;

        private Draft(String door, String what) {
            this.door = door;
            this.what = what;
        }

        Draft answers(int... statuses) {
            assertThat(statuses).hasSameSizeAs(MatrixPerson.values());
            for (MatrixPerson person : MatrixPerson.values()) {
                expected.put(person, statuses[expected.size()]);
            }
            return this;
        }

        Draft sameFor(Set<MatrixPerson> persons) {
            outside = persons;
            return this;
        }

        Draft shows(Set<MatrixPerson> persons) {
            sees = persons;
            return this;
        }

        Draft hosting(String storage) {
            host = community.hosting(storage);
            emptyHost = host;
            return this;
        }

        Draft hosting(Function<Target, String> storage) {
            host = community.hosting(storage.apply(new Target(SPACE, community.restricted(), 0)));
            emptyHost = community.hosting(storage.apply(new Target(NO_SPACE, NO_PAGE, 0)));
            return this;
        }

        void when(Ask ask) {
            rows.add(new MatrixRow(door, what, ask, expected, outside, sees, host, emptyHost));
        }
    }

    /** Made of the macro's own parameters. */
    private static String registerId(Element macro) {
        return macro.hasAttr("data-list") ? macro.attr("data-list") : "no register";
    }
}
