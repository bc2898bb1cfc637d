package org.delbar.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.delbar.workbench.web.screens.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search screen and Confluence's search by REST. */
class WorkbenchSearchTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @SuppressWarnings("NullAway.Init")
    private static Workbench workbench;

    @SuppressWarnings("NullAway.Init")
    private static Browser maja;

    @BeforeAll
    static void start() throws Exception {
        workbench = RealJar.workbench(home);
        maja = new Browser(workbench.url()).as("maja");
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @Test
    void findsWordsAndMarksThem() throws Exception {
        Document found = maja.page("/dosearchsite.action?queryString=larmet");

        assertThat(found.select("#search-results .search-result-link").eachText())
                .contains("Larmet gick när vi låste upp");
        assertThat(found.select(".search-result h3 mark").eachText()).contains("Larmet");
        assertThat(found.select("#search-query").val()).isEqualTo("larmet");
        assertThat(maja.page("/dosearchsite.action?queryString=larmet&where=TOG")
                        .select(".search-result"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|Nothing found", "sv|Inget hittades", "no|Ingenting funnet"})
    void saysInTheReadersLanguageThatThereIsNothing(String language, String sentence) throws Exception {
        Browser anyone = new Browser(workbench.url());
        Document page = Jsoup.parse(anyone.get("/dosearchsite.action?queryString=qqq", "Accept-Language", language)
                .body());

        assertThat(page.select("#search-results-count").text()).isEqualTo(sentence);
    }

    @Test
    void brokenCqlIsRefusedWithItsPlaceAndNothingTypedIsLost() throws Exception {
        HttpResponse<String> answer =
                maja.get("/dosearchsite.action?cql=" + encoded("lable = \"<x>\""), "Accept-Language", "en");

        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.select("#form-refusal").text()).contains("1: ").contains("lable");
        assertThat(page.select("#search-cql").val()).isEqualTo("lable = \"<x>\"");
        JsonNode refused = json(maja.get("/rest/api/search?cql=label"));
        assertThat(refused.path("statusCode").asInt()).isEqualTo(400);
        assertThat(refused.path("message").asText()).contains("6");
    }

    @Test
    void restAnswersInConfluencesForm() throws Exception {
        JsonNode answer = json(maja.get("/rest/api/search?limit=1&cql=" + encoded("space = SAM and type = page")));

        assertThat(answer.path("results")).hasSize(1);
        JsonNode first = answer.path("results").get(0);
        assertThat(first.path("content").path("type").asText()).isEqualTo("page");
        assertThat(first.path("content").path("id").asText()).matches("\\d+");
        assertThat(first.path("url").asText()).startsWith("/");
        assertThat(first.path("resultGlobalContainer").path("title").asText()).isEqualTo("Samverkan");
        assertThat(answer.path("totalSize").asInt()).isGreaterThan(1);
        assertThat(answer.path("_links").path("next").asText()).startsWith("/rest/api/search?cql=");
        JsonNode second = json(maja.get(answer.path("_links").path("next").asText()));
        assertThat(second.path("results").get(0).path("content").path("id").asText())
                .isNotEqualTo(first.path("content").path("id").asText());
        JsonNode contents = json(maja.get("/rest/api/content/search?cql=" + encoded("space = SAM order by title")));
        assertThat(contents.path("results").get(0).path("title").asText()).isNotEmpty();
        assertThat(contents.has("totalSize")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "grace, page, projector, Page, Lending list",
        "grace, comment, bakery, Comment, Lending list",
        "maja, blogpost, affischerna, Blogginlägg, Två veckor kvar till öppet hus",
        "maja, comment, kajkontoret, Kommentar, Lokaler vi lånar av varandra",
        "jonas, blogpost, fjordlys, Blogginnlegg, Nytt lys i verkstedet"
    })
    void linesSayWhatTheyAreAndOneKindCanBeAskedFor(
            String username, String type, String word, String kind, String title) throws Exception {
        Document found = new Browser(workbench.url())
                .as(username)
                .page("/dosearchsite.action?queryString=" + word + "&type=" + type);

        assertThat(found.select(".search-result .search-result-kind").eachText())
                .isNotEmpty()
                .containsOnly(kind);
        assertThat(found.select(".search-result-link").text()).contains(title);
        assertThat(found.select("#search-type option[selected]").val()).isEqualTo(type);
    }

    @Test
    void whatIsSavedIsFoundAtOnceAndOnlyByThoseWhoMayView() throws Exception {
        HttpResponse<String> created = maja.post(
                "/pages/docreatepage.action",
                Map.of("spaceKey", "SAM", "title", "Zebrafink", "wysiwygContent", "<p>papegoja</p>"));
        assertThat(created.statusCode()).isEqualTo(302);

        assertThat(maja.page("/dosearchsite.action?queryString=papeg")
                        .select(".search-result-link")
                        .eachText())
                .containsExactly("Zebrafink");
        JsonNode outsider =
                json(new Browser(workbench.url()).get("/rest/api/search?cql=" + encoded("text ~ papegoja")));
        assertThat(outsider.path("totalSize").asInt()).isZero();
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return JsonMapper.builder().build().readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
