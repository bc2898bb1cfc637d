package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E5 at the door: the file of a meetup, for those who may see its page. What is in it is read by others in src/test. */
class MeetupCalendarTest {

    private static final String BLUEPRINT = "org.delbar.confluence:meetups-meetup-blueprint";

    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");

    @ParameterizedTest
    @CsvSource({
        "samir, TOG, en, Add to calendar, Hosts",
        "oskar, SAM, sv, Lägg till i kalendern, Värdar",
        "tuva, DEL, no, Legg til i kalenderen, Verter"
    })
    void thePageLeadsToAFileInTheReadersLanguage(
            String username, String space, String language, String label, String hosts) {
        Visitor person = Visitor.signedIn(workbench, username);
        Document page = planned(person, space, language, Map.of("topic", "Bees; honey, wax", "place", "The boathouse"));
        String link = page.select(".delbar-meetup-details__calendar a").attr("href");

        HttpResponse<String> answer = person.get(link.substring("/confluence".length()));

        assertThat(page.select(".delbar-meetup-details__calendar a").text()).isEqualTo(label);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
                .isEqualToIgnoringCase("text/calendar;method=PUBLISH;charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"meetup.ics\"");
        assertThat(lines(answer))
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains(
                        "DTSTART;TZID=Europe/Oslo:20311203T170000",
                        "DTEND;TZID=Europe/Oslo:20311203T190000",
                        "STATUS:CONFIRMED",
                        "SUMMARY:" + page.select("#title-text").text(),
                        "LOCATION:The boathouse")
                .anyMatch(line -> line.startsWith("DESCRIPTION:Bees\\; honey\\, wax\\n" + hosts + ": "))
                .anyMatch(line -> line.matches("URL:http://localhost:.*/pages/viewpage.action\\?pageId=" + id(page)))
                .noneMatch(line -> line.contains("mailto"));
    }

    @Test
    void aPageThatOneMayNotSeeIsOneThatDoesNotExist() {
        Document page = planned(grace, "TOG", "en", Map.of());
        restrict(id(page));

        assertThat(file(grace, id(page)).statusCode()).isEqualTo(200);
        for (Visitor other : List.of(Visitor.signedIn(workbench, "samir"), Visitor.anonymous(workbench))) {
            HttpResponse<String> hidden = file(other, id(page));
            assertThat(hidden.statusCode()).isEqualTo(404);
            for (String none : List.of("999999999", "odd", "1")) {
                assertThat(hidden.body()).isEqualTo(file(other, none).body());
            }
        }
    }

    @Test
    void aPageThatSaysNoTimeHasNoFileAndNoLink() {
        long page = Authored.page(
                grace, "TOG", RealWorkbench.freshTitle("No time"), Authored.macro("delbar-meetup-details"));

        assertThat(file(grace, String.valueOf(page)).statusCode()).isEqualTo(404);
        assertThat(Authored.view(grace, page).select(".delbar-meetup-details__calendar"))
                .isEmpty();
    }

    @Test
    void aMeetupThatIsOverHasNoLink() {
        Document page =
                planned(grace, "TOG", "en", Map.of("startDay", "2020-02-29", "startTime", "17:00", "endTime", "19:00"));

        assertThat(page.select(".delbar-meetup-details_over")).hasSize(1);
        assertThat(page.select(".delbar-meetup-details__calendar")).isEmpty();
    }

    @Test
    void whateverIsTypedStaysInItsLine() {
        String attack = "one\r\nEND:VEVENT\r\nBEGIN:VEVENT\u2028ATTENDEE:mailto:eve@example.org \\n ; , <script>";
        Document page = planned(grace, "TOG", "en", Map.of("topic", attack, "place", attack, "organisation", attack));

        assertThat(lines(file(grace, id(page))))
                .containsOnlyOnce("BEGIN:VEVENT", "END:VEVENT")
                .noneMatch(line -> line.startsWith("ATTENDEE"));
    }

    private static HttpResponse<String> file(Visitor person, String page) {
        return person.get("/rest/delbar/1/meetups/" + page + "/calendar.ics");
    }

    /** Unfolded. */
    private static List<String> lines(HttpResponse<String> file) {
        return List.of(file.body().replace("\r\n ", "").split("\r\n"));
    }

    private static Document planned(Visitor person, String space, String language, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "title", RealWorkbench.freshTitle("In the calendar"),
                "startDay", "2031-12-03",
                "startTime", "17:00",
                "endTime", "19:00",
                "zone", "Europe/Oslo",
                "contentTemplateKey", "meetups-meetup-page-" + language));
        fields.putAll(more);
        HttpResponse<String> answer = person.create(space, BLUEPRINT, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return person.page(Visitor.json(answer).path("url").asText().substring("/confluence".length()));
    }

    private static String id(Document page) {
        return page.select("meta[name=ajs-page-id]").attr("content");
    }

    private void restrict(String id) {
        sends("/pages/restrictions.action?pageId=" + id, "#content form", Map.of("viewers", "grace"));
    }

    private void sends(String screen, String form, Map<String, String> changed) {
        var found = grace.page(screen).expectFirst(form);
        Map<String, String> fields = new HashMap<>();
        found.select("input[name], textarea[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(changed);
        assertThat(grace.postForm(found.absUrl("action"), fields).statusCode()).isEqualTo(200);
    }
}
