package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.delbar.doors.SettingsPage.UNTICKED;
import static org.delbar.doors.Visitor.encoded;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Space tools, Sharing &amp; learning (X2), without a script. */
class SpaceSettingsScreenTest {

    private static final String BLUEPRINT = "org.delbar.confluence:learning-worksheet-blueprint";
    private static final String ON = "on-learning-worksheet";

    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");
    private final Visitor ingrid = Visitor.signedIn(workbench, "ingrid");
    private Map<String, String> before = Map.of();

    @BeforeEach
    void remember() {
        before = SettingsPage.open(grace, "TOG").fields();
    }

    @AfterEach
    void putBack() {
        Map<String, String> fields = new LinkedHashMap<>(before);
        SettingsPage now = SettingsPage.open(grace, "TOG");
        fields.put("revision", now.value("revision"));
        fields.put("do", "save");
        assertThat(now.send(fields).statusCode()).isEqualTo(200);
    }

    @Test
    void standsInSpaceToolsForThoseWhoAdministerTheSpace() {
        assertThat(SettingsPage.open(grace, "TOG").page().select("#spaces-settings-item, a[href*=delbar-settings]"))
                .isNotEmpty();
        assertThat(SettingsPage.open(ingrid, "TOG").page().select("form.delbar-spaces-settings__form"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"samir", "maja", "viktor"})
    void isClosedToAllOthersAndTellsThemNothingOfSpaces(String username) {
        Visitor other = Visitor.signedIn(workbench, username);
        Map<String, String> fields =
                new HashMap<>(SettingsPage.open(grace, "TOG").fields());
        fields.put("language", "no");

        HttpResponse<String> there = other.get("/spaces/delbar-settings.action?key=TOG");
        HttpResponse<String> nowhere = other.get("/spaces/delbar-settings.action?key=NOWHERE");
        HttpResponse<String> saved = other.postForm("/spaces/delbar-settings-save.action", fields);

        assertThat(there.body()).doesNotContain("delbar-spaces-settings__form");
        assertThat(there.statusCode()).isEqualTo(nowhere.statusCode());
        assertThat(saved.body()).doesNotContain("delbar-spaces-settings__form");
        assertThat(SettingsPage.open(grace, "TOG").fields()).containsEntry("language", before.get("language"));
    }

    @Test
    void anonymousPeopleSignInFirst() {
        assertThat(Visitor.anonymous(workbench)
                        .page("/spaces/delbar-settings.action?key=TOG")
                        .select("input[name=os_password], button[name=username]"))
                .isNotEmpty();
    }

    @Test
    void savesNothingWithoutATokenOrByGet() {
        Map<String, String> fields =
                new HashMap<>(SettingsPage.open(grace, "TOG").fields());
        fields.put("language", "no");
        fields.remove("atl_token");

        fields.put("do", "save");
        grace.foreignForm("/spaces/delbar-settings-save.action", fields);
        HttpResponse<String> got =
                grace.get("/spaces/delbar-settings-save.action?key=TOG&do=save&language=no&revision=1");

        assertThat(got.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(SettingsPage.open(grace, "TOG").value("language")).isEqualTo(before.get("language"));
    }

    @Test
    void savesAndSaysSoAndRestTellsTheSame() {
        SettingsPage saved = SettingsPage.open(grace, "TOG").save("language", "no");

        assertThat(saved.saidSaved()).isTrue();
        assertThat(saved.value("language")).isEqualTo("no");
        JsonNode settings = json(grace.get("/rest/delbar/1/spaces/TOG/settings"));
        assertThat(settings.path("pageLanguage").asText()).isEqualTo("no");
        assertThat(settings.path("revision").asText()).isEqualTo(saved.value("revision"));
    }

    @Test
    void refusesAtEachFieldInWordsAndKeepsAllThatWasTyped() {
        SettingsPage refused = SettingsPage.open(grace, "TOG")
                .press(
                        "save",
                        Map.of(
                                "language", "sv",
                                "parent-learning-worksheet", "No <b>such</b> page",
                                "title-learning-worksheet", "{weather}",
                                "alias-learning.when", "Tid, Status",
                                "learning-source-1-name-en", "Employees"));

        assertThat(refused.saidSaved()).isFalse();
        assertThat(refused.warning()).startsWith("Nothing is saved yet.");
        assertThat(refused.error("parent-learning-worksheet"))
                .isEqualTo("There is no page “No <b>such</b> page” in this space that you may see."
                        + " Write the title exactly as it stands, or the number of the page.");
        assertThat(refused.error("title-learning-worksheet"))
                .isEqualTo("{weather} is not known here. Known are {date} {title} {source} {where}."
                        + " A title must hold {title} or {date}, so that two pages do not get the same one.");
        assertThat(refused.error("alias-learning.when"))
                .isEqualTo("“Status” is already a name of the row Status. Two rows cannot share a name.");
        assertThat(refused.error("learning-source-1-name-en"))
                .startsWith("“Employees” is, or was, a name of another one in this list");
        assertThat(refused.page().select("a[href=#delbar-settings-alias-learning-when]"))
                .hasSize(1);
        assertThat(refused.page().select("details[open] input[name=learning-source-1-name-en]"))
                .hasSize(1);
        assertThat(refused.fields())
                .containsEntry("language", "sv")
                .containsEntry("parent-learning-worksheet", "No <b>such</b> page")
                .containsEntry("title-learning-worksheet", "{weather}")
                .containsEntry("alias-learning.when", "Tid, Status")
                .containsEntry("learning-source-1-name-en", "Employees");
        assertThat(SettingsPage.open(grace, "TOG").value("language")).isEqualTo(before.get("language"));
    }

    @Test
    void saysNoMoreOfAHiddenPageThanOfNone() {
        String hidden = SettingsPage.open(grace, "TOG")
                .save("parent-learning-worksheet", "Budget for the autumn gathering")
                .error("parent-learning-worksheet");
        assertThat(hidden).as("grace may see it").isEmpty();
        assertThat(SettingsPage.open(grace, "TOG").value("parent-learning-worksheet"))
                .isEqualTo("Budget for the autumn gathering");

        Visitor maja = Visitor.signedIn(workbench, "maja");
        String elsewhere = SettingsPage.open(maja, "SAM")
                .save("parent-learning-worksheet", "Budget for the autumn gathering")
                .error("parent-learning-worksheet");
        assertThat(elsewhere).isNotEmpty();
        JsonNode start =
                json(Visitor.signedIn(workbench, "samir").get("/rest/delbar/1/learning/worksheets/start?space=TOG"));
        assertThat(start.path("parent").asText()).as("samir may not see it").isEmpty();
    }

    @Test
    void theSecondOfTwoAdminsSeesWhatTheFirstChangedAndLosesNothing() {
        SettingsPage first = SettingsPage.open(grace, "TOG");
        SettingsPage second = SettingsPage.open(ingrid, "TOG");
        first.press("save", Map.of("language", "sv", "alias-learning.when", "Tid"));

        SettingsPage conflict =
                second.press("save", Map.of("language", "no", "title-learning-worksheet", "{title} {date}"));

        assertThat(conflict.saidSaved()).isFalse();
        assertThat(conflict.warning())
                .contains("Grace Whitlock")
                .contains("Svenska")
                .contains("Tid");
        assertThat(conflict.fields())
                .containsEntry("language", "no")
                .containsEntry("title-learning-worksheet", "{title} {date}");
        assertThat(SettingsPage.open(grace, "TOG").value("language")).isEqualTo("sv");

        assertThat(conflict.press("save", Map.of()).saidSaved()).isTrue();
        assertThat(SettingsPage.open(grace, "TOG").fields())
                .containsEntry("language", "no")
                .containsEntry("title-learning-worksheet", "{title} {date}")
                .containsEntry("alias-learning.when", "");
    }

    @Test
    void buttonsRearrangeSourcesWithoutSavingAndTheWizardFollowsOnceSaved() {
        SettingsPage moved = SettingsPage.open(grace, "TOG").press("learning-source-down-1", Map.of("language", "sv"));
        SettingsPage added = moved.press("learning-source-add", Map.of());

        assertThat(moved.warning()).startsWith("Not saved yet.");
        assertThat(moved.value("learning-source-1-key")).isEqualTo("deviation");
        assertThat(moved.page().select("button[autofocus]").attr("value")).isEqualTo("learning-source-down-2");
        assertThat(moved.value("language")).isEqualTo("sv");
        assertThat(added.page().select("input[autofocus]").attr("name")).isEqualTo("learning-source-6-name-en");
        assertThat(sources("TOG")).startsWith("Own experience");

        added.press(
                "save",
                Map.of(
                        "learning-source-6-name-en", "Neighbours",
                        "learning-source-6-prompts-en", "Who told you?\nWhat did you try?",
                        "learning-source-2-name-en", "What we saw",
                        "learning-source-3-hidden", "true"));

        assertThat(sources("TOG"))
                .containsExactly(
                        "Deviations and errors", "What we saw", "Employees", "Audits and inspections", "Neighbours");
        JsonNode neighbours = json(grace.get("/rest/delbar/1/learning/worksheets/start?space=TOG"))
                .path("sources")
                .get(4);
        assertThat(neighbours.path("key").asText()).isEqualTo("x-neighbours");
        assertThat(neighbours.path("prompts").get(1).asText()).isEqualTo("What did you try?");

        Document page = created("TOG", Map.of("source", "x-neighbours"));
        assertThat(page.select("#main-content td").eachText()).contains("Neighbours");
        assertThat(page.select(".delbar-learning-card").text()).contains("Neighbours");
        assertThat(page.select("#labels-section").text()).contains("learning-x-neighbours");
        assertThat(check(Map.of("source", "customer"))).contains("This source is not in the list.");

        SettingsPage.open(grace, "TOG")
                .press("learning-source-remove-6", Map.of())
                .press("save", Map.of());
        assertThat(sources("TOG")).doesNotContain("Neighbours");
    }

    @Test
    void whatIsSwitchedOffIsNotOfferedAndRefusesPolitelyWhilePagesStay() {
        Document page = created("TOG", Map.of());
        String path = page.select("link[rel=canonical], meta[name=ajs-page-id]").attr("content");
        SettingsPage.open(grace, "TOG").press("save", Map.of(ON, UNTICKED));

        assertThat(json(grace.get("/rest/create-dialog/1.0/blueprints/web-items?spaceKey=TOG"))
                        .findValuesAsText("blueprintModuleCompleteKey"))
                .doesNotContain(BLUEPRINT);
        assertThat(json(grace.get("/rest/delbar/1/learning/worksheets/start?space=TOG"))
                        .path("off")
                        .asText())
                .startsWith("This kind of page is switched off in this space.");
        assertThat(check(Map.of())).startsWith("This kind of page is switched off in this space.");
        assertThat(grace.page("/pages/viewpage.action?pageId=" + path).select(".delbar-learning-card"))
                .hasSize(1);
        assertThat(json(grace.get("/rest/create-dialog/1.0/blueprints/web-items?spaceKey=SAM"))
                        .findValuesAsText("blueprintModuleCompleteKey"))
                .contains(BLUEPRINT);
    }

    @Test
    void newPagesGetTheSpacesTitleAndParent() {
        SettingsPage.open(grace, "TOG")
                .press(
                        "save",
                        Map.of(
                                "title-learning-worksheet", "Lesson: {title} [{source}]",
                                "parent-learning-worksheet", "Lending list"));
        String words = RealWorkbench.freshTitle("We met");

        JsonNode start = json(grace.get("/rest/delbar/1/learning/worksheets/start?space=TOG"));
        JsonNode checked = json(grace.send(
                "POST",
                "/rest/delbar/1/learning/worksheets/check",
                Map.of(
                        "spaceKey",
                        "TOG",
                        "whatHappened",
                        words,
                        "source",
                        "own",
                        "contentTemplateKey",
                        "learning-worksheet-page-sv")));

        assertThat(start.path("parent").asText()).matches("\\d+");
        assertThat(checked.path("title").asText()).startsWith("Lesson: We met").endsWith("[Egna erfarenheter]");
    }

    @Test
    void rowsAreReadByTheNamesTheSpaceGivesThem() {
        SettingsPage.open(grace, "TOG").save("alias-learning.when", "Date of it, Moment");
        String title = RealWorkbench.freshTitle("Alias");

        Document page = Authored.view(
                grace,
                Authored.page(
                        grace,
                        "TOG",
                        title,
                        "<ac:structured-macro ac:name=\"delbar-learning-card\" ac:schema-version=\"1\" />"
                                + "<ac:structured-macro ac:name=\"details\" ac:schema-version=\"1\">"
                                + "<ac:parameter ac:name=\"id\">delbar-learning</ac:parameter><ac:rich-text-body>"
                                + "<table><tbody><tr><th>moment:</th><td>2026-03-01</td></tr></tbody></table>"
                                + "</ac:rich-text-body></ac:structured-macro>"));

        assertThat(page.select(".delbar-learning-card").text()).contains("When 1 March 2026");
    }

    @Test
    void pagesThatAreThereAlreadyAreReadAgainByNewNames() {
        String title = RealWorkbench.freshTitle("Renamed row");
        Authored.page(
                grace,
                "TOG",
                title,
                "<ac:structured-macro ac:name=\"details\" ac:schema-version=\"1\">"
                        + "<ac:parameter ac:name=\"id\">delbar-learning</ac:parameter><ac:rich-text-body>"
                        + "<table><tbody><tr><th>Occasion</th><td>2026-03-01</td></tr></tbody></table>"
                        + "</ac:rich-text-body></ac:structured-macro>");
        String find = "/rest/delbar/1/learning/register?spaces=TOG&text=" + encoded(title);
        assertThat(json(grace.get(find)).findValuesAsText("when")).containsExactly("");

        SettingsPage.open(grace, "TOG").save("alias-learning.when", "Occasion");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(json(grace.get(find)).findValuesAsText("when"))
                        .containsExactly("2026-03-01"));
    }

    @Test
    void theFormOnAPageIsClosedWhereItsKindOfPageIsSwitchedOff() {
        SettingsPage.open(grace, "TOG").press("save", Map.of(ON, UNTICKED));

        HttpResponse<String> refused = grace.send(
                "POST", "/rest/delbar/1/learning/captures", Map.of("space", "TOG", "whatHappened", "It rained"));
        Document page = Authored.view(
                grace,
                Authored.page(
                        grace, "TOG", RealWorkbench.freshTitle("Closed"), Authored.macro("delbar-learning-capture")));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("switched off in this space");
        assertThat(page.select(".delbar-learning-capture form")).isEmpty();
        assertThat(page.select(".delbar-learning-capture").text()).contains("switched off in the space");
    }

    @Test
    void eachChangeStandsInTheAuditLog() {
        String name = RealWorkbench.freshTitle("Moment").substring(0, 40);
        SettingsPage.open(grace, "TOG").press("save", Map.of("alias-learning.when", name, "language", "no"));

        Document log = ingrid.page("/admin/auditlog");

        assertThat(log.select("#audit-log tr:contains(" + name + ")").text())
                .contains("Grace Whitlock")
                .contains("TOG")
                .contains("learning.when: " + name);
        assertThat(log.select("#audit-log").text()).contains("Sidespråk");
    }

    @ParameterizedTest
    @CsvSource({"grace, TOG, Sharing & learning", "maja, SAM, Delning & lärande", "jonas, DEL, Deling & læring"})
    void speaksTheReadersLanguage(String username, String space, String name) {
        assertThat(SettingsPage.open(Visitor.signedIn(workbench, username), space)
                        .page()
                        .title())
                .contains(name);
    }

    private List<String> sources(String space) {
        return json(grace.get("/rest/delbar/1/learning/worksheets/start?space=" + space))
                .path("sources")
                .findValuesAsText("name");
    }

    private String check(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("spaceKey", "TOG");
        fields.put("whatHappened", "Something");
        return json(grace.send("POST", "/rest/delbar/1/learning/worksheets/check", fields))
                .path("refusals")
                .path(0)
                .path("message")
                .asText();
    }

    private Document created(String space, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("spaceKey", space);
        fields.put("contentTemplateKey", "learning-worksheet-page-en");
        fields.put("title", RealWorkbench.freshTitle("Lesson"));
        fields.put("whatHappened", "It happened.");
        HttpResponse<String> answer = grace.create(space, BLUEPRINT, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return grace.page(json(answer).path("url").asText().replaceFirst("^/confluence", ""));
    }
}
