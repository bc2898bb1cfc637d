package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M1 at the doors: what the wizard asks, what becomes a page, what is refused. */
class MethodDoorsTest {

    private static final String BLUEPRINT = "org.delbar.confluence:methodbook-method-blueprint";
    private static final String CHECK = "/rest/delbar/1/methodbook/methods/check";

    private final Workbench workbench = RealWorkbench.shared();

    @ParameterizedTest
    @CsvSource({
        "samir, TOG, en, Steps, Ideas, In trial",
        "oskar, SAM, sv, Steg, Idéer, Testas",
        "tuva, DEL, no, Steg, Ideer, Prøves ut"
    })
    void anEditorMakesAPageInTheLanguageOfTheTemplateWithLabelsFromKeys(
            String username, String space, String language, String heading, String category, String status) {
        Visitor person = Visitor.signedIn(workbench, username);
        Map<String, String> fields = method(RealWorkbench.freshTitle("Labels"), language);
        fields.put("category_ideas", "true");
        fields.put("timeFrom", "45");
        fields.put("timeTo", "60");

        Document page = created(person, space, fields);

        assertThat(page.select("#main-content h2").eachText()).contains(heading);
        assertThat(page.select("#main-content .delbar-method-card").text())
                .contains(status, "45–60 min", category, "0.5");
        assertThat(page.select("#main-content .panel .delbar-method-template")).hasSize(1);
        assertThat(page.select("#labels-section").text()).contains("method", "method-ideas");
    }

    @Test
    void opensADraftInTheEditorThatBecomesALabelledPage() {
        Visitor samir = Visitor.signedIn(workbench, "samir");
        String title = RealWorkbench.freshTitle("Drafted");
        Map<String, String> fields = method(title, "en");
        fields.put("category_decide", "true");

        HttpResponse<String> drafted = samir.draft("TOG", BLUEPRINT, fields);
        String address = json(drafted).path("url").asText().substring("/confluence".length());
        Document editor = samir.page(address);
        Map<String, String> form = new HashMap<>();
        editor.select("form#editpageform input[name], form#editpageform textarea[name]")
                .forEach(field -> form.put(field.attr("name"), field.val()));
        assertThat(form.get("title")).isEqualTo(title);
        samir.postForm("/pages/docreatepage.action", form);

        Document page = samir.page("/display/TOG/" + Visitor.encoded(title));
        assertThat(page.select("#labels-section").text()).contains("method", "method-decide");
    }

    @Test
    void isOfferedOnlyToThoseWhoMayAddPages() {
        String items = "/rest/create-dialog/1.0/blueprints/web-items?spaceKey=DEL";

        assertThat(Visitor.signedIn(workbench, "tuva").get(items).body()).contains("methodbook-method-item");
        assertThat(Visitor.signedIn(workbench, "eirik").get(items).body()).doesNotContain("methodbook-method-item");
    }

    @Test
    void showsWhateverIsTypedAsText() {
        Visitor grace = Visitor.signedIn(workbench, "grace");
        String attack = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&${7*7}]]>";
        Map<String, String> fields = method(RealWorkbench.freshTitle("<b>bold</b> &amp;"), "en");
        List.of("line", "materials", "organisation", "source").forEach(field -> fields.put(field, attack));

        Document page = created(grace, "TOG", fields);

        assertThat(page.select("#main-content script, #main-content img, #title-text b"))
                .isEmpty();
        assertThat(page.select("#main-content .delbar-method-card").text()).contains(attack);
    }

    @Test
    void refusesATakenNameWithTheSameSentenceWhetherThePersonMaySeeThePageOrNot() {
        Visitor samir = Visitor.signedIn(workbench, "samir");

        assertThat(refusal(samir, "TOG", Map.of("title", "Lending list"), "title"))
                .isEqualTo("This name cannot be used in the space. You could call it: Lending list (2)");
        assertThat(refusal(samir, "TOG", Map.of("title", "Budget for the autumn gathering"), "title"))
                .isEqualTo("This name cannot be used in the space. You could call it: "
                        + "Budget for the autumn gathering (2)");
    }

    @Test
    void isBasedOnAMethodThatThePersonMaySeeAndOnNothingElse() {
        Visitor grace = Visitor.signedIn(workbench, "grace");
        Visitor samir = Visitor.signedIn(workbench, "samir");
        String open = RealWorkbench.freshTitle("Origin");
        String hidden = RealWorkbench.freshTitle("Hidden");
        created(grace, "TOG", method(open, "en"));
        String id = created(grace, "TOG", method(hidden, "en"))
                .select("meta[name=ajs-page-id]")
                .attr("content");
        restrict(grace, id);
        Map<String, String> fields = method(RealWorkbench.freshTitle("Variant"), "en");
        fields.put("basedOn", open);

        Document variant = created(samir, "TOG", fields);

        assertThat(variant.select("#main-content .plugin-tabmeta-details a").eachText())
                .contains(open);
        String unseen = refusal(samir, "TOG", Map.of("basedOn", hidden), "basedOn");
        assertThat(unseen)
                .isEqualTo(refusal(samir, "TOG", Map.of("basedOn", "There is no such page"), "basedOn"))
                .isEqualTo(refusal(samir, "TOG", Map.of("basedOn", "Lending list"), "basedOn"))
                .isEqualTo(refusal(samir, "TOG", Map.of("basedOn", id), "basedOn"));
        assertThat(check(grace, "TOG", Map.of("basedOn", id, "title", "Q", "line", "Q"))
                        .path("refusals"))
                .isEmpty();
    }

    @Test
    void saysNothingOfASpaceInWhichThePersonMayNotAddPages() {
        Visitor eirik = Visitor.signedIn(workbench, "eirik");
        Visitor viktor = Visitor.signedIn(workbench, "viktor");

        assertThat(refusal(viktor, "SAM", Map.of(), "spaceKey"))
                .isEqualTo(refusal(viktor, "NONE", Map.of(), "spaceKey"));
        assertThat(refusal(eirik, "DEL", Map.of(), "spaceKey")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "grace, TOG, Write a whole number from 1 to 2880.",
        "maja, SAM, Skriv ett heltal från 1 till 2880.",
        "tuva, DEL, Skriv et helt tall fra 1 til 2880."
    })
    void namesTheLimitInTheReadersLanguage(String username, String space, String sentence) {
        String said = refusal(Visitor.signedIn(workbench, username), space, Map.of("timeFrom", "3000"), "timeFrom");

        assertThat(said.replaceAll("[\\s\u00a0\u202f,]", "")).isEqualTo(sentence.replaceAll("[\\s,]", ""));
    }

    @Test
    void beginsInTheWordsOfTheReaderAndTheLanguageOfTheSpace() {
        JsonNode start =
                json(Visitor.signedIn(workbench, "grace").get("/rest/delbar/1/methodbook/methods/start?space=SAM"));

        assertThat(start.path("off").asText()).isEmpty();
        assertThat(start.path("me").asText()).isEqualTo("grace");
        assertThat(start.path("template").asText()).isEqualTo("methodbook-method-page-sv");
        assertThat(start.path("categories").findValuesAsText("name")).startsWith("Get started", "Explore");
        assertThat(start.path("difficulties").findValuesAsText("key"))
                .containsExactly("easy", "some-practice", "experienced");
    }

    @Test
    void goesBelowTheMethodBookOnceThereIsOne() {
        Visitor samir = Visitor.signedIn(workbench, "samir");
        created(samir, "TOG", method(RealWorkbench.freshTitle("Below"), "en"));

        String parent = json(samir.get("/rest/delbar/1/methodbook/methods/start?space=TOG"))
                .path("parent")
                .asText();

        assertThat(samir.page("/pages/viewpage.action?pageId=" + parent)
                        .select("#title-text")
                        .text())
                .isEqualTo("Method book");
    }

    @Test
    void makesNothingOfWhatIsRefusedAtTheLastMoment() {
        Visitor grace = Visitor.signedIn(workbench, "grace");
        String title = RealWorkbench.freshTitle("Refused");
        Map<String, String> fields = method(title, "en");
        fields.put("peopleFrom", "0");

        HttpResponse<String> answer = grace.create("TOG", BLUEPRINT, fields);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(json(answer).path("message").asText()).isNotBlank();
        assertThat(grace.get("/display/TOG/" + Visitor.encoded(title)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void answersNobodyWhoIsNotSignedIn() {
        Visitor anonymous = Visitor.anonymous(workbench);

        assertThat(anonymous.get("/rest/delbar/1/methodbook/methods/start").statusCode())
                .isEqualTo(401);
        assertThat(anonymous.send("POST", CHECK, Map.of("spaceKey", "TOG")).statusCode())
                .isEqualTo(401);
    }

    private static Map<String, String> method(String title, String language) {
        return new HashMap<>(Map.of(
                "title",
                title,
                "line",
                "Everybody says one word.",
                "contentTemplateKey",
                "methodbook-method-page-" + language));
    }

    private static Document created(Visitor person, String space, Map<String, String> fields) {
        HttpResponse<String> answer = person.create(space, BLUEPRINT, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String url = json(answer).path("url").asText();
        return person.page(url.substring("/confluence".length()));
    }

    private static void restrict(Visitor grace, String id) {
        Document screen = grace.page("/pages/restrictions.action?pageId=" + id);
        Map<String, String> fields = new HashMap<>();
        screen.select("#content form input[name], #content form textarea[name]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("viewers", "grace");
        grace.postForm(screen.expectFirst("#content form").absUrl("action"), fields);
    }

    private static String refusal(Visitor person, String space, Map<String, String> fields, String field) {
        Map<String, String> all = new HashMap<>(Map.of("title", "A fresh name", "line", "One line"));
        all.putAll(fields);
        JsonNode refusals = check(person, space, all).path("refusals");
        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0).path("field").asText()).isEqualTo(field);
        return refusals.get(0).path("message").asText();
    }

    private static JsonNode check(Visitor person, String space, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("spaceKey", space);
        HttpResponse<String> answer = person.send("POST", CHECK, all);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }
}
