package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Space tools, starter methods (issue 5, item 6), without a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpaceStartersTest {

    private static final String METHOD = "Check-in round";

    private final Workbench workbench = RealWorkbench.own();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");
    private final Visitor ingrid = Visitor.signedIn(workbench, "ingrid");

    /** As before anybody has asked for a method. */
    @AfterEach
    void putBack() {
        ingrid.postForm("/workbench/read-only", Map.of("on", "false"));
        SettingsPage.open(grace, "TOG")
                .press("save", Map.of("on-methodbook-method", "true", "parent-methodbook-method", "", "language", ""));
        for (String language : List.of("en", "sv", "no")) {
            for (String title : StartersPage.open(grace, "TOG", language).titles()) {
                String id = id("TOG", title);
                if (!id.isEmpty()) {
                    grace.postForm("/pages/removepage.action", Map.of("pageId", id));
                }
            }
        }
    }

    @AfterAll
    void close() {
        workbench.close();
    }

    @ParameterizedTest
    @CsvSource({"grace, TOG, en, Check-in round", "maja, SAM, sv, Incheckningsrunda", "jonas, DEL, no, Innsjekksrunde"})
    void offersSixInTheLanguageOfTheSpace(String username, String space, String language, String title) {
        Visitor admin = Visitor.signedIn(workbench, username);
        SettingsPage.open(admin, space).save("language", language);

        StartersPage screen = StartersPage.open(admin, space);

        assertThat(screen.titles()).hasSize(6).startsWith(title);
        assertThat(screen.fields()).containsEntry("language", language).containsEntry("starter-premortem", "true");
        assertThat(screen.page().select("input[type=checkbox][checked]")).hasSize(6);
        assertThat(screen.page().select(".delbar-methodbook-starters a[aria-current]"))
                .hasSize(1);
    }

    @Test
    void makesThemInTheNameOfThePersonAndSaysSoWithLinks() {
        StartersPage done = StartersPage.open(grace, "TOG").install();

        assertThat(done.results()).hasSize(6).containsOnly("made");
        assertThat(done.links()).hasSize(6);
        Document page = grace.page(done.links().get(0).replaceFirst("^/confluence", ""));
        assertThat(page.select("#title-text").text()).isEqualTo(METHOD);
        assertThat(fact(page, "Shared by")).isEqualTo("Grace Whitlock");
        assertThat(fact(page, "Status")).isEqualTo("In use");
        assertThat(page.select("#main-content h2").eachText()).contains("Steps", "Credits");
        assertThat(page.select("#main-content").text()).doesNotContain("starterSharer");
    }

    @Test
    void pressingAgainLeavesAllAsItIs() {
        StartersPage screen = StartersPage.open(grace, "TOG");
        screen.install();

        StartersPage again = screen.install();

        assertThat(again.results()).hasSize(6).containsOnly("taken");
        assertThat(again.links()).isEmpty();
        assertThat(again.page().select("input[type=checkbox][checked]"))
                .as("what is there need not be asked for")
                .isEmpty();
        assertThat(again.page().select(".delbar-methodbook-starters__note")).hasSize(6);
    }

    @Test
    void makesOnlyWhatIsTickedInTheLanguageThatIsChosen() {
        StartersPage done = StartersPage.open(grace, "TOG", "sv").install("decision-log", "walk-and-talk");

        assertThat(done.outcomes())
                .containsExactly("Beslutslogg – is in the space now.", "Promenadsamtal – is in the space now.");
        assertThat(exists("Beslutslogg")).isTrue();
        assertThat(exists("Incheckningsrunda")).isFalse();
        assertThat(exists("Decision log")).isFalse();
        assertThat(done.titles()).as("the language stays").contains("Beslutslogg");
    }

    @Test
    void asksForAtLeastOne() {
        StartersPage done = StartersPage.open(grace, "TOG").install(new String[0]);

        assertThat(done.problem()).isEqualTo("Nothing is made yet. Tick at least one method.");
        assertThat(exists(METHOD)).isFalse();
    }

    @Test
    void saysTheSameOfAHiddenPageAsOfOneThatIsSeen() {
        Visitor maja = Visitor.signedIn(workbench, "maja");
        long seen = Authored.page(ingrid, "SAM", "Beslutslogg", "<p>Our own</p>");
        long hidden = Authored.page(ingrid, "SAM", "Promenadsamtal", "<p>Between us</p>");
        ingrid.postForm(
                "/pages/restrictions.action?pageId=" + hidden, Map.of("pageId", "" + hidden, "viewers", "ingrid"));
        assertThat(Authored.view(maja, hidden).text()).doesNotContain("Between us");
        assertThat(Authored.view(maja, seen).text()).contains("Our own");

        StartersPage done = StartersPage.open(maja, "SAM", "sv").install("decision-log", "walk-and-talk");

        assertThat(done.results()).containsExactly("taken", "taken");
        assertThat(done.links()).isEmpty();
        assertThat(done.outcomes().stream()
                        .map(line -> line.replaceFirst(".* – ", ""))
                        .distinct())
                .hasSize(1);
        assertThat(Authored.view(ingrid, hidden).select("#main-content").text()).contains("Between us");
        for (long page : List.of(seen, hidden)) {
            ingrid.postForm("/pages/removepage.action", Map.of("pageId", "" + page));
        }
    }

    @Test
    void whatWentToTheTrashMayComeAgain() {
        for (int time = 0; time < 3; time++) {
            StartersPage done = StartersPage.open(grace, "TOG").install("retrospective");
            assertThat(done.results()).as("time " + time).containsExactly("made");
            Document page = grace.page(done.links().get(0).replaceFirst("^/confluence", ""));
            String id = page.select("meta[name=ajs-page-id]").attr("content");
            HttpResponse<String> removed = grace.postForm("/pages/removepage.action", Map.of("pageId", id));
            assertThat(removed.statusCode()).isEqualTo(200);
            assertThat(exists("Retrospective")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"samir", "maja", "viktor"})
    void isClosedToAllOthersAndTellsThemNothingOfSpaces(String username) {
        Visitor other = Visitor.signedIn(workbench, username);

        HttpResponse<String> there = other.get(StartersPage.PATH + "?key=TOG");
        HttpResponse<String> nowhere = other.get(StartersPage.PATH + "?key=NOWHERE");
        other.postForm(StartersPage.INSTALL, new HashMap<>(Map.of("key", "TOG", "starter-check-in", "true")));

        assertThat(there.statusCode()).isEqualTo(nowhere.statusCode());
        assertThat(there.body()).doesNotContain("delbar-methodbook-starters__form");
        assertThat(exists(METHOD)).isFalse();
    }

    @Test
    void makesNothingWithoutATokenOrByGet() {
        Map<String, String> fields = StartersPage.open(grace, "TOG").fields();
        fields.remove("atl_token");

        grace.foreignForm(StartersPage.INSTALL, fields);
        HttpResponse<String> got = grace.get(StartersPage.INSTALL + "?key=TOG&starter-check-in=true");

        assertThat(got.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(exists(METHOD)).isFalse();
    }

    @Test
    void showsWhatIsTypedAsTextAndStaysWithKnownLanguages() {
        StartersPage odd = StartersPage.open(grace, "TOG", "\"><script>alert(1)</script>");

        assertThat(odd.page().html()).doesNotContain("alert(1)");
        assertThat(odd.fields()).containsEntry("language", "en");
    }

    @Test
    void saysWhenTheSiteCanOnlyBeRead() {
        StartersPage before = StartersPage.open(grace, "TOG");
        ingrid.postForm("/workbench/read-only", Map.of("on", "true"));

        StartersPage shown = StartersPage.open(grace, "TOG");
        before.install();

        assertThat(shown.closed()).startsWith("The site can only be read just now.");
        assertThat(shown.page().select("button[type=submit][disabled]")).hasSize(1);
        assertThat(exists(METHOD)).isFalse();
    }

    @Test
    void saysWhenMethodsAreSwitchedOff() {
        StartersPage before = StartersPage.open(grace, "TOG");
        SettingsPage.open(grace, "TOG").press("save", Map.of("on-methodbook-method", SettingsPage.UNTICKED));

        StartersPage pressed = before.install();

        assertThat(StartersPage.open(grace, "TOG").closed()).startsWith("Methods are switched off in this space.");
        assertThat(pressed.closed()).startsWith("Methods are switched off in this space.");
        assertThat(exists(METHOD)).isFalse();
    }

    @Test
    void goesBelowThePageThatTheSpaceHasSetAndShowsItsTitleAsText() {
        String above = "Ways of working <b>&amp; \"more\"</b>";
        Authored.page(grace, "TOG", above, "<p>All of them</p>");
        assertThat(StartersPage.open(grace, "TOG").place()).isEqualTo("New pages go below the page Method book");
        SettingsPage.open(grace, "TOG").save("parent-methodbook-method", above);

        StartersPage screen = StartersPage.open(grace, "TOG");
        StartersPage done = screen.install("check-in");

        assertThat(screen.place()).isEqualTo("New pages go below the page " + above);
        assertThat(screen.page().select(".delbar-methodbook-starters__place b")).isEmpty();
        Document page = grace.page(done.links().get(0).replaceFirst("^/confluence", ""));
        assertThat(page.select("#breadcrumbs, .breadcrumbs").text()).contains("Ways of working");
    }

    @Test
    void isReachedFromTheSettingsAndBack() {
        assertThat(SettingsPage.open(grace, "TOG").page().select("a[href*=delbar-starters.action?key=TOG]"))
                .hasSize(1);
        assertThat(StartersPage.open(grace, "TOG").page().select("a[href*=delbar-settings.action?key=TOG]"))
                .isNotEmpty();
    }

    private boolean exists(String title) {
        return !id("TOG", title).isEmpty();
    }

    /** Empty when there is no such page. */
    private String id(String space, String title) {
        Document page = grace.page("/display/" + space + "/" + Visitor.encoded(title));
        return page.select("#title-text").text().equals(title)
                ? page.select("meta[name=ajs-page-id]").attr("content")
                : "";
    }

    private static String fact(Document page, String label) {
        return page.select("#main-content th").stream()
                .filter(header -> header.text().equals(label))
                .map(Element::nextElementSibling)
                .map(cell -> cell == null ? "" : cell.text())
                .findFirst()
                .orElse("");
    }
}
