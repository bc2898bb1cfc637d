package org.delbar.workbench.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Visitor.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.delbar.doors.Visitor;

/** Somebody at one node, who writes and reads what an add-on and its host keep. */
final class Writer {

    private static final String SETTINGS = "/rest/delbar/1/spaces/TOG/settings";
    private static final String PAGE = "/pages/viewpage.action?pageId=";

    private final Visitor grace;

    Writer(Node node) throws IOException {
        grace = Visitor.signedIn(node.url(), "grace");
    }

    void chooses(String language) {
        done(grace.send("PUT", SETTINGS, Map.of("pageLanguage", language)));
    }

    String readsLanguage() {
        return json(grace.get(SETTINGS)).path("pageLanguage").asText();
    }

    /** Becomes a page by the add-on's form, and a row of its list after the commit. */
    void notes(String lesson) {
        done(grace.send(
                "POST",
                "/rest/delbar/1/learning/captures",
                Map.of("space", "TOG", "whatHappened", lesson, "form", lesson)));
    }

    int readsLessons(String text) {
        return json(grace.get("/rest/delbar/1/learning/register?spaces=TOG&text=" + Visitor.encoded(text)))
                .path("lessons")
                .size();
    }

    String pageCalled(String title) {
        return grace.page("/display/TOG/" + Visitor.encoded(title))
                .select("meta[name=ajs-page-id]")
                .attr("content");
    }

    /** @param version the one that is replaced */
    void edits(String page, int version, String words) {
        done(grace.postForm(
                "/pages/doeditpage.action",
                Map.of(
                        "pageId",
                        page,
                        "originalVersion",
                        Integer.toString(version),
                        "title",
                        "Lending list",
                        "wysiwygContent",
                        "<p>" + words + "</p>")));
    }

    int readsVersion(String page) {
        return Integer.parseInt(grace.page("/pages/editpage.action?pageId=" + page)
                .select("input[name=originalVersion]")
                .val());
    }

    String readsPage(String page) {
        return grace.page(PAGE + page).select("#main-content").text();
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }
}
