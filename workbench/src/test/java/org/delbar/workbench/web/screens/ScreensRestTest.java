package org.delbar.workbench.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreensRestTest {

    private static final String CREATE = "/rest/create-dialog/1.0/content-blueprint/create-content";
    private static final String DRAFT = "/rest/create-dialog/1.0/content-blueprint/create-draft";
    private static final String[] OURS = {"X-Atlassian-Token", "no-check"};

    private RunningSite site;
    private Browser anna;
    private Browser bo;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        site = new RunningSite(folder);
        anna = site.browser().as("anna");
        bo = site.browser().as("bo");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void onlySpacesOneMayAddPagesToAreOffered() throws Exception {
        assertThat(anna.get("/rest/create-dialog/1.0/spaces").body())
                .isIn(
                        "{\"spaces\":[{\"id\":\"TEAM\",\"text\":\"Team <Space>\"}]}",
                        "{\"spaces\":[{\"text\":\"Team <Space>\",\"id\":\"TEAM\"}]}");
        assertThat(bo.get("/rest/create-dialog/1.0/spaces").body()).isEqualTo("{\"spaces\":[]}");
    }

    @Test
    void peopleAreFoundByTheirNamesByThoseWhoAreSignedIn() throws Exception {
        String search = "/rest/prototype/1/search/user.json?max-results=10&query=";

        assertThat(json(bo.get(search + "ander")).toString())
                .isIn(
                        "{\"result\":[{\"username\":\"anna\",\"title\":\"Anna Andersson\"}]}",
                        "{\"result\":[{\"title\":\"Anna Andersson\",\"username\":\"anna\"}]}");
        assertThat(json(bo.get(search + "BO")).findValuesAsText("username")).containsExactly("bo");
        assertThat(json(bo.get(search + "Anna+A")).findValuesAsText("username")).containsExactly("anna");
        assertThat(json(bo.get(search + "nna")).path("result")).isEmpty();
        assertThat(json(bo.get(search)).path("result")).isEmpty();
        assertThat(site.browser().get(search + "anna").statusCode()).isEqualTo(401);
    }

    @Test
    void aPersonWhoAsksForFewGetsFew() throws Exception {
        String search = "/rest/prototype/1/search/user.json?query=b&max-results=";

        assertThat(json(bo.get(search + "1")).path("result")).hasSize(1);
        assertThat(json(bo.get(search + "nonsense")).path("result")).hasSize(1);
    }

    @Test
    void webResourcesCanBeFetchedOnceThePageIsThere() throws Exception {
        JsonNode answer = json(bo.json(
                "POST",
                "/rest/webResources/1.0/resources",
                "{\"r\":[\"org.example:x\"],\"c\":[],\"xr\":[],\"xc\":[]}"));

        assertThat(answer.path("resources").isArray()).isTrue();
        assertThat(answer.path("unparsedData").isObject()).isTrue();
        assertThat(bo.json("POST", "/rest/webResources/1.0/resources", "{").statusCode())
                .isEqualTo(400);
        assertThat(bo.get("/rest/webResources/1.0/resources").statusCode()).isNotEqualTo(200);
    }

    @Test
    void theDialogGetsItsItemsWithTheirWizards() throws Exception {
        JsonNode items = json(anna.get("/rest/create-dialog/1.0/blueprints/web-items?spaceKey=TEAM"));

        assertThat(items.findValuesAsText("name")).containsExactly("Blank page", "Method");
        assertThat(items.get(1).path("itemModuleCompleteKey").asText()).isEqualTo("org.example:method-item");
        assertThat(items.get(1)
                        .path("wizard")
                        .path("pages")
                        .get(0)
                        .path("templateKey")
                        .asText())
                .isEqualTo("Example.fields");
        assertThat(json(bo.get("/rest/create-dialog/1.0/blueprints/web-items?spaceKey=TEAM")))
                .isEmpty();
    }

    @Test
    void aWizardMakesItsPage() throws Exception {
        HttpResponse<String> answer =
                anna.json("POST", CREATE, wanted("2", "{\"title\":\"Fishbowl\",\"minutes\":45}"), OURS);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("title").asText()).isEqualTo("Fishbowl");
        assertThat(json(answer).path("url").asText()).startsWith("/confluence/pages/viewpage.action?pageId=");
        assertThat(site.wizards.get(0)).containsEntry("minutes", 45);
        assertThat(site.community.below(List.of(site.community.methods)))
                .containsExactly(site.community.page("TEAM", "Fishbowl"));
    }

    @Test
    void refusalsAreSentences() throws Exception {
        HttpResponse<String> untitled = anna.json("POST", CREATE, wanted("2", "{}"), OURS);
        HttpResponse<String> taken = anna.json("POST", CREATE, wanted("2", "{\"title\":\"Home\"}"), OURS);

        assertThat(untitled.statusCode()).isEqualTo(400);
        assertThat(json(untitled).path("message").asText()).isEqualTo("A method needs a title");
        assertThat(taken.statusCode()).isEqualTo(400);
        assertThat(json(taken).path("message").asText()).contains("already has a page");
    }

    @Test
    void nobodyMakesPagesWithoutTheRightTheHeaderOrASession() throws Exception {
        String wanted = wanted("2", "{\"title\":\"Fishbowl\"}");

        assertThat(site.browser().json("POST", CREATE, wanted, OURS).statusCode())
                .isEqualTo(401);
        assertThat(bo.json("POST", CREATE, wanted, OURS).statusCode()).isEqualTo(403);
        assertThat(anna.json("POST", CREATE, wanted).statusCode()).isEqualTo(403);
        assertThat(anna.json("POST", CREATE, "{oops", OURS).statusCode()).isEqualTo(400);
        assertThat(anna.get(CREATE).statusCode()).isEqualTo(405);
        assertThat(site.community.page("TEAM", "Fishbowl")).isNull();
    }

    @Test
    void theParentMustBeSeenAndInTheSpace() throws Exception {
        for (String parent : new String[] {"4", "999", "x"}) {
            assertThat(anna.json("POST", CREATE, wanted(parent, "{\"title\":\"Fishbowl\"}"), OURS)
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aDraftOpensInTheEditorOfItsAuthorOnly() throws Exception {
        HttpResponse<String> answer = anna.json("POST", DRAFT, wanted("2", "{\"title\":\"Fishbowl\"}"), OURS);
        String url = json(answer).path("url").asText().substring("/confluence".length());

        assertThat(anna.page(url).select("#content-title").attr("value")).isEqualTo("Fishbowl");
        assertThat(anna.page(url).select("#wysiwygTextarea").val()).isEqualTo("<p>from org.example:method</p>");
        assertThat(anna.page(url).select("input[name=fromPageId]").attr("value"))
                .isEqualTo("2");
        assertThat(bo.get(url).statusCode()).isEqualTo(404);
        assertThat(site.community.page("TEAM", "Fishbowl")).isNull();
    }

    @Test
    void theBlankPageLeadsToTheEditor() throws Exception {
        String wanted = wanted("2", "{}").replace(RunningSite.BLUEPRINT, RunningSite.BLANK);

        assertThat(json(anna.json("POST", DRAFT, wanted, OURS)).path("url").asText())
                .isEqualTo("/confluence/pages/createpage.action?spaceKey=TEAM&fromPageId=2");
    }

    @Test
    void tasksAreTickedByThoseWhoMayEdit() throws Exception {
        String task = "/rest/inlinetasks/1/task/2/7/";

        assertThat(anna.json("PUT", task, "{\"status\":\"CHECKED\"}").statusCode())
                .isEqualTo(200);
        assertThat(anna.json("POST", task, "{\"status\":\"UNCHECKED\",\"trigger\":\"VIEW_PAGE\"}", OURS)
                        .statusCode())
                .isEqualTo(200);
        assertThat(site.community.ticks).containsExactly("2/7=true by anna", "2/7=false by anna");

        assertThat(anna.json("PUT", task, "{\"status\":\"MAYBE\"}").statusCode())
                .isEqualTo(400);
        assertThat(bo.json("PUT", task, "{\"status\":\"CHECKED\"}").statusCode())
                .isEqualTo(403);
        assertThat(bo.json("PUT", "/rest/inlinetasks/1/task/3/7/", "{\"status\":\"CHECKED\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(anna.json("PUT", "/rest/inlinetasks/1/task/2/8/", "{\"status\":\"CHECKED\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.browser().json("PUT", task, "{\"status\":\"CHECKED\"}").statusCode())
                .isEqualTo(401);
        assertThat(site.community.ticks).hasSize(2);
    }

    private static String wanted(String parent, String context) {
        return "{\"spaceKey\":\"TEAM\",\"contentBlueprintId\":\"" + RunningSite.BLUEPRINT + "\",\"parentPageId\":\""
                + parent + "\",\"context\":" + context + "}";
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new JsonMapper().readTree(answer.body());
    }
}
