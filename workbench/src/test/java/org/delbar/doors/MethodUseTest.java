package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.ToldRuns.restore;
import static org.delbar.doors.ToldRuns.restrict;
import static org.delbar.doors.ToldRuns.trash;
import static org.delbar.doors.UsedMethod.USES;
import static org.delbar.doors.UsedMethod.VARIANTS;
import static org.delbar.doors.UsedMethod.answer;
import static org.delbar.doors.UsedMethod.made;
import static org.delbar.doors.UsedMethod.method;
import static org.delbar.doors.UsedMethod.page;
import static org.delbar.doors.UsedMethod.refusals;
import static org.delbar.doors.UsedMethod.sheet;
import static org.delbar.doors.UsedMethod.wanted;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M3 at its doors: what becomes of a use, and what is refused. */
class MethodUseTest {

    private static final String ORIGIN = "#main-content .delbar-method-origin";

    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor samir = Visitor.signedIn(workbench, "samir");
    private final Visitor grace = Visitor.signedIn(workbench, "grace");
    private final Visitor viktor = Visitor.signedIn(workbench, "viktor");

    @Test
    void aUseBecomesAPageWithOriginFactsAndSheet() {
        String title = RealWorkbench.freshTitle("Silent ideas");
        long method = method(grace, "TOG", title, sheet("<h3>Our ideas</h3><p>&nbsp;</p>"));

        Document run = page(
                samir, made(samir, USES, wanted(method, "TOG", Map.of("who", "samir, grace", "date", "2016-05-12"))));

        assertThat(run.select(ORIGIN).text())
                .startsWith("From the method " + title + ", version 0.7, used ")
                .endsWith(" by Samir Haddad.");
        assertThat(run.select(ORIGIN + " a").attr("href")).contains(String.valueOf(method));
        assertThat(run.select("#main-content h3").eachText()).containsExactly("Our ideas");
        assertThat(run.select("#main-content .plugin-tabmeta-details th").eachText())
                .containsExactly("Date", "Who takes part");
        assertThat(run.select("#main-content .plugin-tabmeta-details time").attr("datetime"))
                .isEqualTo("2016-05-12");
        assertThat(run.select("#main-content .plugin-tabmeta-details a.user-mention"))
                .hasSize(2);
        assertThat(run.select("#labels-section").text()).contains("method-run");
        assertThat(run.select("#main-content").text()).doesNotContain("Why this helps", "delbar");
    }

    @Test
    void aTrashedMethodIsAsOneThatIsHiddenAndComesBack() {
        long gone = method(grace, "TOG", RealWorkbench.freshTitle("Gone"), sheet("<p>x</p>"));
        long hidden = method(grace, "TOG", RealWorkbench.freshTitle("Hidden"), sheet("<p>x</p>"));
        JsonNode ofGone = made(samir, USES, wanted(gone, "TOG", Map.of()));
        JsonNode ofHidden = made(samir, USES, wanted(hidden, "TOG", Map.of()));
        trash(grace, gone);
        restrict(grace, hidden, "grace");

        String said = page(samir, ofGone).select(ORIGIN).text();

        assertThat(said)
                .startsWith("From a method that is no longer available, or that you may not see, version 0.7, used ");
        assertThat(page(samir, ofHidden).select(ORIGIN).text()).isEqualTo(said);
        assertThat(page(samir, ofHidden).select(ORIGIN + " a")).isEmpty();
        assertThat(page(grace, ofHidden).select(ORIGIN + " a")).hasSize(1);
        restore(grace, gone);
        assertThat(page(samir, ofGone).select(ORIGIN + " a")).hasSize(1);
    }

    @Test
    void isOnePageHoweverOftenTheSameFormIsSent() throws Exception {
        long method = method(grace, "TOG", RealWorkbench.freshTitle("Once"), sheet("<p>x</p>"));
        Map<String, Object> wanted =
                wanted(method, "TOG", Map.of("form", UUID.randomUUID().toString()));
        ExecutorService together = Executors.newFixedThreadPool(4);
        try {
            Callable<HttpResponse<String>> click = () -> samir.send("POST", USES, wanted);
            Set<String> pages = new TreeSet<>();
            int created = 0;
            for (Future<HttpResponse<String>> each : together.invokeAll(List.of(click, click, click, click))) {
                assertThat(each.get().statusCode()).as(each.get().body()).isIn(200, 201);
                created += each.get().statusCode() == 201 ? 1 : 0;
                pages.add(json(each.get()).path("id").asText());
            }
            assertThat(pages).hasSize(1);
            assertThat(created).isEqualTo(1);
        } finally {
            together.shutdown();
        }
    }

    @Test
    void aTakenTitleGetsTheSameSentenceWhetherItIsSeenOrNot() {
        long method = method(grace, "TOG", RealWorkbench.freshTitle("Taken"), sheet("<p>x</p>"));

        assertThat(refusals(
                        samir, USES, 400, wanted(method, "TOG", Map.of("title", "Budget for the autumn gathering"))))
                .containsExactly("title: A page of this space already has this title. Free is:"
                        + " Budget for the autumn gathering (2)");
        assertThat(refusals(samir, USES, 400, wanted(method, "TOG", Map.of("title", "Lending list"))))
                .containsExactly("title: A page of this space already has this title. Free is: Lending list (2)");
    }

    @Test
    void badInputIsRefusedAtItsFields() {
        long method = method(grace, "TOG", RealWorkbench.freshTitle("Bad"), sheet("<p>x</p>"));

        assertThat(refusals(
                        samir,
                        USES,
                        400,
                        wanted(
                                method,
                                "TOG",
                                Map.of(
                                        "title",
                                        " ",
                                        "date",
                                        "31/12",
                                        "who",
                                        "samir,nobody",
                                        "parent",
                                        "No such page"))))
                .containsExactly(
                        "title: Write a title.",
                        "date: Write the date as year-month-day, as in 2016-05-12.",
                        "who: Nobody here has this user name: nobody",
                        "parent: There is no such page in this space, or you may not see it. Leave the field empty to put"
                                + " the page below the home page.");
        assertThat(refusals(samir, USES, 400, wanted(method, "TOG", Map.of("title", "x".repeat(256)))))
                .containsExactly("title: A title may be at most 255 characters; now it is 256.");
        assertThat(refusals(
                        samir, USES, 400, wanted(method, "TOG", Map.of("parent", "Budget for the autumn gathering"))))
                .isEqualTo(refusals(samir, USES, 400, wanted(method, "TOG", Map.of("parent", "No such page"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {USES, VARIANTS})
    void aHiddenMethodIsAsOneThatIsNotThere(String path) {
        long hidden = method(grace, "TOG", RealWorkbench.freshTitle("Hidden"), sheet("<p>x</p>"));
        restrict(grace, hidden, "grace");
        long noMethod = Authored.page(samir, "TOG", RealWorkbench.freshTitle("No method"), "<p>x</p>");

        String absent = answer(samir, path, 404, wanted(999_999_999L, "TOG", Map.of()));

        assertThat(answer(samir, path, 404, wanted(hidden, "TOG", Map.of()))).isEqualTo(absent);
        assertThat(answer(samir, path, 404, wanted(noMethod, "TOG", Map.of()))).isEqualTo(absent);
        assertThat(samir.get(path + "/start?method=" + hidden).body())
                .isEqualTo(samir.get(path + "/start?method=999999999").body());
    }

    @Test
    void needsTheRightToAddPagesInTheTargetAndToSeeTheMethodOnly() {
        long method = method(grace, "TOG", RealWorkbench.freshTitle("Elsewhere"), sheet("<p>x</p>"));

        assertThat(answer(viktor, USES, 403, wanted(method, "TOG", Map.of()))).contains("space");
        assertThat(answer(viktor, USES, 404, wanted(method, "SAM", Map.of())))
                .isEqualTo(answer(viktor, USES, 404, wanted(method, "NONE", Map.of())));
        assertThat(Visitor.anonymous(workbench)
                        .send("POST", USES, wanted(method, "TOG", Map.of()))
                        .statusCode())
                .isEqualTo(401);
        Visitor oskar = Visitor.signedIn(workbench, "oskar");
        Document run = page(oskar, made(oskar, USES, wanted(method, "SAM", Map.of())));
        assertThat(run.select(ORIGIN).text()).startsWith("Från metoden");
        assertThat(run.select("#main-content .plugin-tabmeta-details th").eachText())
                .containsExactly("Datum", "Vilka är med");
    }
}
