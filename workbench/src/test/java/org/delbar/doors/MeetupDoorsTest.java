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

/** E1 and E2 at the doors: what the wizards ask, what becomes a page, what readers in other places see. */
class MeetupDoorsTest {

    private static final String CONCEPT = "org.delbar.confluence:meetups-concept-blueprint";
    private static final String MEETUP = "org.delbar.confluence:meetups-meetup-blueprint";
    private static final String REST = "/rest/delbar/1/meetups/";

    private final Workbench workbench = RealWorkbench.shared();

    @ParameterizedTest
    @CsvSource({
        "samir, TOG, en, How a meetup goes, Idea, Plan a meetup",
        "oskar, SAM, sv, Så går en träff till, Idé, Planera en träff",
        "tuva, DEL, no, Slik går et treff, Idé, Planlegg et treff"
    })
    void aConceptBeginsAsAPageThatCanBeHeldAsItStands(
            String username, String space, String language, String heading, String status, String button) {
        Visitor person = Visitor.signedIn(workbench, username);
        Map<String, String> fields = concept(RealWorkbench.freshTitle("Concept"), language);
        fields.put("preset", "fika");

        Document page = created(person, space, CONCEPT, fields);

        assertThat(page.select("#main-content h2").eachText()).contains(heading);
        assertThat(page.select("#main-content .delbar-concept-card").text()).contains(status, "0.1", button);
        assertThat(page.select("#main-content table td").eachText()).contains("20");
        assertThat(page.select("#main-content .delbar-concept-card__problems")).isEmpty();
        assertThat(page.select("#labels-section").text()).contains("meetup-concept");
    }

    @ParameterizedTest
    @CsvSource({
        "samir, TOG, en, Seats, week",
        "oskar, SAM, sv, Antal platser, vecka",
        "tuva, DEL, no, Antall plasser, uke"
    })
    void aMeetupSaysWhenAndWhereInTheReadersLanguage(
            String username, String space, String language, String seats, String week) {
        Visitor person = Visitor.signedIn(workbench, username);
        Map<String, String> fields = meetup(RealWorkbench.freshTitle("Meetup"), language);
        fields.put("seats", "12");
        fields.put("link", "https://meet.example.org/a?b=1&c=2");

        Document page = created(person, space, MEETUP, fields);

        assertThat(page.select("#main-content .delbar-meetup-details").text()).contains(seats, "12", week, "2031");
        assertThat(page.select("#main-content .delbar-meetup-details__problems"))
                .isEmpty();
        assertThat(page.select("#main-content .delbar-meetup-details a[href^=https]")
                        .attr("rel"))
                .contains("noopener");
        assertThat(page.select("#labels-section").text()).contains("meetup");
    }

    @Test
    void theHourIsThatOfTheReadersClocksAndThenThatOfThePlace() {
        Visitor samir = Visitor.signedIn(workbench, "samir");
        String title = RealWorkbench.freshTitle("Zones");
        Map<String, String> fields = meetup(title, "en");
        fields.put("zone", "Europe/London");
        created(samir, "TOG", MEETUP, fields);
        String address = "/display/TOG/" + Visitor.encoded(title);

        assertThat(when(Visitor.signedIn(workbench, "grace").page(address))).contains("17:00–19:00");
        assertThat(Visitor.signedIn(workbench, "grace").page(address).select(".delbar-meetup-details__elsewhere"))
                .isEmpty();
        assertThat(when(samir.page(address))).contains("18:00–20:00");
        assertThat(samir.page(address)
                        .select(".delbar-meetup-details__elsewhere")
                        .text())
                .contains("17:00–19:00", "Europe/London");
        assertThat(when(Visitor.signedIn(workbench, "priya").page(address))).contains("22:30", "00:30");
    }

    @Test
    void aMeetupPlannedOnTheConceptsPageTakesItsFieldsAndGoesBelowIt() {
        Visitor grace = Visitor.signedIn(workbench, "grace");
        String title = RealWorkbench.freshTitle("Planned by");
        Map<String, String> fields = concept(title, "en");
        fields.put("organisation", "Nord & Sons");
        fields.put("form_on-the-move", "true");
        String id = id(created(grace, "TOG", CONCEPT, fields));

        JsonNode start = json(grace.get(REST + "plans/start?space=TOG&page=" + id));

        assertThat(start.path("concept").path("title").asText()).isEqualTo(title);
        assertThat(start.path("concept").path("form").asText()).isEqualTo("on-the-move");
        assertThat(start.path("organisation").asText()).isEqualTo("Nord & Sons");
        assertThat(start.path("parent").asText()).isEqualTo(id);
        assertThat(start.path("zone").asText()).isEqualTo("Europe/London");
        Map<String, String> planned = meetup(RealWorkbench.freshTitle("Planned"), "en");
        planned.put("concept", title);
        Document page = created(grace, "TOG", MEETUP, planned);
        assertThat(page.select("#main-content .delbar-meetup-details__fact_concept a")
                        .text())
                .isEqualTo(title);
        assertThat(page.select("#labels-section").text()).contains("concept-" + id);
    }

    @Test
    void aPlannedMeetupBeginsWithTheLengthTheSeatsAndTheInvitationOfItsConcept() {
        Visitor grace = Visitor.signedIn(workbench, "grace");
        String title = RealWorkbench.freshTitle("Inviting");
        Map<String, String> fields = concept(title, "en");
        fields.put("preset", "fika");
        fields.put("length", "30–45 min");
        fields.put("people", "3–12");
        String id = id(created(grace, "TOG", CONCEPT, fields));

        JsonNode concept =
                json(grace.get(REST + "plans/start?space=SAM&page=" + id)).path("concept");

        assertThat(concept.path("minutes").asInt()).isEqualTo(45);
        assertThat(concept.path("seats").asText()).isEqualTo("12");
        Map<String, String> planned = meetup(RealWorkbench.freshTitle("Invited"), "sv");
        planned.put("concept", id);
        planned.put("topic", "What do we stop doing?");
        Document page = created(grace, "SAM", MEETUP, planned);
        assertThat(page.select("#main-content h2:contains(Om träffen) ~ p").text())
                .contains("What do we stop doing?", "Have your coffee with a topic.");
        assertThat(page.select("#main-content .delbar-meetup-details__problems"))
                .isEmpty();
    }

    @Test
    void aConceptThatOneMayNotSeeIsOneThatDoesNotExist() {
        Visitor grace = Visitor.signedIn(workbench, "grace");
        Visitor samir = Visitor.signedIn(workbench, "samir");
        String hidden = RealWorkbench.freshTitle("Hidden concept");
        String id = id(created(grace, "TOG", CONCEPT, concept(hidden, "en")));
        String meetup = RealWorkbench.freshTitle("Held by a hidden one");
        Map<String, String> fields = meetup(meetup, "en");
        fields.put("concept", hidden);
        created(grace, "TOG", MEETUP, fields);
        restrict(grace, id);

        assertThat(samir.get(REST + "plans/start?space=TOG&page=" + id).body())
                .isEqualTo(samir.get(REST + "plans/start?space=TOG&page=1").body());
        assertThat(refusal(samir, "plans", "TOG", Map.of("concept", hidden), "concept"))
                .isEqualTo(refusal(samir, "plans", "TOG", Map.of("concept", "No such page"), "concept"))
                .isEqualTo(refusal(samir, "plans", "TOG", Map.of("concept", id), "concept"))
                .isEqualTo(refusal(samir, "plans", "TOG", Map.of("concept", "Lending list"), "concept"));
        Document page = samir.page("/display/TOG/" + Visitor.encoded(meetup));
        assertThat(page.select("#main-content .delbar-meetup-details").text())
                .doesNotContain(hidden)
                .contains("2031");
    }

    @ParameterizedTest
    @CsvSource({"concepts, title", "plans, title"})
    void refusesATakenTitleWithTheSameSentenceWhetherThePersonMaySeeThePageOrNot(String door, String field) {
        Visitor samir = Visitor.signedIn(workbench, "samir");

        assertThat(refusal(samir, door, "TOG", Map.of("title", "Lending list"), field))
                .isEqualTo("This title cannot be used in the space. You could call it: Lending list (2)");
        assertThat(refusal(samir, door, "TOG", Map.of("title", "Budget for the autumn gathering"), field))
                .isEqualTo("This title cannot be used in the space. You could call it: "
                        + "Budget for the autumn gathering (2)");
    }

    @Test
    void showsWhateverIsTypedAsText() {
        Visitor grace = Visitor.signedIn(workbench, "grace");
        String attack = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&${7*7}]]>";
        Map<String, String> concept = concept(RealWorkbench.freshTitle("<b>bold</b> &amp;"), "en");
        List.of("line", "length", "place", "cost", "rhythm", "roles", "organisation", "question")
                .forEach(field -> concept.put(field, attack));
        Map<String, String> meetup = meetup(RealWorkbench.freshTitle("<i>slanted</i> =cmd"), "en");
        List.of("topic", "place", "organisation", "question1").forEach(field -> meetup.put(field, attack));
        meetup.put("question1", attack.replace(";", ""));

        Document first = created(grace, "TOG", CONCEPT, concept);
        Document second = created(grace, "TOG", MEETUP, meetup);

        for (Document page : List.of(first, second)) {
            assertThat(page.select("#main-content script, #main-content img, #title-text b, #title-text i"))
                    .isEmpty();
        }
        assertThat(first.select("#main-content .delbar-concept-card").text()).contains(attack);
        assertThat(second.select("#main-content .delbar-meetup-details").text()).contains(attack);
    }

    @Test
    void anEditorsSlipIsNamedOnThePageAndTheRestIsShown() {
        Visitor grace = Visitor.signedIn(workbench, "grace");
        String facts = """
                <ac:structured-macro ac:name="details"><ac:parameter ac:name="id">delbar-meetup</ac:parameter>\
                <ac:rich-text-body><table><tbody><tr><th>Starts</th><td><time datetime="2031-12-03" /> 25:00</td></tr>\
                <tr><th>Ends</th><td>19:00</td></tr><tr><th>Time zone</th><td>Europe/Oslo</td></tr>\
                <tr><th>Place</th><td>The boathouse</td></tr></tbody></table></ac:rich-text-body></ac:structured-macro>""";

        long id = Authored.page(
                grace, "TOG", RealWorkbench.freshTitle("Slip"), Authored.macro("delbar-meetup-details") + facts);

        assertThat(Authored.view(grace, id)
                        .select("#main-content .delbar-meetup-details")
                        .text())
                .contains("The page does not say when.", "The row Starts says", "25:00", "The boathouse");
    }

    @Test
    void isOfferedOnlyToThoseWhoMayAddPages() {
        String items = "/rest/create-dialog/1.0/blueprints/web-items?spaceKey=DEL";

        assertThat(Visitor.signedIn(workbench, "tuva").get(items).body())
                .contains("meetups-concept-item", "meetups-meetup-item");
        assertThat(Visitor.signedIn(workbench, "eirik").get(items).body())
                .doesNotContain("meetups-concept-item", "meetups-meetup-item");
        String title = RealWorkbench.freshTitle("No button");
        created(Visitor.signedIn(workbench, "tuva"), "DEL", CONCEPT, concept(title, "no"));
        assertThat(Visitor.signedIn(workbench, "eirik")
                        .page("/display/DEL/" + Visitor.encoded(title))
                        .select("#main-content .create-from-template-button"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"concepts", "plans"})
    void answersNobodyWhoIsNotSignedInAndSaysNothingOfAnUnseenSpace(String door) {
        Visitor anonymous = Visitor.anonymous(workbench);
        Visitor viktor = Visitor.signedIn(workbench, "viktor");

        assertThat(anonymous.get(REST + door + "/start").statusCode()).isEqualTo(401);
        assertThat(anonymous
                        .send("POST", REST + door + "/check", Map.of("spaceKey", "TOG"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(refusal(viktor, door, "SAM", Map.of(), "spaceKey"))
                .isEqualTo(refusal(viktor, door, "NONE", Map.of(), "spaceKey"));
    }

    private static String when(Document page) {
        return page.select("#main-content .delbar-meetup-details__when").text();
    }

    private static String id(Document page) {
        return page.select("meta[name=ajs-page-id]").attr("content");
    }

    private static Map<String, String> concept(String title, String language) {
        return new HashMap<>(Map.of(
                "title",
                title,
                "line",
                "Coffee and a topic",
                "contentTemplateKey",
                "meetups-concept-page-" + language));
    }

    private static Map<String, String> meetup(String title, String language) {
        return new HashMap<>(Map.of(
                "title", title,
                "startDay", "2031-12-03",
                "startTime", "17:00",
                "endTime", "19:00",
                "zone", "Europe/Oslo",
                "contentTemplateKey", "meetups-meetup-page-" + language));
    }

    private static Document created(Visitor person, String space, String blueprint, Map<String, String> fields) {
        HttpResponse<String> answer = person.create(space, blueprint, fields);
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

    private static String refusal(Visitor person, String door, String space, Map<String, String> fields, String field) {
        Map<String, String> all =
                new HashMap<>(door.equals("plans") ? meetup("A fresh name", "en") : concept("A fresh name", "en"));
        all.putAll(fields);
        all.put("spaceKey", space);
        HttpResponse<String> answer = person.send("POST", REST + door + "/check", all);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode refusals = json(answer).path("refusals");
        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0).path("field").asText()).isEqualTo(field);
        return refusals.get(0).path("message").asText();
    }
}
