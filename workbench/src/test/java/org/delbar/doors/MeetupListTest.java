package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Visitor.json;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E6 at the doors: lists of meetups, for whoever reads. */
class MeetupListTest {

    private static final String LIST = "delbar-meetup-list";

    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");
    private final Visitor samir = Visitor.signedIn(workbench, "samir");

    @Test
    void meetupsThatComeStandInTheOrderOfTheirTimeAndPastOnesApart() {
        String later = meetup("Later", today.plusDays(40), Map.of());
        String sooner = meetup("Sooner", today.plusDays(3), Map.of());
        String gone = meetup("Gone", today.minusDays(4), Map.of());
        long page = list("pageSize", "100");

        String upcoming = text(samir, page, "");
        String past = text(samir, page, "&meetup-when=past");
        String all = text(samir, page, "&meetup-when=all");

        assertThat(upcoming).containsSubsequence(sooner, later).doesNotContain(gone);
        assertThat(past).contains(gone).doesNotContain(sooner, later);
        assertThat(all).containsSubsequence(later, sooner, gone);
    }

    @Test
    void aMeetupThatOneMayNotSeeIsInNoListAndOnNoCard() {
        String concept = concept();
        String hidden = meetup("Hidden", today.plusDays(2), Map.of("concept", concept));
        String open = meetup("Open", today.plusDays(6), Map.of("concept", concept));
        restrict(grace, idOf(hidden));
        long page = list("pageSize", "100");
        String card = "#main-content .delbar-concept-card__next";
        String address = "/display/TOG/" + Visitor.encoded(concept);

        assertThat(text(grace, page, "")).contains(hidden, open);
        assertThat(text(samir, page, "")).contains(open).doesNotContain(hidden);
        assertThat(grace.page(address).select(card).text()).contains(hidden);
        assertThat(samir.page(address).select(card).text()).contains(open).doesNotContain(hidden);
    }

    @Test
    void aListOfAConceptHoldsItsMeetupsOnlyEvenWhenTheConceptIsRenamed() {
        String concept = concept();
        String held = meetup("Held by it", today.plusDays(8), Map.of("concept", concept));
        String other = meetup("Held by none", today.plusDays(8), Map.of());
        String id = idOf(concept);
        long before = list("concept", concept, "pageSize", "100");
        assertThat(text(samir, before, "")).contains(held).doesNotContain(other);

        String renamed = RealWorkbench.freshTitle("Another name");
        FilledPage.rename(grace, Long.parseLong(id), renamed);

        long after = list("concept", renamed, "pageSize", "100");
        Document itsPage = samir.page("/display/TOG/" + Visitor.encoded(renamed));
        assertThat(itsPage.select("meta[name=ajs-page-id]").attr("content")).isEqualTo(id);
        assertThat(text(samir, after, "")).contains(held).doesNotContain(other);
        assertThat(itsPage.select("#main-content .delbar-meetup-list").text())
                .contains(held)
                .doesNotContain(other);
    }

    @Test
    void aConceptThatOneMayNotSeeIsNamedAsOneThatIsNotThere() {
        String concept = concept();
        meetup("Of a hidden concept", today.plusDays(8), Map.of("concept", concept));
        long page = list("concept", concept);
        long none = list("concept", "There is no such concept");
        restrict(grace, idOf(concept));

        assertThat(text(samir, page, "")).isEqualTo(text(samir, none, ""));
    }

    @Test
    void aMeetupTakesTheSubjectAreaOfItsConceptAndIsListedUnderIt() {
        String concept = concept("Culture & Change");
        String held = meetup("Of a subject", today.plusDays(8), Map.of("concept", concept));
        String other = meetup("Of none", today.plusDays(8), Map.of());
        long page = list("subject", "change culture", "pageSize", "100");
        restrict(grace, idOf(concept));

        assertThat(samir.page("/display/TOG/" + Visitor.encoded(held))
                        .select("#main-content .delbar-meetup-details")
                        .text())
                .contains("Subject area", "Culture & Change");
        assertThat(text(samir, page, "")).contains(held).doesNotContain(other);
        assertThat(text(samir, list("subject", "changes"), "")).doesNotContain(held);
    }

    @Test
    void aCancelledMeetupSaysSoAndIsNotTheNextOne() {
        String concept = concept();
        String meetup = RealWorkbench.freshTitle("Called off");
        Map<String, String> fields = fields(meetup, today.plusDays(5));
        fields.put("concept", concept);
        long id = Long.parseLong(created("meetups-meetup", fields));
        Document page = Authored.view(grace, id);
        grace.postForm(
                "/pages/doeditpage.action",
                Map.of(
                        "pageId",
                        Long.toString(id),
                        "originalVersion",
                        "1",
                        "title",
                        meetup,
                        "wysiwygContent",
                        storage(id).replace("Planned", "Cancelled")));

        assertThat(page.select(".delbar-meetup-details__status").text()).isEmpty();
        assertThat(Authored.view(grace, id)
                        .select("#main-content .delbar-meetup-details")
                        .text())
                .contains("Cancelled", "This meetup is cancelled.");
        assertThat(samir.page("/display/TOG/" + Visitor.encoded(concept)).select(".delbar-concept-card__next"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"when, sometimes, When", "view, circle, View", "pageSize, 0, Meetups on a page", "form, odd, Form"})
    void aBadParameterIsNamedAndTheRestIsShown(String parameter, String value, String name) {
        String meetup = meetup("Shown all the same", today.plusDays(9), Map.of());
        long page = list(parameter, value);

        Document seen = Authored.view(samir, page);

        assertThat(seen.select("#main-content .delbar-meetup-list__problems").text())
                .contains(name);
        assertThat(seen.select("#main-content .delbar-meetup-list").text()).contains(meetup);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "cards", "agenda"})
    void looksInThreeWays(String view) {
        String meetup = meetup("In " + view, today.plusDays(1), Map.of("seats", "7"));
        long page = list("view", view, "pageSize", "100");

        assertThat(Authored.view(samir, page)
                        .select("#main-content .delbar-meetup-list_" + view)
                        .text())
                .contains(meetup, "0 of 7 seats taken", "Tomorrow");
    }

    @Test
    void pagesLeadOnAndBack() {
        meetup("First of two", today.plusDays(11), Map.of());
        meetup("Second of two", today.plusDays(12), Map.of());
        long page = list("pageSize", "1");

        Document first = Authored.view(samir, page);
        Document second = samir.page(
                relative(first.expectFirst(".delbar-meetup-list a[rel=next]").attr("href")));
        Document again = samir.page(
                relative(second.expectFirst(".delbar-meetup-list a[rel=prev]").attr("href")));

        assertThat(titles(second)).isNotEqualTo(titles(first));
        assertThat(titles(again)).isEqualTo(titles(first));
    }

    private static String relative(String address) {
        return address.replaceFirst("^.*/confluence", "");
    }

    private static String titles(Document page) {
        return page.select(".delbar-meetup-list__title").text();
    }

    private long list(String... parameters) {
        return Authored.page(grace, "TOG", RealWorkbench.freshTitle("List"), Authored.macro(LIST, parameters));
    }

    private static String text(Visitor reader, long page, String query) {
        Document seen = reader.page("/pages/viewpage.action?pageId=" + page + query);
        seen.select(".delbar-meetup-list__ways").remove();
        return seen.select("#main-content .delbar-meetup-list").text();
    }

    private String concept() {
        return concept("");
    }

    private String concept(String subject) {
        String title = RealWorkbench.freshTitle("Concept of a list");
        created(
                "meetups-concept",
                Map.of(
                        "title",
                        title,
                        "line",
                        "One line",
                        "subject",
                        subject,
                        "contentTemplateKey",
                        "meetups-concept-page-en"));
        return title;
    }

    private String meetup(String title, LocalDate day, Map<String, String> more) {
        String fresh = RealWorkbench.freshTitle(title);
        Map<String, String> fields = fields(fresh, day);
        fields.putAll(more);
        created("meetups-meetup", fields);
        return fresh;
    }

    private static Map<String, String> fields(String title, LocalDate day) {
        return new HashMap<>(Map.of(
                "title", title,
                "startDay", day.toString(),
                "startTime", "10:00",
                "endTime", "11:00",
                "zone", "Europe/Stockholm",
                "contentTemplateKey", "meetups-meetup-page-en"));
    }

    private String created(String blueprint, Map<String, String> fields) {
        HttpResponse<String> answer = grace.create("TOG", "org.delbar.confluence:" + blueprint + "-blueprint", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String url = json(answer).path("url").asText();
        return grace.page(url.substring("/confluence".length()))
                .select("meta[name=ajs-page-id]")
                .attr("content");
    }

    private String storage(long id) {
        return grace.page("/pages/editpage.action?pageId=" + id)
                .expectFirst("[name=wysiwygContent]")
                .val();
    }

    private String idOf(String title) {
        return grace.page("/display/TOG/" + Visitor.encoded(title))
                .select("meta[name=ajs-page-id]")
                .attr("content");
    }

    private static void restrict(Visitor grace, String id) {
        Document screen = grace.page("/pages/restrictions.action?pageId=" + id);
        Map<String, String> fields = new HashMap<>();
        screen.select("#content form input[name], #content form textarea[name]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("viewers", "grace");
        grace.postForm(screen.expectFirst("#content form").absUrl("action"), fields);
    }
}
