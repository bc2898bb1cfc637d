package org.delbar.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.delbar.doors.RealWorkbench;
import org.delbar.testing.Postgres;
import org.delbar.workbench.plugins.PluginHost.State;
import org.delbar.workbench.start.Options;
import org.delbar.workbench.web.screens.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbench serves a plugin that has nothing to do with Delbar: it is not fitted to one jar. */
class BoardsPluginTest {

    private static final String DIALOG = "/rest/create-dialog/1.0";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Workbench workbench;

    private final Browser maja = new Browser(workbench.url());

    @BeforeAll
    static void install() {
        workbench = RealWorkbench.own();
        assertThat(workbench.plugins().install(BoardsPlugin.jarIn(folder)))
                .satisfies(plugin -> assertThat(plugin.reason()).isNull())
                .satisfies(plugin -> assertThat(plugin.modules())
                        .hasSizeGreaterThan(20)
                        .allSatisfy(module ->
                                assertThat(module.state()).as(module.key()).isEqualTo(State.ENABLED)));
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @Test
    void upgradeTasksRanOnceInTheOrderOfTheirModels() throws Exception {
        workbench.plugins().reload(BoardsPlugin.KEY);

        JsonNode boards = JSON.readTree(maja.get("/rest/boards/1/boards").body());

        assertThat(boards.findValuesAsText("name"))
                .filteredOn(name -> name.startsWith("First"))
                .containsExactly("First, from model 0 to 2");
    }

    @Test
    void upgradeTasksRunOnceThoughTwoNodesStartOnPostgres() throws Exception {
        String url = Postgres.shared().freshDatabase();
        try (Workbench one = node(url);
                Workbench other = node(url)) {
            one.plugins().install(BoardsPlugin.jarIn(Files.createTempDirectory("boards-one")));
            other.plugins().install(BoardsPlugin.jarIn(Files.createTempDirectory("boards-other")));

            JsonNode boards = JSON.readTree(new Browser(other.url())
                    .as("maja")
                    .get("/rest/boards/1/boards")
                    .body());

            assertThat(boards.findValuesAsText("name"))
                    .filteredOn(name -> name.startsWith("First"))
                    .containsExactly("First, from model 0 to 2");
        }
    }

    private static Workbench node(String url) throws Exception {
        return Workbench.start(Options.of(
                "--home=" + Files.createTempDirectory("delbar-node"), "--db=" + url, "--port=0", "--watch=no"));
    }

    @Test
    void restActionServletAndMacroShareTheTablesOfTheRelation() throws Exception {
        HttpResponse<String> added =
                maja.as("maja").json("POST", "/rest/boards/1/boards", "{\"name\":\"Kitchen\",\"card\":\"Wash up\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        String token = Objects.requireNonNull(
                        maja.page("/plugins/boards/show.action").selectFirst("#boards [name=atl_token]"))
                .val();
        assertThat(maja.postWith(token, "/plugins/boards/add.action", Map.of("name", "Garden"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(new Browser(workbench.url())
                        .get("/plugins/servlet/boards/export")
                        .body()
                        .lines())
                .startsWith("name;cards")
                .contains("Kitchen;1", "Garden;0");
        assertThat(maja.page("/plugins/boards/show.action").select("#boards li").eachText())
                .contains("Kitchen", "Garden");
    }

    @Test
    void aSearchOfThePluginFindsWhatItsReaderMayView() throws Exception {
        maja.as("maja")
                .post(
                        "/pages/docreatepage.action",
                        Map.of("spaceKey", "SAM", "title", "Kanot", "wysiwygContent", "<p>flytvästar</p>"));

        JsonNode found = JSON.readTree(
                maja.get("/rest/boards/1/found?words=flytv%C3%A4star").body());
        JsonNode outsider = JSON.readTree(new Browser(workbench.url())
                .get("/rest/boards/1/found?words=flytv%C3%A4star")
                .body());
        HttpResponse<String> odd = maja.get("/rest/boards/1/found?words=kanot&odd=true");

        assertThat(found.toString()).isEqualTo("{\"pages\":[\"Kanot, version 1\"],\"total\":1}");
        assertThat(outsider.toString()).isEqualTo("{\"pages\":[],\"total\":0}");
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(odd.body()).contains("does not know the query org.example.boards.FoundResource$Odd");
    }

    @Test
    void whoIsNotSignedInAddsNothing() throws Exception {
        assertThat(maja.json("POST", "/rest/boards/1/boards", "{\"name\":\"Theirs\",\"card\":\"x\"}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(maja.get("/plugins/boards/show.action").statusCode()).isEqualTo(302);
    }

    @Test
    void theWizardMakesAPageWithTheMacro() throws Exception {
        HttpResponse<String> made = maja.as("maja")
                .json(
                        "POST",
                        DIALOG + "/content-blueprint/create-content",
                        "{\"spaceKey\":\"SAM\",\"contentBlueprintId\":\"" + idOf("SAM", "org.example.boards:board-item")
                                + "\",\"context\":{\"title\":\"Our board\",\"about\":\"a <garden>\"}}",
                        "X-Atlassian-Token",
                        "no-check");

        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        Document page = maja.page("/display/SAM/Our+board");
        assertThat(page.select("#main-content > p").text()).isEqualTo("A board about a <garden>");
        assertThat(page.select("#main-content .boards h2").text()).isEqualTo("Boards");
        assertThat(page.select(".label-list a").eachText()).containsExactly("example-board");
    }

    @Test
    void aSpaceBlueprintMakesASpaceWithItsPagesAndPromotesItsBlueprint() throws Exception {
        JsonNode kinds = JSON.readTree(maja.as("maja")
                .get(DIALOG + "/space-blueprint/dialog/web-items")
                .body());
        assertThat(kinds.findValuesAsText("name")).containsExactly("Tomt utrymme", "Boards space");
        String id = kinds.get(1).path("contentBlueprintId").asText();
        assertThat(kinds.get(1)
                        .path("wizard")
                        .path("pages")
                        .get(0)
                        .path("templateKey")
                        .asText())
                .isEqualTo("Confluence.Templates.Blueprints.CreateSpace.createSpaceForm");

        JsonNode made = JSON.readTree(space(id, "Carpentry", "WOOD").body());

        assertThat(made.path("key").asText()).isEqualTo("WOOD");
        Document home = maja.page("/display/WOOD");
        assertThat(home.select("#title-text").text()).isEqualTo("Carpentry at home");
        assertThat(home.select("#main-content").text()).isEqualTo("Welcome to Carpentry");
        assertThat(maja.page("/display/WOOD/Rules+of+boards")
                        .select("#main-content")
                        .text())
                .isEqualTo("The rules of Carpentry");
        assertThat(maja.get("/spaces/viewspacesummary.action?key=WOOD").statusCode())
                .as("whoever makes a space administers it")
                .isEqualTo(200);
        assertThat(itemsIn("WOOD").findValuesAsText("itemModuleCompleteKey").get(0))
                .isEqualTo("org.example.boards:board-item");
        assertThat(itemsIn("SAM").findValuesAsText("itemModuleCompleteKey").get(0))
                .as("elsewhere the blank page is first")
                .endsWith(":create-blank-page");
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY", "Name, A B", "Name, ''", "Name, SAM", "Name, sam"})
    void aSpaceThatCannotBeMadeSaysWhyAndLeavesNothing(String name, String key) throws Exception {
        int before = spaces();
        maja.as("maja");

        HttpResponse<String> refused = space("00000000-0000-0000-0000-000000000000", name, key);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(refused.body()).path("message").asText()).isNotBlank();
        assertThat(spaces()).isEqualTo(before);
    }

    @Test
    void aSpaceIsOnlyForPeopleAndNotForForeignForms() throws Exception {
        assertThat(space("00000000-0000-0000-0000-000000000000", "Name", "NEW").statusCode())
                .isEqualTo(401);
        assertThat(maja.as("maja")
                        .json("POST", DIALOG + "/space-blueprint/create-space", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(maja.get(DIALOG + "/space-blueprint/create-space").statusCode())
                .isEqualTo(405);
    }

    @Test
    void panelsStandAtTheirPlacesWhereTheirConditionsHold() throws Exception {
        Document page = maja.as("maja").page("/display/SAM");

        assertThat(page.select("#footer #boards-footer").text()).isEqualTo("Boards are everywhere");
        assertThat(page.select("#boards-banner").text())
                .isEqualTo("Here is <" + page.select("#title-text").text() + ">");
        assertThat(maja.page("/spaces").select("#boards-banner")).isEmpty();
        assertThat(new Browser(workbench.url()).page("/login.action").select("#boards-footer"))
                .as("one broken panel hides itself and no other")
                .hasSize(1);
    }

    @Test
    void aWebResourceIsThereWhereItsAddressSaysSo() throws Exception {
        String swedish = scripts(maja.as("maja").page("/spaces"));
        assertThat(swedish).contains("boards-swedish=true", "user-logged-in=true");
        assertThat(scripts(new Browser(workbench.url()).as("grace").page("/spaces")))
                .isEmpty();
        assertThat(scripts(new Browser(workbench.url()).page("/login.action"))).isEmpty();

        String path = swedish.substring("/confluence".length());
        assertThat(maja.get(path).body()).contains("boardsInSwedish");
        HttpResponse<String> without = maja.get(path.replace("&boards-swedish=true", ""));
        assertThat(without.statusCode()).isEqualTo(200);
        assertThat(without.body()).isEmpty();
    }

    @Test
    void theJobAndTheTablesStandInTheConsole() throws Exception {
        Browser ingrid = new Browser(workbench.url()).as("ingrid");
        ingrid.post("/workbench/jobs/run", Map.of("key", "org.example.boards:count"));

        Document console = ingrid.page("/workbench");

        assertThat(console.select("tr[data-job-key=org.example.boards:count]").text())
                .contains("SUCCESS", "boards");
        assertThat(console.select("#console-tables code").eachText())
                .filteredOn(name -> name.endsWith("_BOARD") || name.endsWith("_CARD"))
                .hasSize(2);
    }

    private HttpResponse<String> space(String id, String name, String key) throws Exception {
        String order = JSON.writeValueAsString(
                Map.of("contentBlueprintId", id, "context", Map.of("name", name, "spaceKey", key)));
        return maja.json("POST", DIALOG + "/space-blueprint/create-space", order, "X-Atlassian-Token", "no-check");
    }

    private static int spaces() {
        return Objects.requireNonNull(
                workbench.database().jdbc().queryForObject("select count(*) from wb_space", Integer.class));
    }

    private JsonNode itemsIn(String space) throws Exception {
        return JSON.readTree(
                maja.get(DIALOG + "/blueprints/web-items?spaceKey=" + space).body());
    }

    private String idOf(String space, String item) throws Exception {
        for (JsonNode each : itemsIn(space)) {
            if (each.path("itemModuleCompleteKey").asText().equals(item)) {
                return each.path("contentBlueprintId").asText();
            }
        }
        throw new IllegalStateException("not offered: " + item);
    }

    /** The address of the script that has conditions, or nothing. */
    private static String scripts(Document page) {
        List<String> found = page.select("script[src]").eachAttr("src").stream()
                .filter(address -> address.contains("org.example.boards:swedish"))
                .toList();
        return found.isEmpty() ? "" : found.get(0);
    }
}
