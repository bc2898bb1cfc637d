package org.delbar.pagefacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.delbar.doors.Visitor;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who keeps worksheets: writes, moves, throws away and finds them in the register, as a browser would. */
final class Keeper {

    private static final String BLUEPRINT = "org.delbar.confluence:learning-worksheet-blueprint";

    private final Visitor visitor;

    Keeper(Workbench workbench, String username) {
        visitor = Visitor.signedIn(workbench, username);
    }

    Visitor visitor() {
        return visitor;
    }

    static String title() {
        return "Kept " + UUID.randomUUID();
    }

    /** @return the id of the page */
    String writes(String space, String title) {
        HttpResponse<String> answer = visitor.create(
                space, BLUEPRINT, Map.of("title", title, "whatHappened", "Something happened", "source", "audit"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return idOf(space, title);
    }

    String idOf(String space, String title) {
        Document page = visitor.page("/display/" + space + "/" + Visitor.encoded(title));
        return page.select("meta[name=ajs-page-id]").attr("content");
    }

    /** Titles that the register shows, of all spaces the person may see. */
    List<String> finds(String text) {
        return rows(text).stream().map(row -> row.path("title").asText()).toList();
    }

    List<JsonNode> rows(String text) {
        return shown("spaces=@all&text=" + Visitor.encoded(text));
    }

    List<JsonNode> rowsOf(String space) {
        return shown("pageSize=100&spaces=" + space);
    }

    private List<JsonNode> shown(String query) {
        JsonNode answer = json(visitor.get("/rest/delbar/1/learning/register?" + query));
        List<JsonNode> rows = new ArrayList<>();
        answer.path("lessons").forEach(rows::add);
        return rows;
    }

    /** Opens a form, changes some of its fields and sends it. */
    Document sends(String screen, String form, Map<String, String> changed) {
        Document shown = visitor.page(screen);
        Element found = shown.expectFirst(form);
        Map<String, String> fields = new HashMap<>();
        found.select("input[name], textarea[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        found.select("select[name]")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").val()));
        fields.putAll(changed);
        return Jsoup.parse(visitor.postForm(found.absUrl("action"), fields).body());
    }

    void edits(String id, String title, String storage) {
        sends(
                "/pages/editpage.action?pageId=" + id,
                "form[action*=doeditpage]",
                Map.of("title", title, "wysiwygContent", storage));
    }

    String storage(String id) {
        return visitor.page("/pages/editpage.action?pageId=" + id)
                .select("#wysiwygTextarea")
                .val();
    }
}
