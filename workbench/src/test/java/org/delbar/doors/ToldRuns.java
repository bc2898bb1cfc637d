package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Methods, runs of them, and what people tell of these, as a browser sends it. */
public final class ToldRuns {

    private static final String REST = "/rest/delbar/1/methodbook/";

    private ToldRuns() {}

    /** A method that its author shares, with its runs below. */
    public static long method(Visitor author, String space, String title) {
        return AuthoredMethod.page(
                author,
                space,
                0,
                title,
                Authored.macro("delbar-method-card")
                        + AuthoredMethod.storage(
                                AuthoredMethod.row("In one line", "Ideas") + AuthoredMethod.row("Status", "In use"), "")
                        + Authored.macro("delbar-method-runs"));
    }

    /** @return id of the page of a run that was long ago */
    public static long run(Visitor person, long method, String space) {
        return run(person, method, space, "2016-05-12");
    }

    public static long run(Visitor person, long method, String space, String date) {
        HttpResponse<String> answer = person.send(
                "POST",
                REST + "uses",
                Map.of(
                        "method",
                        Long.toString(method),
                        "space",
                        space,
                        "title",
                        RealWorkbench.freshTitle("Run"),
                        "date",
                        date));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).path("id").asLong();
    }

    public static HttpResponse<String> tell(Visitor person, long run, String helped, Map<String, ?> more) {
        Map<String, Object> wanted = new HashMap<>(more);
        wanted.put("run", Long.toString(run));
        wanted.put("helped", helped);
        return person.send("POST", REST + "runs/answers", wanted);
    }

    public static void tells(Visitor person, long run, String helped, Map<String, ?> more) {
        HttpResponse<String> answer = tell(person, run, helped, more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    public static HttpResponse<String> withdraw(Visitor person, long run) {
        return person.send("POST", REST + "runs/withdrawals", Map.of("run", Long.toString(run)));
    }

    public static HttpResponse<String> suggest(Visitor person, long run) {
        return person.send("POST", REST + "runs/suggestions", Map.of("run", Long.toString(run)));
    }

    public static Element bar(Visitor person, long run) {
        return Authored.view(person, run).expectFirst("#main-content .delbar-methodbook-runs-bar");
    }

    public static Element runs(Visitor reader, long method) {
        return Authored.view(reader, method).expectFirst("#main-content .delbar-methodbook-runs");
    }

    public static String card(Visitor reader, long method) {
        return Authored.view(reader, method)
                .select("#main-content .delbar-method-card")
                .text();
    }

    public static List<String> refusals(HttpResponse<String> answer) {
        List<String> refusals = new ArrayList<>();
        for (JsonNode each : json(answer).path("refusals")) {
            refusals.add(
                    each.path("field").asText() + ": " + each.path("message").asText());
        }
        return refusals;
    }

    public static void restrict(Visitor person, long id, String viewers) {
        restrict(person, id, "viewers", viewers);
    }

    /** @param field of the form, as {@code editors} */
    public static void restrict(Visitor person, long id, String field, String who) {
        send(person, "/pages/restrictions.action?pageId=" + id, "form:has([name=viewers])", Map.of(field, who));
    }

    public static void trash(Visitor person, long id) {
        send(person, "/pages/removepage.action?pageId=" + id, "#remove-page-form", Map.of());
    }

    public static void restore(Visitor person, long id) {
        send(
                person,
                "/pages/viewtrash.action?key=TOG",
                "form[action*=restoretrash]:has(input[value=" + id + "])",
                Map.of());
    }

    public static void purge(Visitor person, long id) {
        send(
                person,
                "/pages/viewtrash.action?key=TOG",
                "form[action*=purgetrash]:has(input[value=" + id + "])",
                Map.of());
    }

    public static void send(Visitor person, String screen, String form, Map<String, String> changed) {
        Document page = person.page(screen);
        Element found = page.expectFirst(form);
        Map<String, String> fields = new HashMap<>();
        found.select("input[name], textarea[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        found.select("select[name]")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").val()));
        fields.putAll(changed);
        person.postForm(found.absUrl("action"), fields);
    }
}
