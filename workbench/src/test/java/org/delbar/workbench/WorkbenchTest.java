package org.delbar.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.delbar.workbench.plugins.PluginHost.ModuleState;
import org.delbar.workbench.plugins.PluginHost.PluginState;
import org.delbar.workbench.plugins.PluginHost.State;
import org.delbar.workbench.web.screens.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole workbench with the add-on's own jar and the sample community. */
class WorkbenchTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @SuppressWarnings("NullAway.Init")
    private static Workbench workbench;

    @BeforeAll
    static void start() {
        workbench = RealJar.workbench(home);
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    private final Browser browser = new Browser(workbench.url());

    @Test
    void itsFirstPageComesWithEverythingItAsksFor() throws Exception {
        Document login = browser.page("/login.action");

        List<String> files = new ArrayList<>(login.select("script[src]").eachAttr("src"));
        files.addAll(login.select("link[href]").eachAttr("href"));
        assertThat(files).hasSizeGreaterThan(5);
        for (String file : files) {
            assertThat(browser.bytes("/" + file).statusCode()).as(file).isEqualTo(200);
        }
        assertThat(browser.get("//favicon.ico").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/confluence/favicon.ico"));
        assertThat(browser.get("/favicon.ico").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
    }

    @Test
    void everyModuleOfTheJarIsEnabled() throws Exception {
        PluginState delbar = workbench.plugins().plugins().get(0);

        assertThat(delbar.key()).isEqualTo(RealJar.KEY);
        assertThat(delbar.state()).isEqualTo(State.ENABLED);
        assertThat(delbar.reason()).isNull();
        assertThat(delbar.modules())
                .isNotEmpty()
                .allSatisfy(
                        module -> assertThat(module.state()).as(module.key()).isEqualTo(State.ENABLED));
        Document console = browser.as("ingrid").page("/workbench");
        assertThat(console.select("table[data-plugin-key=" + RealJar.KEY + "] tbody td:first-child")
                        .eachText())
                .isEqualTo(delbar.modules().stream().map(ModuleState::key).toList());
        assertThat(console.select("#console-plugins .aui-lozenge").eachText()).containsOnly("ENABLED");
        assertThat(console.select("#console-problems, .wb-reason")).isEmpty();
        assertThat(console.select("#console-tables td").eachText()).contains("3");
        assertThat(console.select("#footer").text()).startsWith("Arbeidsbenk, ikke Confluence");
    }

    @Test
    void everyReferenceOfTheJarLinksAndOnlyAdministratorsMayAsk() throws Exception {
        assertThat(browser.get("/rest/delbar/1/linkage").statusCode()).isEqualTo(401);
        assertThat(new Browser(workbench.url())
                        .as("maja")
                        .get("/rest/delbar/1/linkage")
                        .statusCode())
                .isEqualTo(403);

        HttpResponse<String> answer = browser.as("ingrid").get("/rest/delbar/1/linkage");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode report = JsonMapper.builder().build().readTree(answer.body());
        assertThat(report.path("broken")).isEmpty();
        assertThat(report.path("references").asInt()).isPositive();
        assertThat(report.path("linked")).isEqualTo(report.path("references"));
    }

    @Test
    void theSampleHasTwelvePeopleThreeSpacesAndFifteenLessons() throws Exception {
        Browser ingrid = browser.as("ingrid");

        assertThat(ingrid.page("/login.action").select("#sign-in-cards button")).hasSize(12);
        assertThat(ingrid.page("/spaces").select(".wb-spaces small").eachText()).containsExactly("DEL", "SAM", "TOG");
        for (String space : List.of("TOG", "SAM", "DEL")) {
            assertThat(ingrid.page("/label/" + space + "/learning").select(".workbench-pages tbody tr"))
                    .as(space)
                    .hasSize(5);
        }
    }

    @Test
    void theSampleSetsTheLanguageOfEachSpaceBeforeTheLessonsAreMade() throws Exception {
        assertThat(browser.as("maja").get("/rest/delbar/1/spaces/SAM/settings").body())
                .contains("\"pageLanguage\":\"sv\"");
        assertThat(browser.as("jonas")
                        .page("/display/DEL")
                        .select(".plugin_pagetree a")
                        .eachText())
                .contains("Hva vi lærer");
    }

    @Test
    void everyConnectionReadsOnlyWhatIsCommitted() throws Exception {
        String url = "jdbc:h2:file:" + home.resolve("database") + ";DB_CLOSE_ON_EXIT=FALSE";
        List<String> isolations = new ArrayList<>();
        try (Connection another = DriverManager.getConnection(url, "sa", "");
                Statement statement = another.createStatement();
                ResultSet sessions = statement.executeQuery("select isolation_level from information_schema.sessions"
                        + " where session_id <> session_id()")) {
            while (sessions.next()) {
                isolations.add(sessions.getString(1));
            }
        }
        assertThat(isolations).isNotEmpty().containsOnly("READ COMMITTED");
    }

    @Test
    void webResourcesFetchedLaterComeWithTheirAddressesAndWithoutWhatThePageHas() throws Exception {
        String asked = "{\"r\":[\"org.delbar.confluence:learning-card\"],\"c\":[],\"xr\":[],\"xc\":[\"_super\"]}";

        HttpResponse<String> answer = browser.json("POST", "/rest/webResources/1.0/resources", asked);

        JsonNode resources =
                JsonMapper.builder().build().readTree(answer.body()).path("resources");
        assertThat(resources)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("url").asText())
                        .contains("/download/batch/org.delbar.confluence:learning-card/"));
        String style = resources.get(0).path("url").asText();
        assertThat(resources.get(0).path("resourceType").asText()).isEqualTo("CSS");
        assertThat(browser.bytes("/" + style).statusCode()).isEqualTo(200);
    }

    @Test
    void pathsStandAboveAPageWithoutTheHomePageTwice() throws Exception {
        Document page = browser.as("maja").page("/display/SAM/Lokaler+vi+l%C3%A5nar+av+varandra");

        assertThat(page.select("#breadcrumbs a").eachText()).containsExactly("Samverkan");
    }
}
