package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.node.NullNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page language of a space (D11) at its door. */
@EachDatabase
class SpaceSettingsTest {

    private static final String PATH = "/rest/delbar/1/spaces/TOG/settings";

    private final Workbench workbench;
    private final Visitor grace;
    private String before = "";

    SpaceSettingsTest(Workbench workbench) {
        this.workbench = workbench;
        grace = Visitor.signedIn(workbench, "grace");
    }

    @BeforeEach
    void remember() {
        before = json(grace.get(PATH)).path("pageLanguage").asText();
    }

    @AfterEach
    void putBack() {
        set(grace, before);
    }

    @Test
    void decidesWhichTemplateTheWizardProposes() {
        assertThat(set(grace, "no").statusCode()).isEqualTo(200);

        HttpResponse<String> start = grace.get("/rest/delbar/1/learning/worksheets/start?space=TOG");

        assertThat(json(start).path("template").asText()).isEqualTo("learning-worksheet-page-no");
    }

    @Test
    void followsTheSiteWhenNothingIsChosen() {
        assertThat(set(grace, "site").statusCode()).isEqualTo(200);

        assertThat(json(grace.get(PATH)).path("pageLanguage").asText()).isEqualTo("site");
        assertThat(json(grace.get("/rest/delbar/1/learning/worksheets/start?space=TOG"))
                        .path("template")
                        .asText())
                .isEqualTo("learning-worksheet-page-en");
    }

    @Test
    void refusesALanguageWeDoNotWriteAndChangesNothing() {
        set(grace, "sv");

        HttpResponse<String> answer = set(grace, "fr");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("message").asText()).isEqualTo("Page language must be en, sv, no or site.");
        assertThat(json(grace.get(PATH)).path("pageLanguage").asText()).isEqualTo("sv");
    }

    @Test
    void whatIsNotNamedStaysAsItIs() {
        set(grace, "sv");

        HttpResponse<String> answer = grace.send("PUT", PATH, Map.of("numbers", Map.of("meetups-quiet-hours", 5)));
        set(grace, "no");

        assertThat(json(answer).path("pageLanguage").asText()).isEqualTo("sv");
        assertThat(json(grace.get(PATH)).at("/numbers/meetups-quiet-hours").asInt())
                .isEqualTo(5);
        grace.send("PUT", PATH, Map.of("numbers", Map.of("meetups-quiet-hours", 2)));
    }

    @Test
    void aNumberNobodyKnowsIsRefusedByItsName() {
        HttpResponse<String> answer = grace.send("PUT", PATH, Map.of("numbers", Map.of("quiet-hours", 5)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("message").asText())
                .startsWith("There is no number called quiet-hours in these settings, but: ")
                .contains("meetups-quiet-hours");
    }

    @Test
    void isNotThereForThoseWhoDoNotAdministerTheSpace() {
        Visitor samir = Visitor.signedIn(workbench, "samir");

        HttpResponse<String> existing = set(samir, "sv");
        HttpResponse<String> missing =
                samir.send("PUT", "/rest/delbar/1/spaces/NONE/settings", Map.of("pageLanguage", "sv"));

        assertThat(existing.statusCode()).isEqualTo(404);
        assertThat(existing.body()).isEqualTo(missing.body());
        assertThat(Visitor.anonymous(workbench).get(PATH).statusCode()).isEqualTo(401);
    }

    @Test
    void savesOnlyOverTheRevisionThatWasRead() {
        set(grace, "sv");
        int revision = json(grace.get(PATH)).path("revision").asInt();
        Map<String, Object> wanted = Map.of("pageLanguage", "no", "revision", revision);

        HttpResponse<String> first = grace.send("PUT", PATH, wanted);
        HttpResponse<String> second = grace.send("PUT", PATH, wanted);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(json(first).path("revision").asInt()).isEqualTo(revision + 1);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(json(second).path("message").asText()).startsWith("Somebody saved these settings a moment ago");
    }

    @Test
    void answersNonsenseInWords() {
        HttpResponse<String> nothing = grace.send("PUT", PATH, NullNode.getInstance());
        HttpResponse<String> blank = grace.get("/rest/delbar/1/spaces/%20/settings");

        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(json(nothing).path("message").asText()).isEqualTo("Page language must be en, sv, no or site.");
        assertThat(blank.statusCode()).isEqualTo(404);
        assertThat(json(blank).path("message").asText()).contains("no such space");
    }

    private static HttpResponse<String> set(Visitor person, String language) {
        return person.send("PUT", PATH, Map.of("pageLanguage", language));
    }
}
