package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Authored.macro;
import static org.delbar.doors.ToldRuns.bar;
import static org.delbar.doors.ToldRuns.card;
import static org.delbar.doors.ToldRuns.refusals;
import static org.delbar.doors.ToldRuns.restrict;
import static org.delbar.doors.ToldRuns.run;
import static org.delbar.doors.ToldRuns.runs;
import static org.delbar.doors.ToldRuns.tell;
import static org.delbar.doors.ToldRuns.tells;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** M7 at its doors: what people tell of a run, and what a method's page shows of it to whom. */
class RunReportsTest {

    private static final Map<String, Object> NOTHING = Map.of();

    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");
    private final Visitor samir = Visitor.signedIn(workbench, "samir");
    private final Visitor priya = Visitor.signedIn(workbench, "priya");
    private final long method = ToldRuns.method(grace, "TOG", RealWorkbench.freshTitle("Told"));

    @Test
    void oneAnswerAPersonThatCanBeChangedAndTakenBack() {
        long run = run(samir, method, "TOG");

        tells(samir, run, "partly", Map.of("line", "Too short", "change", "Ten minutes more", "again", "yes"));
        assertThat(bar(samir, run).select(".delbar-methodbook-runs-bar__own li").eachText())
                .satisfies(
                        own -> assertThat(own.get(0)).startsWith("You said on ").endsWith(": Partly"))
                .contains("“Too short”", "You changed: Ten minutes more", "You would use it again.");

        tells(samir, run, "helped", Map.of("line", "Long enough"));
        assertThat(runs(samir, method).select(".delbar-methodbook-runs__answer"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.text())
                        .startsWith("Helped Long enough Samir Haddad")
                        .doesNotContain("Too short", "Ten minutes"));

        assertThat(json(ToldRuns.withdraw(samir, run)).path("said").asText()).isEqualTo("Your answer is taken back.");
        assertThat(bar(samir, run).select(".delbar-methodbook-runs-bar__own")).isEmpty();
        assertThat(runs(samir, method).select(".delbar-methodbook-runs__answer"))
                .isEmpty();
        assertThat(ToldRuns.withdraw(samir, run).statusCode()).isEqualTo(200);
    }

    @Test
    void toSeeARunIsEnoughAndAnonymousPeopleAreAskedToSignIn() {
        Visitor eirik = Visitor.signedIn(workbench, "eirik");
        Visitor jonas = Visitor.signedIn(workbench, "jonas");
        long elsewhere = ToldRuns.method(jonas, "DEL", RealWorkbench.freshTitle("Fortalt"));
        long run = run(jonas, elsewhere, "DEL");

        tells(eirik, run, "helped", NOTHING);

        assertThat(runs(jonas, elsewhere).text()).contains("Eirik");
        assertThat(tell(Visitor.anonymous(workbench), run, "helped", NOTHING).statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        Visitor jonas = Visitor.signedIn(workbench, "jonas");
        long run = run(jonas, ToldRuns.method(jonas, "DEL", RealWorkbench.freshTitle("Åpen")), "DEL");
        String anybody = "holder_kind = 'anonymous' and space_right = 'VIEW'";
        workbench
                .database()
                .jdbc()
                .update("insert into wb_space_right (space_id, holder_kind, holder, space_right)"
                        + " select id, 'anonymous', '', 'VIEW' from wb_space where space_key = 'DEL'");
        try {
            Element bar = bar(Visitor.anonymous(workbench), run);
            assertThat(bar.text()).isEqualTo("How did it go? Those who are signed in can say. Sign in");
            assertThat(bar.select("a").attr("href")).contains("/login.action?os_destination=");
            assertThat(bar.select("form, input")).isEmpty();
        } finally {
            workbench.database().jdbc().update("delete from wb_space_right where " + anybody);
        }
    }

    @Test
    void canBeToldFromTheDayAfter() {
        String today = LocalDate.now(Clock.systemUTC()).plusDays(2).toString();
        long run = run(samir, method, "TOG", today);

        assertThat(bar(samir, run).text()).startsWith("From ").endsWith("you can say here how it went.");
        assertThat(bar(samir, run).select("form, a")).isEmpty();
        HttpResponse<String> early = tell(samir, run, "helped", NOTHING);
        assertThat(early.statusCode()).isEqualTo(403);
        assertThat(refusals(early).get(0)).startsWith(": You can say how it went from ");
    }

    @Test
    void badInputIsRefusedAtItsFields() {
        long run = run(samir, method, "TOG");
        HttpResponse<String> refused = tell(
                samir,
                run,
                "very",
                Map.of("line", "x".repeat(281), "change", "y".repeat(500), "again", "perhaps", "unnamed", true));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refusals(refused))
                .containsExactly(
                        "helped: Choose one of the three.",
                        "line: This may be at most 280 characters; now it is 281.",
                        "change: This may be at most 280 characters; now it is 500.",
                        "again: Choose yes or no, or leave it open.",
                        "unnamed: This space shows the names of those who answer. Nothing is saved.");
        assertThat(bar(samir, run).select(".delbar-methodbook-runs-bar__own")).isEmpty();
    }

    @Test
    void whileTheSiteCanOnlyBeReadNothingIsKeptAndTheBarSaysWhy() {
        long run = run(samir, method, "TOG");
        Visitor ingrid = Visitor.signedIn(workbench, "ingrid");
        ingrid.postForm("/workbench/read-only", Map.of("on", "true"));
        try {
            assertThat(tell(samir, run, "helped", NOTHING).statusCode()).isEqualTo(405);
            assertThat(bar(samir, run).text())
                    .isEqualTo("Confluence can only be read just now. You can say later how it went.");
        } finally {
            ingrid.postForm("/workbench/read-only", Map.of("on", "false"));
        }
        assertThat(bar(samir, run).select(".delbar-methodbook-runs-bar__own")).isEmpty();
    }

    @Test
    void aSpaceWithoutMethodBookAsksNobody() {
        Visitor maja = Visitor.signedIn(workbench, "maja");
        long here = ToldRuns.method(maja, "SAM", RealWorkbench.freshTitle("Avstängd"));
        long run = run(maja, here, "SAM");
        SettingsPage.open(maja, "SAM").press("save", Map.of("on-methodbook", SettingsPage.UNTICKED));
        try {
            assertThat(Authored.view(maja, run).select(".delbar-methodbook-runs-bar"))
                    .isEmpty();
            assertThat(tell(maja, run, "helped", NOTHING).statusCode()).isEqualTo(403);
        } finally {
            SettingsPage.open(maja, "SAM").press("save", Map.of("on-methodbook", "true"));
        }
    }

    @Test
    void aRunThatIsHiddenIsAsOneThatIsNotThere() {
        long run = run(grace, method, "TOG");
        restrict(grace, run, "grace");
        long noRun = Authored.page(samir, "TOG", RealWorkbench.freshTitle("No run"), "<p>x</p>");

        String absent = tell(samir, 999_999_999L, "helped", NOTHING).body();

        assertThat(tell(samir, run, "helped", NOTHING).body()).isEqualTo(absent);
        assertThat(tell(samir, noRun, "helped", NOTHING).body()).isEqualTo(absent);
        assertThat(tell(samir, run, "helped", NOTHING).statusCode()).isEqualTo(404);
        String asked = "/rest/delbar/1/methodbook/runs/answer?run=";
        assertThat(samir.get(asked + run).body())
                .isEqualTo(samir.get(asked + 999_999_999L).body());
        assertThat(samir.get("/plugins/delbar/run-answer.action?run=" + run).statusCode())
                .isEqualTo(400);
    }

    @Test
    void fromThreeAnswersOnTheyAreToldInNumbers() {
        long run = run(samir, method, "TOG");
        tells(samir, run, "helped", NOTHING);
        tells(grace, run, "helped", NOTHING);

        assertThat(runs(samir, method).select(".delbar-methodbook-runs__summary, meter"))
                .isEmpty();
        assertThat(card(samir, method)).doesNotContain("Helped 2");
        assertThat(library(samir)).doesNotContain("Helped");

        tells(priya, run, "not", NOTHING);

        assertThat(runs(samir, method)
                        .select(".delbar-methodbook-runs__summary")
                        .text())
                .isEqualTo("Helped 2 of 3");
        assertThat(runs(samir, method)
                        .select(".delbar-methodbook-runs__count > span")
                        .eachText())
                .containsExactly("Helped 2", "Partly 0", "Did not help 1");
        assertThat(card(samir, method)).contains("Helped 2 of 3");
        assertThat(library(samir)).contains("Used once · Helped 2 of 3");
    }

    @Test
    void answersOnRunsThatAReaderMayNotSeeCountForNobodyElse() {
        long open = run(samir, method, "TOG");
        long hidden = run(grace, method, "TOG");
        tells(samir, open, "helped", Map.of("line", "open words"));
        tells(grace, open, "helped", NOTHING);
        tells(priya, open, "partly", NOTHING);
        tells(grace, hidden, "not", Map.of("line", "hidden words"));
        restrict(grace, hidden, "grace");
        ToldRuns.send(grace, "/pages/editpage.action?pageId=" + hidden, "form[action*=doeditpage]", Map.of());

        assertThat(card(grace, method)).contains("Helped 2 of 4");
        assertThat(runs(grace, method).text()).contains("Helped 2 of 4", "hidden words");
        assertThat(card(samir, method)).contains("Helped 2 of 3");
        assertThat(runs(samir, method).text())
                .contains("Helped 2 of 3", "open words")
                .doesNotContain("hidden words");
        assertThat(library(samir)).contains("Helped 2 of 3");
        assertThat(library(grace)).contains("Helped 2 of 3");
    }

    @Test
    void theLibraryIsOrderedByTheShareOfThoseWhoWereHelped() {
        String word = "ordered" + System.nanoTime();
        long all = ToldRuns.method(grace, "TOG", word + " all");
        long most = ToldRuns.method(grace, "TOG", word + " most");
        long two = ToldRuns.method(grace, "TOG", word + " two");
        for (long each : List.of(all, most, two)) {
            long run = run(samir, each, "TOG");
            tells(samir, run, "helped", NOTHING);
            tells(grace, run, "helped", NOTHING);
            if (each != two) {
                tells(priya, run, each == all ? "helped" : "partly", NOTHING);
            }
        }

        List<String> titles = new ArrayList<>();
        for (JsonNode row : json(samir.get("/rest/delbar/1/methodbook/library?sort=helped&text=" + word))
                .path("methods")) {
            titles.add(row.path("title").asText().replace(word + " ", ""));
        }

        assertThat(titles).containsExactly("all", "most", "two");
    }

    @Test
    void whoDoesNotWantToBeNamedIsNamedToNobody() {
        Visitor maja = Visitor.signedIn(workbench, "maja");
        Visitor oskar = Visitor.signedIn(workbench, "oskar");
        SettingsPage settings = SettingsPage.open(maja, "SAM").save("wanted-methodbook-unnamed", "true");
        assertThat(settings.saidSaved()).isTrue();
        long here = ToldRuns.method(maja, "SAM", RealWorkbench.freshTitle("Utan namn"));
        long run = run(maja, here, "SAM");

        tells(oskar, run, "helped", Map.of("line", "utan avsändare", "unnamed", true));
        SettingsPage.open(maja, "SAM").press("save", Map.of("wanted-methodbook-unnamed", SettingsPage.UNTICKED));

        for (String output : List.of("display", "pdf", "word", "email", "feed", "html_export")) {
            assertThat(maja.get("/pages/viewpage.action?pageId=" + here + "&output=" + output)
                            .body())
                    .as(output)
                    .contains("utan avsändare", "Utan namn")
                    .doesNotContain("Oskar", "oskar");
        }
        assertThat(maja.get("/rest/delbar/1/methodbook/runs/answer?run=" + run).body())
                .doesNotContain("Oskar", "avsändare");
        assertThat(bar(oskar, run).text()).contains("Ditt namn visas inte för andra.");
        tells(oskar, run, "partly", Map.of("line", "ändrat", "unnamed", true));
        assertThat(runs(maja, here).text()).contains("ändrat").doesNotContain("Oskar");
    }

    @Test
    void aChangeBecomesACommentOnTheMethodOnce() {
        long run = run(grace, method, "TOG");
        assertThat(refusals(ToldRuns.suggest(samir, run)))
                .containsExactly(": There is no change of yours that can become a suggestion.");
        tells(samir, run, "helped", Map.of("change", "Stand up <b>first</b>"));
        assertThat(bar(samir, run).select("button").eachText()).contains("Turn my change into a suggestion");

        HttpResponse<String> made = ToldRuns.suggest(samir, run);

        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        assertThat(Authored.view(grace, method).select("#comments-section").text())
                .contains("Suggestion from somebody who has used this method: Stand up <b>first</b>", "Samir Haddad");
        assertThat(refusals(ToldRuns.suggest(samir, run))).containsExactly(": Your change is a suggestion already.");
        assertThat(bar(samir, run).text()).contains("Your change is a suggestion on the method’s page.");
        tells(samir, run, "helped", Map.of("change", "Sit down again"));
        assertThat(ToldRuns.suggest(samir, run).statusCode()).isEqualTo(200);
    }

    @Test
    void whoMayNotSeeTheMethodCannotSuggestAnything() {
        long run = run(grace, method, "TOG");
        tells(samir, run, "helped", Map.of("change", "Something"));
        restrict(grace, method, "grace");

        assertThat(ToldRuns.suggest(samir, run).statusCode()).isEqualTo(400);
        assertThat(bar(samir, run).text()).doesNotContain("suggestion");
    }

    @Test
    void worksWithoutScripts() {
        long run = run(samir, method, "TOG");
        Element link = bar(samir, run).expectFirst(".delbar-methodbook-runs-bar__without-script a");
        Document screen = samir.page(link.attr("href").substring("/confluence".length()));
        Element form = screen.expectFirst("form.delbar-methodbook-runs-form");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.select("input[name=atl_token]").val()).isNotBlank();

        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("line", "Typed by hand");
        fields.put("again", "unsaid");
        Document refused =
                Jsoup.parse(samir.postForm(form.absUrl("action"), fields).body());
        assertThat(refused.select("#delbar-run-" + run + "-helped-error").text())
                .isEqualTo("Choose one of the three.");
        assertThat(refused.select("[name=line]").val()).isEqualTo("Typed by hand");

        fields.put("helped", "helped");
        Document page =
                Jsoup.parse(samir.postForm(form.absUrl("action"), fields).body());
        assertThat(page.select(".delbar-methodbook-runs-bar__own").text()).contains("Helped “Typed by hand”");
        fields.put("do", "withdraw");
        assertThat(Jsoup.parse(samir.postForm(form.absUrl("action"), fields).body())
                        .select(".delbar-methodbook-runs-bar__own"))
                .isEmpty();
    }

    @Test
    void aPageOfSomebodyElsesCannotAnswer() {
        long run = run(samir, method, "TOG");

        samir.foreignForm(
                "/plugins/delbar/run-answer-now.action", Map.of("run", Long.toString(run), "helped", "helped"));
        samir.get("/plugins/delbar/run-answer-now.action?helped=helped&run=" + run);

        assertThat(bar(samir, run).select(".delbar-methodbook-runs-bar__own")).isEmpty();
    }

    @Test
    void showsAPageOfRunsAtATimeAndTheNewestInFiles() {
        for (int i = 0; i < 5; i++) {
            run(samir, method, "TOG");
        }
        long list = Authored.page(
                grace,
                "TOG",
                RealWorkbench.freshTitle("Runs"),
                macro("delbar-method-runs", "method", Long.toString(method), "pageSize", "2"));

        Document first = Authored.view(samir, list);
        String next = first.expectFirst(".delbar-methodbook-runs__pages [data-focus=next]")
                .attr("href");
        Document second = samir.page(next.substring("/confluence".length()));

        assertThat(first.select(".delbar-methodbook-runs__run")).hasSize(2);
        assertThat(first.select("[data-focus=previous]")).isEmpty();
        assertThat(second.select(".delbar-methodbook-runs__run a").eachText())
                .hasSize(2)
                .doesNotContainAnyElementsOf(
                        first.select(".delbar-methodbook-runs__run a").eachText());
        String back = second.expectFirst("[data-focus=previous]").attr("href");
        assertThat(samir.page(back.substring("/confluence".length()))
                        .select(".delbar-methodbook-runs__run a")
                        .eachText())
                .isEqualTo(first.select(".delbar-methodbook-runs__run a").eachText());
        assertThat(samir.page("/pages/viewpage.action?output=pdf&pageId=" + list)
                        .select("[data-macro-name=delbar-method-runs] a"))
                .hasSize(5)
                .allSatisfy(run -> assertThat(run.attr("href")).startsWith("http"));
    }

    @Test
    void aMethodThatIsHiddenIsToldOfAsOneThatIsNotThere() {
        restrict(grace, method, "grace");
        long hidden = Authored.page(
                samir,
                "TOG",
                RealWorkbench.freshTitle("Hidden"),
                macro("delbar-method-runs", "method", Long.toString(method)));
        long absent = Authored.page(
                samir,
                "TOG",
                RealWorkbench.freshTitle("Absent"),
                macro("delbar-method-runs", "method", "No such method", "pageSize", "0"));

        assertThat(runs(samir, hidden).text()).isEqualTo("There is no such method, or you may not see it.");
        assertThat(runs(samir, absent).text())
                .isEqualTo("Runs on a page: “0” cannot be used. Write a number from 1 to 100."
                        + " There is no such method, or you may not see it.");
    }

    @Test
    void aNewMethodSaysThatNobodyHasUsedItYet() {
        assertThat(runs(samir, method).text()).startsWith("Nobody has used this method yet");
    }

    private String library(Visitor reader) {
        long page = Authored.page(
                grace,
                "TOG",
                RealWorkbench.freshTitle("Library"),
                macro("delbar-method-library", "pageSize", "100", "sort", "new"));
        return Authored.view(reader, page)
                .select("[data-method=" + method + "]")
                .text();
    }
}
