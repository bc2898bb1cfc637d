package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the macro browser asks the workbench, with the add-on's macros. */
class MacroBrowserDoorsTest {

    private static final String REGISTER = "delbar-learning-register";

    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");

    private HttpResponse<String> sent(String path, String macro, Map<String, String> params, String body) {
        Map<String, Object> order = new HashMap<>();
        order.put("contentId", "0");
        order.put("spaceKey", "TOG");
        order.put("macro", Map.of("name", macro, "params", params, "body", body));
        return grace.send("POST", path, order);
    }

    @Test
    void listsTheMacrosByTitleWithTheirCategoriesAndWords() {
        JsonNode all = json(
                grace.get("/plugins/macrobrowser/browse-macros.action?macroMetadataClientCacheKey=1&detailed=false"));

        assertThat(all.path("categories").findValuesAsText("displayName")).contains("Reporting", "Formatting");
        List<String> titles = all.path("macros").findValuesAsText("title");
        assertThat(titles).contains("Register of lessons", "Panel").isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(all.path("macros")
                        .get(titles.indexOf("Register of lessons"))
                        .path("formDetails")
                        .isNull())
                .isTrue();
    }

    @Test
    void makesTheFormFromTheDescriptorAndTheWordsByMacroName() {
        JsonNode details = json(grace.get("/plugins/macrobrowser/browse-macros-details.action?id=" + REGISTER))
                .path("details");

        assertThat(details.path("pluginKey").asText()).isEqualTo("org.delbar.confluence");
        JsonNode parameters = details.path("formDetails").path("parameters");
        List<String> names = new ArrayList<>();
        parameters.forEach(parameter -> names.add(parameter.path("name").asText()));
        assertThat(names).startsWith("title", "spaces").contains("pageSize").hasSize(19);
        JsonNode sort = parameters.get(names.indexOf("sort"));
        assertThat(sort.path("type").path("name").asText()).isEqualTo("enum");
        assertThat(sort.path("label").asText()).isEqualTo("Order");
        assertThat(sort.path("defaultValue").asText()).isEqualTo("newest");
        assertThat(sort.path("enumValues")).hasSize(6);
        assertThat(grace.get("/plugins/macrobrowser/browse-macros-details.action?id=nobody")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delbar-learning-card", "delbar-learning-capture", REGISTER})
    void previewsEachOfOurMacrosAsAPageWithoutScriptInLine(String macro) {
        HttpResponse<String> answer = sent("/rest/tinymce/1/macro/preview", macro, Map.of(), "");

        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("body .wiki-content [data-macro-name=" + macro + "]"))
                .hasSize(1);
        assertThat(page.select("link[href*=learning]")).isNotEmpty();
        assertThat(page.select("script:not([src]):not([type='application/json'])"))
                .isEmpty();
        assertThat(page.select("script[src*=create-dialog]")).as("atl.general").isEmpty();
    }

    @Test
    void aPreviewSaysWhatIsWrongWithABody() {
        HttpResponse<String> answer = sent("/rest/tinymce/1/macro/preview", "panel", Map.of(), "<p>open");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("message").asText()).startsWith("Line 1: <p> begins but never ends.");
    }

    @Test
    void aPreviewOfAPageOneMayNotSeeAnswersAsForOneThatIsNotThere() {
        Map<String, Object> macro = Map.of("name", "toc", "params", Map.of());
        Visitor viktor = Visitor.signedIn(workbench, "viktor");
        String hidden = hiddenPage();

        HttpResponse<String> unseen =
                viktor.send("POST", "/rest/tinymce/1/macro/preview", Map.of("contentId", hidden, "macro", macro));
        HttpResponse<String> absent =
                viktor.send("POST", "/rest/tinymce/1/macro/preview", Map.of("contentId", "999999999", "macro", macro));

        assertThat(unseen.statusCode()).isEqualTo(absent.statusCode()).isEqualTo(404);
    }

    private String hiddenPage() {
        String title = RealWorkbench.freshTitle("Zebrafish secret");
        send("/pages/createpage.action?spaceKey=TOG", Map.of("title", title, "wysiwygContent", "<p>x</p>"));
        String id = grace.page("/display/TOG/" + Visitor.encoded(title))
                .select("meta[name=ajs-page-id]")
                .attr("content");
        send("/pages/restrictions.action?pageId=" + id, Map.of("viewers", "grace"));
        return id;
    }

    private Document send(String screen, Map<String, String> changed) {
        Document shown = grace.page(screen);
        var form = shown.expectFirst("#content form, form#editpageform");
        Map<String, String> fields = new HashMap<>();
        form.select("input[name], textarea[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(changed);
        return Jsoup.parse(grace.postForm(form.absUrl("action"), fields).body());
    }

    @Test
    void suggestsOnlyWhatTheReaderMaySee() {
        hiddenPage();
        Visitor viktor = Visitor.signedIn(workbench, "viktor");
        String pages = "/rest/workbench/1/suggestions?type=confluence-content&query=zebrafish";

        assertThat(json(grace.get(pages)).path("result")).isNotEmpty();
        assertThat(json(viktor.get(pages)).path("result")).isEmpty();
        assertThat(json(grace.get("/rest/workbench/1/suggestions?type=spacekey&query=toget"))
                        .path("result")
                        .findValuesAsText("value"))
                .containsExactly("TOG");
        assertThat(json(grace.get("/rest/workbench/1/suggestions?type=username&query=whitl"))
                        .path("result")
                        .findValuesAsText("value"))
                .containsExactly("grace");
        assertThat(Visitor.anonymous(workbench).get(pages).statusCode()).isEqualTo(401);
    }

    @Test
    void aPlaceholderIsAPictureOrATableAroundTheBody() {
        String path = "/rest/tinymce/1/macro/placeholder";

        Document picture =
                Jsoup.parse(sent(path, "status", Map.of("title", "a|b"), "").body());
        assertThat(picture.expectFirst("img.editor-inline-macro").attr("data-macro-parameters"))
                .isEqualTo("title=a\\|b");
        assertThat(picture.expectFirst("img").attr("src"))
                .startsWith("/confluence/plugins/servlet/confluence/placeholder/macro?definition=");
        HttpResponse<String> svg =
                grace.get(picture.expectFirst("img").attr("src").replace("/confluence/plugins", "/plugins"));
        assertThat(svg.headers().firstValue("Content-Type")).hasValue("image/svg+xml;charset=UTF-8");
        assertThat(svg.body()).contains("Status");
        assertThat(Jsoup.parse(sent(path, "panel", Map.of(), "<p>x</p>").body())
                        .select("table.wysiwyg-macro[data-macro-name=panel] td.wysiwyg-macro-body"))
                .hasSize(1);
        assertThat(sent(path, "nobodys", Map.of(), "").body()).contains("wysiwyg-unknown-macro");
    }

    @Test
    void brokenStorageIsRefusedAndStaysInTheForm() {
        String title = RealWorkbench.freshTitle("Broken");
        Document refused = send(
                "/pages/createpage.action?spaceKey=TOG",
                Map.of("title", title, "wysiwygContent", "<p>a</p>\n<p>b & c"));

        assertThat(refused.select("#edit-refusal").text()).contains("Line 2: <p> begins but never ends.");
        assertThat(refused.select("#edit-refusal").attr("data-line")).isEqualTo("2");
        assertThat(refused.expectFirst("#wysiwygTextarea").val()).isEqualTo("<p>a</p>\n<p>b & c");
        assertThat(refused.expectFirst("#content-title").val()).isEqualTo(title);
        assertThat(grace.get("/display/TOG/" + Visitor.encoded(title)).statusCode())
                .isEqualTo(404);
    }
}
