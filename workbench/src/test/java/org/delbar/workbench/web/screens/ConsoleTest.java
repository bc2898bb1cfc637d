package org.delbar.workbench.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleTest {

    private RunningSite site;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        site = new RunningSite(folder);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void showsEachModuleWithItsReasonAndEachTable() throws Exception {
        Document console = site.browser().page("/workbench");

        assertThat(console.select("table[data-plugin-key=org.example] td").eachText())
                .containsExactly(
                        "rest-x", "rest", "FAILED", "No bean of type <Clock> Stack trace at com.example.<init>");
        assertThat(console.select("table[data-plugin-key=org.example] details pre")
                        .text())
                .isEqualTo("at com.example.<init>");
        assertThat(console.select("#console-plugins").text()).contains("0 of 1 modules enabled");
        assertThat(console.select("#console-problems li").eachText())
                .containsExactly("org.example:x depends on the web-resource other:y, which nobody offers");
        assertThat(console.select("#console-tables td").eachText()).containsExactly("AO_EXAMPLE_ANSWER", "42");
        assertThat(console.select("#console-people button").eachAttr("value")).containsExactly("anna", "bo");
    }

    @Test
    void loadsTheJarAgainAndSaysWhyNot() throws Exception {
        Browser browser = site.browser();

        assertThat(browser.post("/workbench/reload", Map.of()).statusCode()).isEqualTo(302);
        HttpResponse<String> second = browser.post("/workbench/reload", Map.of());

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(second.body()).select("#reload-failure").text())
                .isEqualTo("The jar was not loaded: the jar has no descriptor");
    }

    @Test
    void needsTheTokenToLoadTheJar() throws Exception {
        assertThat(site.browser()
                        .postWith("guessed", "/workbench/reload", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.reloads()).isZero();
    }

    @Test
    void showsEachJobWithItsTimesAndRunsItForAdministratorsOnly() throws Exception {
        Browser anyone = site.browser().as("bo");
        Browser administrator = site.browser().as("anna");
        Map<String, String> digest = Map.of("key", "org.example:digest");

        assertThat(anyone.page("/workbench").select("#console-jobs button")).isEmpty();
        assertThat(anyone.post("/workbench/jobs/run", digest).statusCode()).isEqualTo(404);
        assertThat(administrator.get("/workbench/jobs/run").statusCode()).isEqualTo(405);
        assertThat(administrator.post("/workbench/jobs/run", digest).statusCode())
                .isEqualTo(302);

        assertThat(administrator.page("/workbench").select("#console-jobs td").eachText())
                .startsWith(
                        "Digest org.example:digest",
                        "0 0 6 * * ?",
                        "2026-11-21 05:00:00 (1 ms)",
                        "SUCCESS 12 <sent>",
                        "2026-11-22 05:00:00");
        HttpResponse<String> second = administrator.post("/workbench/jobs/run", digest);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(second.body()).select("#reload-failure").text())
                .isEqualTo("The job is running already.");
    }

    @Test
    void aJobCanBeSwitchedOffAndOn() throws Exception {
        Browser administrator = site.browser().as("anna");
        Map<String, String> digest = Map.of("key", "org.example:digest");

        administrator.post("/workbench/jobs/off", digest);

        assertThat(administrator
                        .page("/workbench")
                        .select("#console-jobs td:nth-child(5)")
                        .text())
                .isEqualTo("Switched off");
        administrator.post("/workbench/jobs/on", digest);
        assertThat(administrator
                        .page("/workbench")
                        .select("#console-jobs td:nth-child(5)")
                        .text())
                .startsWith("2026-11-22");
    }

    @Test
    void onlyAdministratorsSeeAndUseTheSwitches() throws Exception {
        Browser bo = site.browser().as("bo");

        assertThat(bo.page("/workbench").select("#switch-read-only, #console-accounts"))
                .isEmpty();
        assertThat(bo.post("/workbench/read-only", Map.of("on", "true")).statusCode())
                .isEqualTo(404);
        assertThat(bo.post("/workbench/people", Map.of("disable", "anna")).statusCode())
                .isEqualTo(404);
        assertThat(site.community.disabled).isEmpty();
    }

    @Test
    void aDisabledPersonIsAnonymousAtOnceAndComesBackWhenEnabled() throws Exception {
        Browser anna = site.browser().as("anna");
        Browser bo = site.browser().as("bo");

        anna.post("/workbench/people", Map.of("disable", "bo"));

        assertThat(bo.get("/display/TEAM").statusCode()).isEqualTo(302);
        assertThat(bo.page("/login.action").select("#sign-in-cards button").eachAttr("value"))
                .containsExactly("anna");
        assertThat(bo.post("/workbench/sign-in", Map.of("username", "bo")).statusCode())
                .isEqualTo(401);

        anna.post("/workbench/people", Map.of("enable", "bo"));

        assertThat(bo.as("bo").get("/display/TEAM").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodySwitchesThemselvesOff() throws Exception {
        HttpResponse<String> answer = site.browser().as("anna").post("/workbench/people", Map.of("disable", "Anna"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("You cannot switch yourself off.");
    }
}
