package org.delbar.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.delbar.workbench.web.screens.Browser;
import org.delbar.workbench.web.screens.RunningSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WayOfARequestTest {

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
    void theLongestMountPointAnswersAndSeesItsOwnPath() throws Exception {
        site.router().mount("/rest/one", saying("one"));
        site.router().mount("/rest/one/two", saying("two"));

        assertThat(browser.get("/rest/one/two/three%20four?x=1").body()).isEqualTo("two:/rest/one/two:/three four");
        assertThat(browser.get("/rest/one/other").body()).isEqualTo("one:/rest/one:/other");
        assertThat(browser.get("/rest/one").body()).isEqualTo("one:/rest/one:null");
    }

    @Test
    void anEndpointThatLeavesIsGoneAtOnce() throws Exception {
        AutoCloseable mounted = site.router().mount("/plugins/servlet/x", saying("x"));
        assertThat(browser.get("/plugins/servlet/x").statusCode()).isEqualTo(200);

        mounted.close();

        assertThat(browser.get("/plugins/servlet/x").statusCode()).isEqualTo(404);
    }

    @Test
    void theRootLeadsToConfluence() throws Exception {
        HttpResponse<String> answer = browser.get("//");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/confluence/");
    }

    @Test
    void aFailureShowsAnIdAndNoReason() throws Exception {
        site.router().mount("/plugins/broken", failing());

        HttpResponse<String> answer = browser.get("/plugins/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Jsoup.parse(answer.body()).select("#content p").text())
                .containsPattern("under [0-9a-f]{8}\\.");
        assertThat(answer.body()).doesNotContain("secret reason", "Exception", "\tat ");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void aFailureOfRestIsJson() throws Exception {
        site.router().mount("/rest/broken", failing());

        HttpResponse<String> answer = browser.get("/rest/broken/1");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(new JsonMapper().readTree(answer.body()).path("id").asText()).matches("[0-9a-f]{8}");
        assertThat(answer.body()).doesNotContain("secret reason");
    }

    @Test
    void aPluginThatDoesNotLinkIsAFailureLikeAnyOther() throws Exception {
        site.router().mount("/plugins/unlinked", (request, response) -> {
            throw new NoClassDefFoundError("com/example/Gone");
        });

        assertThat(browser.get("/plugins/unlinked").statusCode()).isEqualTo(500);
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        HttpResponse<String> answer = browser.get("/login.action");

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("script-src 'self';", "frame-ancestors 'self'");
    }

    @Test
    void theSessionCookieIsKeptFromScriptsAndOtherSites() throws Exception {
        HttpResponse<String> answer = browser.get("/login.action");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("JSESSIONID=", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void textIsCompressed() throws Exception {
        HttpResponse<byte[]> answer = browser.bytes("/login.action", "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        byte[] page = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertThat(new String(page, StandardCharsets.UTF_8)).contains("</html>");
    }

    @Test
    void changingNeedsTheTokenOfTheSession() throws Exception {
        site.router().mount("/plugins/change", saying("changed"));
        String token = Jsoup.parse(browser.get("/login.action").body())
                .select("meta[name=ajs-atl-token]")
                .attr("content");

        assertThat(browser.postWith("guessed", "/plugins/change", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.json("DELETE", "/plugins/change", "").statusCode()).isEqualTo(403);
        assertThat(browser.postWith(token, "/plugins/change", Map.of()).statusCode()).isEqualTo(200);
        assertThat(browser.json("PUT", "/plugins/change", "{}", "X-Atlassian-Token", "no-check")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theTokenOfAnotherSessionIsWorthNothing() throws Exception {
        site.router().mount("/plugins/change", saying("changed"));
        String theirs = Jsoup.parse(site.browser().get("/login.action").body())
                .select("meta[name=ajs-atl-token]")
                .attr("content");
        browser.get("/login.action");

        assertThat(browser.postWith(theirs, "/plugins/change", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void anonymousReadersGetALanguageTheyAskFor() throws Exception {
        assertThat(titleIn("de, nb;q=0.8, en;q=0.5")).startsWith("Logg inn");
        assertThat(titleIn("nn")).startsWith("Logg inn");
        assertThat(titleIn("sv-FI")).startsWith("Logga in");
        assertThat(titleIn("fr")).startsWith("Sign in");
    }

    @Test
    void utf8GoesInAndOut() throws Exception {
        site.router().mount("/plugins/echo", (request, response) -> {
            response.setContentType("text/plain");
            response.getWriter().write(request.getParameter("word"));
        });
        String token = Jsoup.parse(browser.get("/login.action").body())
                .select("meta[name=ajs-atl-token]")
                .attr("content");

        assertThat(browser.postWith(token, "/plugins/echo", Map.of("word", "smørbrød €")).body())
                .isEqualTo("smørbrød €");
    }

    private String titleIn(String languages) throws Exception {
        return Jsoup.parse(browser.get("/login.action", "Accept-Language", languages).body())
                .title();
    }

    private static Endpoint saying(String word) {
        return (request, response) -> {
            response.setContentType("text/plain");
            response.getWriter().write(word + ":" + request.getServletPath() + ":" + request.getPathInfo());
        };
    }

    private static Endpoint failing() {
        return (request, response) -> {
            response.getWriter().write("half an answer");
            throw new IllegalStateException("secret reason");
        };
    }
}
