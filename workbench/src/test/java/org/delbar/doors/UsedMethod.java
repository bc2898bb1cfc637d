package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Authored.macro;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A method with a sheet, and the forms that make something of it, as a dialog sends them. */
final class UsedMethod {

    static final String USES = "/rest/delbar/1/methodbook/uses";
    static final String VARIANTS = "/rest/delbar/1/methodbook/variants";

    private UsedMethod() {}

    static long method(Visitor author, String space, String title, String sheet) {
        String facts =
                "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-method</ac:parameter>"
                        + "<ac:rich-text-body><table><tbody><tr><th>In one line</th><td>Ideas</td></tr>"
                        + "<tr><th>Shared by</th><td><ac:link><ri:user ri:userkey=\"" + key(author)
                        + "\" /></ac:link></td></tr>"
                        + "<tr><th>Status</th><td>In use</td></tr><tr><th>Version</th><td>0.7</td></tr></tbody></table>"
                        + "</ac:rich-text-body></ac:structured-macro>";
        return Authored.page(
                author,
                space,
                title,
                macro("delbar-method-card") + "<h2>Why</h2><p>Why this helps</p>" + sheet + "<h2>Credits</h2><p>All</p>"
                        + facts);
    }

    static String sheet(String content) {
        return "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body><p>" + macro("delbar-method-template")
                + "</p>" + content + "</ac:rich-text-body></ac:structured-macro>";
    }

    private static String key(Visitor visitor) {
        return visitor.page("/display/TOG")
                .select("meta[name=ajs-remote-user-key]")
                .attr("content");
    }

    static Map<String, Object> wanted(long method, String space, Map<String, String> more) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("method", String.valueOf(method));
        wanted.put("space", space);
        wanted.put("title", RealWorkbench.freshTitle("Run"));
        wanted.putAll(more);
        return wanted;
    }

    static Document form(Visitor person, String path, long method, String more) {
        return Jsoup.parse(json(person.get(path + "/start?method=" + method + more))
                .path("html")
                .asText());
    }

    static JsonNode made(Visitor person, String path, Map<String, ?> wanted) {
        HttpResponse<String> answer = person.send("POST", path, wanted);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    static String answer(Visitor person, String path, int status, Map<String, ?> wanted) {
        HttpResponse<String> answer = person.send("POST", path, wanted);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }

    static List<String> refusals(Visitor person, String path, int status, Map<String, ?> wanted) {
        HttpResponse<String> answer = person.send("POST", path, wanted);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return ToldRuns.refusals(answer);
    }

    static Document page(Visitor person, JsonNode made) {
        return person.page(made.path("url").asText().substring("/confluence".length()));
    }
}
