package org.delbar.workbench.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

    private RunningSite site;
    private Browser browser;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        site = new RunningSite(folder);
        browser = site.browser();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void thePasswordOpensTheDoorAndLeadsBack() throws Exception {
        HttpResponse<String> answer = browser.post(
                "/dologin.action",
                Map.of(
                        "os_username", "bo",
                        "os_password", "pw-bo",
                        "os_destination", "/pages/viewpage.action?pageId=2"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/confluence/pages/viewpage.action?pageId=2");
        assertThat(browser.page("/").select("meta[name=ajs-remote-user]").attr("content"))
                .isEqualTo("bo");
    }

    @Test
    void aWrongPasswordKeepsTheNameAndSaysNoMore() throws Exception {
        HttpResponse<String> answer =
                browser.post("/dologin.action", Map.of("os_username", "bo", "os_password", "wrong"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Jsoup.parse(answer.body()).select("#os_username").attr("value"))
                .isEqualTo("bo");
        assertThat(Jsoup.parse(answer.body()).select("#login-refusal").text())
                .isEqualTo("User name or password is wrong.");
        assertThat(answer.body()).doesNotContain("value=\"wrong\"");
    }

    @Test
    void aCardSignsInWithOneClick() throws Exception {
        Elements card = browser.page("/login.action").select("#sign-in-cards button[value=anna]");

        assertThat(card.text()).contains("Anna Andersson", "AA", "Page editor");
        assertThat(browser.as(card.attr("value"))
                        .page("/")
                        .select("meta[name=ajs-current-user-fullname]")
                        .attr("content"))
                .isEqualTo("Anna Andersson");
    }

    @Test
    void signingInStartsANewSessionWithANewToken() throws Exception {
        String token = browser.token();
        String session = browser.cookie("JSESSIONID");

        browser.as("anna");

        assertThat(browser.token()).isNotEqualTo(token);
        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(session);
    }

    @Test
    void noAddressOfAnotherSiteIsADestination() throws Exception {
        for (String bad : new String[] {"//evil.example", "/\\evil.example", "https://evil.example/", ""}) {
            HttpResponse<String> answer =
                    browser.post("/workbench/sign-in", Map.of("username", "bo", "os_destination", bad));

            assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/confluence/");
        }
    }

    @Test
    void rememberedPeopleComeBackWithoutASession() throws Exception {
        browser.post("/dologin.action", Map.of("os_username", "bo", "os_password", "pw-bo", "os_cookie", "true"));
        browser.forgetCookie("JSESSIONID");

        assertThat(browser.page("/").select("meta[name=ajs-remote-user]").attr("content"))
                .isEqualTo("bo");
    }

    @Test
    void signingOutForgetsThePersonAndTheRememberedCookie() throws Exception {
        browser.post("/dologin.action", Map.of("os_username", "bo", "os_password", "pw-bo", "os_cookie", "true"));

        browser.get("/logout.action?atl_token=" + browser.token());

        assertThat(browser.page("/login.action")
                        .select("meta[name=ajs-remote-user]")
                        .attr("content"))
                .isEmpty();
    }

    @Test
    void aBareAddressSignsNobodyOut() throws Exception {
        browser.as("bo");

        browser.get("/logout.action");

        assertThat(browser.page("/").select("meta[name=ajs-remote-user]").attr("content"))
                .isEqualTo("bo");
    }

    @Test
    void theChosenLanguageWinsOverTheBrowsers() throws Exception {
        browser.as("anna").post("/users/editmylanguage.action", Map.of("language", "sv-SE"));

        Document page = Jsoup.parse(browser.get("/", "Accept-Language", "no").body());

        assertThat(page.select("html").attr("lang")).isEqualTo("sv-SE");
        assertThat(page.select("meta[name=ajs-user-locale]").attr("content")).isEqualTo("sv_SE");
        assertThat(page.select("h1").text()).isEqualTo("Översikt");
    }
}
