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

/** L1 and L2 at the doors: what the wizard asks, what becomes a page, what is refused. */
class WorksheetDoorsTest {

    private static final String BLUEPRINT = "org.delbar.confluence:learning-worksheet-blueprint";

    private final Workbench workbench = RealWorkbench.shared();

    @ParameterizedTest
    @CsvSource({"grace, TOG, en, What happened?", "maja, SAM, sv, Vad hände?", "jonas, DEL, no, Hva skjedde?"})
    void makesAPageInTheLanguageOfTheTemplateWithLabelsFromKeys(
            String username, String space, String language, String heading) {
        Visitor person = Visitor.signedIn(workbench, username);
        Map<String, String> fields = worksheet(RealWorkbench.freshTitle("Label"), language);
        fields.put("source", "deviation");
        fields.put("kind", "went-less-well");

        Document page = created(person, space, fields);

        assertThat(page.select("#main-content h2").eachText()).contains(heading);
        assertThat(page.select("#main-content .delbar-learning-card")).hasSize(1);
        assertThat(page.select("#labels-section").text())
                .contains("learning", "learning-deviation", "learning-went-less-well");
    }

    @Test
    void makesActionsNativeTasksThatTheCardCounts() {
        Visitor grace = Visitor.signedIn(workbench, "grace");
        Map<String, String> fields = worksheet(RealWorkbench.freshTitle("Tasks"), "en");
        fields.put("action1What", "Tell the others");
        fields.put("action1Who", "samir");
        fields.put("action1By", "2031-05-01");

        Document page = created(grace, "TOG", fields);

        assertThat(page.select(".inline-task-list li").text()).contains("Samir Haddad", "Tell the others");
        assertThat(page.select(".delbar-learning-card").text())
                .contains("Action under way")
                .contains("0 of 1 actions done. The next one is due 1 May 2031.");
    }

    @Test
    void showsWhateverIsTypedAsText() {
        Visitor grace = Visitor.signedIn(workbench, "grace");
        String attack = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&${7*7}]]>";
        Map<String, String> fields = worksheet(RealWorkbench.freshTitle("<b>bold</b> &amp;"), "en");
        List.of("whatHappened", "whatWeLearn", "nextTime", "process", "action1What")
                .forEach(field -> fields.put(field, attack));

        Document page = created(grace, "TOG", fields);

        assertThat(page.select("#main-content script, #main-content img, #title-text b"))
                .isEmpty();
        assertThat(page.select("#main-content").text()).contains(attack);
        assertThat(page.select("#title-text").text()).contains("<b>bold</b> &amp;");
    }

    @Test
    void refusesATakenTitleWithTheSameSentenceWhetherThePersonMaySeeThePageOrNot() {
        Visitor samir = Visitor.signedIn(workbench, "samir");

        String seen = refusal(samir, "TOG", Map.of("title", "Lending list"), "title");
        String unseen = refusal(samir, "TOG", Map.of("title", "Budget for the autumn gathering"), "title");

        assertThat(seen).isEqualTo("This title cannot be used in the space. You could call it: Lending list (2)");
        assertThat(unseen)
                .isEqualTo(
                        "This title cannot be used in the space. You could call it: Budget for the autumn gathering (2)");
    }

    @Test
    void saysNothingOfASpaceInWhichThePersonMayNotAddPages() {
        Visitor eirik = Visitor.signedIn(workbench, "eirik");
        Visitor viktor = Visitor.signedIn(workbench, "viktor");

        String mayOnlyRead = refusal(eirik, "DEL", Map.of(), "spaceKey");
        String maySeeNothing = refusal(viktor, "SAM", Map.of(), "spaceKey");
        String thereIsNoSuch = refusal(viktor, "NONE", Map.of(), "spaceKey");

        assertThat(maySeeNothing).isEqualTo(thereIsNoSuch);
        assertThat(mayOnlyRead).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "grace, This may be at most 4000 characters; now it is 10000.",
        "maja, Det här får vara högst 4000 tecken; nu är det 10000.",
        "tuva, Dette kan være høyst 4000 tegn; nå er det 10000."
    })
    void namesTheLimitInTheReadersLanguage(String username, String sentence) {
        Visitor person = Visitor.signedIn(workbench, username);
        String space = username.equals("tuva") ? "DEL" : "TOG";

        String said = refusal(person, space, Map.of("whatHappened", "x".repeat(10_000)), "whatHappened");

        assertThat(said.replaceAll("[\\s\u00a0\u202f,]", "")).isEqualTo(sentence.replaceAll("[\\s,]", ""));
    }

    @Test
    void proposesATitleFromTheDayAndTheFirstWords() {
        Visitor grace = Visitor.signedIn(workbench, "grace");

        JsonNode answer = check(grace, "TOG", Map.of("whatHappened", "The gate was open.", "happenedOn", "2026-10-02"));

        assertThat(answer.path("refusals")).isEmpty();
        assertThat(answer.path("title").asText()).isEqualTo("2026-10-02 The gate was open");
    }

    @Test
    void makesNothingOfWhatIsRefusedAtTheLastMoment() {
        Visitor grace = Visitor.signedIn(workbench, "grace");
        Document before = grace.page("/display/TOG");
        Map<String, String> fields = worksheet(RealWorkbench.freshTitle("Refused"), "en");
        fields.put("source", "weather");

        HttpResponse<String> answer = grace.create("TOG", BLUEPRINT, fields);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(json(answer).path("message").asText()).isNotBlank();
        assertThat(grace.page("/display/TOG").select(".plugin_pagetree").text())
                .isEqualTo(before.select(".plugin_pagetree").text());
    }

    @Test
    void answersNobodyWhoIsNotSignedIn() {
        Visitor anonymous = Visitor.anonymous(workbench);

        assertThat(anonymous.get("/rest/delbar/1/learning/worksheets/start").statusCode())
                .isEqualTo(401);
        assertThat(anonymous
                        .send("POST", "/rest/delbar/1/learning/worksheets/check", Map.of("spaceKey", "TOG"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void givesEverybodyTheEmptySheet() {
        HttpResponse<String> sheet =
                Visitor.anonymous(workbench).get("/rest/delbar/1/learning/empty-sheet?language=sv");

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(sheet.body()).startsWith("%PDF-1.4");
    }

    private static Map<String, String> worksheet(String title, String language) {
        return new HashMap<>(Map.of(
                "title",
                title,
                "whatHappened",
                "Something happened",
                "contentTemplateKey",
                "learning-worksheet-page-" + language));
    }

    private static Document created(Visitor person, String space, Map<String, String> fields) {
        HttpResponse<String> answer = person.create(space, BLUEPRINT, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String url = json(answer).path("url").asText();
        return person.page(url.substring("/confluence".length()));
    }

    private static String refusal(Visitor person, String space, Map<String, String> fields, String field) {
        Map<String, String> all = new HashMap<>(Map.of("whatHappened", "Something"));
        all.putAll(fields);
        JsonNode refusals = check(person, space, all).path("refusals");
        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0).path("field").asText()).isEqualTo(field);
        return refusals.get(0).path("message").asText();
    }

    private static JsonNode check(Visitor person, String space, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("spaceKey", space);
        HttpResponse<String> answer = person.send("POST", "/rest/delbar/1/learning/worksheets/check", all);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }
}
