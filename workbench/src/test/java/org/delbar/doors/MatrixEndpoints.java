package org.delbar.doors;

import static org.delbar.doors.MatrixCommunity.PAGE_SECRET;
import static org.delbar.doors.MatrixCommunity.SPACE;
import static org.delbar.doors.MatrixPerson.BLIND;
import static org.delbar.doors.MatrixPerson.NO_ADMINISTRATORS;
import static org.delbar.doors.MatrixPerson.OUTSIDE;
import static org.delbar.doors.MatrixRow.SIGN_IN;
import static org.delbar.doors.MatrixTable.REST;
import static org.delbar.doors.MatrixTable.form;
import static org.delbar.doors.MatrixTable.get;
import static org.delbar.doors.MatrixTable.send;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.delbar.doors.MatrixRow.Ask;
import org.jsoup.Jsoup;

/** What REST answers each person. */
final class MatrixEndpoints {

    private final MatrixTable table;

    MatrixEndpoints(MatrixTable table) {
        this.table = table;
    }

    void fill() {
        restOfLearning();
        restOfMethods();
        restOfMeetups();
        restOfUses();
        restOfRuns();
        restOfSignUp();
        restOfContentChecks();
        restForAdministrators();
    }

    //                                            anon no-space restricted viewer editor organiser s-admin admin
    // disabled
    private void restOfLearning() {
        String captures = "POST /learning/captures";
        table.row(captures, "notes something in the space")
                .answers(401, 404, 201, 403, 201, 201, 201, 201, 401)
                .sameFor(OUTSIDE)
                .when(send(
                        "POST",
                        "/learning/captures",
                        Map.of("space", "{space}", "whatHappened", "Noted by the matrix")));
        table.row(captures, "below the restricted page")
                .answers(401, 404, 400, 403, 400, 201, 201, 201, 401)
                .sameFor(BLIND)
                .when(send(
                        "POST",
                        "/learning/captures",
                        Map.of("space", SPACE, "parent", "{page}", "whatHappened", "Noted below a page")));
        table.row(captures, "on the restricted page")
                .answers(401, 404, 201, 403, 201, 200, 200, 200, 401)
                .when(capturedAndRead());
        table.row("GET /learning/empty-sheet", "as it is")
                .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                .when(get(REST + "/learning/empty-sheet?language=sv"));
        for (String door : List.of("/learning/register", "/learning/register.csv")) {
            table.row("GET " + door, "of the space")
                    .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                    .sameFor(OUTSIDE)
                    .shows(EnumSet.complementOf(EnumSet.copyOf(OUTSIDE)))
                    .when(get(REST + door + "?spaces={space}"));
            table.row("GET " + door, "of all spaces")
                    .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                    .shows(EnumSet.complementOf(EnumSet.copyOf(OUTSIDE)))
                    .when(get(REST + door + "?sort=changed&pageSize=100"));
            table.row("GET " + door, "by words of the restricted page")
                    .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                    .when(get(REST + door + "?text=" + PAGE_SECRET));
        }
        for (String door : List.of("/methodbook/library", "/methodbook/library.csv")) {
            table.row("GET " + door, "of the space")
                    .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                    .sameFor(OUTSIDE)
                    .shows(EnumSet.complementOf(EnumSet.copyOf(OUTSIDE)))
                    .when(get(REST + door + "?spaces={space}"));
            table.row("GET " + door, "of all spaces")
                    .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                    .shows(EnumSet.complementOf(EnumSet.copyOf(OUTSIDE)))
                    .when(get(REST + door + "?sort=new&pageSize=100"));
            table.row("GET " + door, "by words of the restricted page")
                    .answers(200, 200, 200, 200, 200, 200, 200, 200, 200)
                    .when(get(REST + door + "?text=" + PAGE_SECRET));
        }
        table.row("GET /learning/worksheets/start", "in the space")
                .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                .sameFor(OUTSIDE)
                .shows(EnumSet.complementOf(EnumSet.copyOf(OUTSIDE)))
                .when(get(REST + "/learning/worksheets/start?space={space}"));
        table.row("POST /learning/worksheets/check", "in the space")
                .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                .sameFor(OUTSIDE)
                .when(send("POST", "/learning/worksheets/check", Map.of("spaceKey", "{space}", "source", "odd")));
    }

    private void restOfMethods() {
        table.row("GET /methodbook/methods/start", "in the space")
                .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                .sameFor(OUTSIDE)
                .when(get(REST + "/methodbook/methods/start?space={space}"));
        table.row("GET /methodbook/promoted", "of the space")
                .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                .sameFor(OUTSIDE)
                .when(get(REST + "/methodbook/promoted?space={space}"));
        table.row("POST /methodbook/methods/check", "in the space")
                .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                .sameFor(OUTSIDE)
                .when(send("POST", "/methodbook/methods/check", Map.of("spaceKey", "{space}", "timeFrom", "odd")));
        table.row("POST /methodbook/methods/check", "based on the restricted page")
                .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                .sameFor(BLIND)
                .when(send(
                        "POST",
                        "/methodbook/methods/check",
                        Map.of("spaceKey", SPACE, "title", "Asked", "line", "Asked", "basedOn", "{page}")));
    }

    private void restOfMeetups() {
        for (String door : List.of("/meetups/concepts", "/meetups/plans")) {
            table.row("GET " + door + "/start", "in the space")
                    .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                    .sameFor(OUTSIDE)
                    .when(get(REST + door + "/start?space={space}"));
            table.row("POST " + door + "/check", "in the space")
                    .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                    .sameFor(OUTSIDE)
                    .when(send("POST", door + "/check", Map.of("spaceKey", "{space}", "hosts", "")));
        }
        table.row("GET /meetups/plans/start", "from the restricted page")
                .answers(401, 200, 200, 200, 200, 200, 200, 200, 401)
                .when(get(REST + "/meetups/plans/start?space=" + SPACE + "&page={page}"));
        // The pages of the table are no meetups, which nobody can tell from one that is hidden; see MeetupCalendarTest.
        table.row("GET /meetups/{page}/calendar.ics", "of the restricted page")
                .answers(404, 404, 404, 404, 404, 404, 404, 404, 404)
                .sameFor(BLIND)
                .when(get(REST + "/meetups/{page}/calendar.ics"));
    }

    /** The pages of the table are no methods, which nobody can tell from one that is hidden; see MethodUseTest. */
    private void restOfUses() {
        for (String door : List.of("/methodbook/uses", "/methodbook/variants")) {
            table.row("POST " + door, "of the restricted page")
                    .answers(401, 404, 404, 404, 404, 404, 404, 404, 401)
                    .sameFor(BLIND)
                    .when(send("POST", door, Map.of("method", "{page}", "space", "{space}", "title", "Used")));
            table.row("GET " + door + "/start", "of the restricted page")
                    .answers(401, 404, 404, 404, 404, 404, 404, 404, 401)
                    .sameFor(BLIND)
                    .when(get(REST + door + "/start?method={page}&space={space}"));
        }
    }

    /** Nor are they runs; see RunReportsTest. */
    private void restOfRuns() {
        table.row("POST /methodbook/runs/answers", "of the restricted page")
                .answers(401, 404, 404, 404, 404, 404, 404, 404, 401)
                .sameFor(BLIND)
                .when(send("POST", "/methodbook/runs/answers", Map.of("run", "{page}", "helped", "helped")));
        for (String door : List.of("withdrawals", "suggestions")) {
            table.row("POST /methodbook/runs/" + door, "of the restricted page")
                    .answers(401, 404, 404, 404, 404, 404, 404, 404, 401)
                    .sameFor(BLIND)
                    .when(send("POST", "/methodbook/runs/" + door, Map.of("run", "{page}")));
        }
        table.row("GET /methodbook/runs/answer", "of the restricted page")
                .answers(401, 404, 404, 404, 404, 404, 404, 404, 401)
                .sameFor(BLIND)
                .when(get(REST + "/methodbook/runs/answer?run={page}"));
        table.row("action run-answer", "of the restricted page")
                .answers(SIGN_IN, 400, 400, 400, 400, 400, 400, 400, SIGN_IN)
                .sameFor(BLIND)
                .when(get("/plugins/delbar/run-answer.action?run={page}"));
        table.row("action run-answer-now", "of the restricted page")
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
        table.row(door, "of the restricted page")
                .answers(401, 404, 404, 404, 404, 404, 404, 404, 401)
                .sameFor(BLIND)
                .when(ask);
    }

    /** Whoever sees a page may look at what would be left of it; see ContentCheckTest for what is made of it. */
    private void restOfContentChecks() {
        table.row("POST /methodbook/content-checks/preview", "of the restricted page")
                .answers(401, 404, 404, 404, 404, 409, 409, 409, 401)
                .sameFor(BLIND)
                .when(send(
                        "POST",
                        "/methodbook/content-checks/preview",
                        Map.of("page", "{page}", "seen", "not this one", "space", "{space}")));
    }

    private void restForAdministrators() {
        table.row("GET /linkage", "the report")
                .answers(401, 403, 403, 403, 403, 403, 403, 200, 401)
                .when(get(REST + "/linkage"));
        table.row("GET /pagefacts/{space}/rebuild", "of the space")
                .answers(401, 404, 404, 404, 404, 404, 200, 200, 401)
                .sameFor(NO_ADMINISTRATORS)
                .when(get(REST + "/pagefacts/{space}/rebuild"));
        table.row("POST /pagefacts/{space}/rebuild", "of the space")
                .answers(401, 404, 404, 404, 404, 404, 202, 202, 401)
                .sameFor(NO_ADMINISTRATORS)
                .when(send("POST", "/pagefacts/{space}/rebuild", Map.of()));
        table.row("GET /spaces/{space}/settings", "of the space")
                .answers(401, 404, 404, 404, 404, 404, 200, 200, 401)
                .sameFor(NO_ADMINISTRATORS)
                .when(get(REST + "/spaces/{space}/settings"));
        table.row("PUT /spaces/{space}/settings", "of the space")
                .answers(401, 404, 404, 404, 404, 404, 200, 200, 401)
                .sameFor(NO_ADMINISTRATORS)
                .when(send("PUT", "/spaces/{space}/settings", Map.of("pageLanguage", "en")));
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
}
