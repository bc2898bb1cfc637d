package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.AuthoredMeetup.row;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** E6 and E3 at the doors: how full a meetup of a list is, the reader's answer, and lists of one's own meetups. */
@EachDatabase
class MeetupListAnswersTest {

    private static final String LIST = "delbar-meetup-list";

    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private final Workbench workbench;
    private final Visitor grace;
    private final Visitor samir;
    private final Visitor priya;
    private final String title = RealWorkbench.freshTitle("Answered in a list");

    MeetupListAnswersTest(Workbench workbench) {
        this.workbench = workbench;
        grace = Visitor.signedIn(workbench, "grace");
        samir = Visitor.signedIn(workbench, "samir");
        priya = Visitor.signedIn(workbench, "priya");
    }

    @Test
    void aRowSaysHowFullItIsAndWhatTheReaderHasAnswered() {
        long page = meetup(today.plusDays(1), row("Seats", "1"));
        long list = list();
        answers(samir, page, "coming");
        answers(priya, page, "coming");

        assertThat(shown(samir, list).select("[class*=__counts]").text())
                .isEqualTo("1 of 1 seats taken \u00b7 1 waiting");
        assertThat(shown(samir, list).select("[class*=__mine]").text()).isEqualTo("You are coming.");
        assertThat(pressed(shown(samir, list))).containsExactly("Coming");
        assertThat(shown(priya, list).select("[class*=__mine]").text()).isEqualTo("You are on the waiting list.");
        assertThat(shown(grace, list).select("[class*=__mine]").text()).isEmpty();
        assertThat(pressed(shown(grace, list))).isEmpty();

        answers(samir, page, "cannot");

        assertThat(shown(priya, list).select("[class*=__mine]").text())
                .startsWith("You are coming. A seat got free, and you got it.");
    }

    @Test
    void aRowOffersNoMaybeWhereThatIsNoAnswer() {
        meetup(today.plusDays(1), row("Maybe as an answer", "No"));
        long list = list();

        assertThat(shown(priya, list).select("button[name=answer]").eachAttr("value"))
                .containsExactly("coming", "cannot");
    }

    @Test
    void numbersAreToldToWhomTheNamesAreTold() {
        long page = meetup(today.plusDays(1), row("Seats", "3") + row("Names shown to", "Participants"));
        long list = list();
        answers(samir, page, "coming");
        answers(priya, page, "maybe");
        String room = "There are free seats.";
        String numbers = "1 of 3 seats taken \u00b7 1 maybe";

        assertThat(shown(samir, list).select("[class*=__counts]").text()).isEqualTo(numbers);
        assertThat(shown(grace, list).select("[class*=__counts]").text()).isEqualTo(numbers);
        assertThat(shown(priya, list).select("[class*=__counts]").text()).isEqualTo(room);

        edit(page, today.plusDays(1), row("Seats", "3") + row("Names shown to", "Hosts"));

        assertThat(shown(samir, list).select("[class*=__counts]").text()).isEqualTo(room);
        assertThat(shown(grace, list).select("[class*=__counts]").text()).isEqualTo(numbers);
        assertThat(json(answers(samir, page, "coming")).path("counts"))
                .extracting(JsonNode::asText)
                .containsExactly(room);
    }

    @Test
    void aRowWithSeatsThatCannotBeReadTellsNoNumbersAndTakesNoAnswer() {
        meetup(today.plusDays(1), row("Seats", "a dozen"));

        Element row = shown(samir, list());

        assertThat(row.select("[class*=__counts]").text()).isEmpty();
        assertThat(row.select("form")).isEmpty();
    }

    @Test
    void nobodyAnswersALateOrCancelledOneOrWithoutSigningIn() {
        long list = list("when", "all");
        long page = meetup(today.plusDays(1), "");
        answers(samir, page, "coming");
        assertThat(shown(samir, list).select("form")).isNotEmpty();

        edit(page, today.plusDays(1), row("Answer by", today.minusDays(1).toString()));
        assertThat(shown(samir, list).select("form")).isEmpty();
        assertThat(shown(samir, list).select("[class*=__mine]").text()).isEqualTo("You are coming.");

        edit(page, today.plusDays(1), row("Status", "Cancelled"));
        assertThat(shown(samir, list).select("form")).isEmpty();
        assertThat(shown(samir, list).select("[class*=__mine]").text()).isEqualTo("You answered: Coming");

        edit(page, today.minusDays(2), "");
        assertThat(shown(samir, list).select("form")).isEmpty();
        assertThat(shown(grace, list).select("form")).isEmpty();
    }

    @Test
    void withoutScriptsAButtonLeadsToTheScreenThatAsks() {
        long page = meetup(today.plusDays(1), row("Guests per person", "2"));
        samir.send("PUT", address(page), Map.of("answer", "coming", "guests", 2));
        Element form = shown(samir, list()).expectFirst("form");
        assertThat(form.attr("method")).isEqualTo("get");

        Document screen = samir.page(form.attr("action").replaceFirst("^.*/confluence", "") + "?page="
                + form.select("[name=page]").val() + "&guests="
                + form.select("[name=guests]").val() + "&answer=maybe");

        assertThat(answer(page)).isEqualTo("coming");
        assertThat(screen.select("option[selected]").val()).isEqualTo("2");
        Element asked = screen.expectFirst(".delbar-meetups-answer form");
        Map<String, String> fields = new HashMap<>();
        asked.select("input[type=hidden], input[checked], select")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        samir.postForm(asked.absUrl("action"), fields);
        assertThat(answer(page)).isEqualTo("maybe");
    }

    @Test
    void mineAreThoseOneComesToMayComeToWaitsForOrHosts() {
        long page = meetup(today.plusDays(1), row("Seats", "1"));
        long list = list("mine", "true", "when", "all");
        assertThat(titles(samir, list)).doesNotContain(title);
        assertThat(titles(grace, list)).contains(title);

        answers(samir, page, "maybe");
        assertThat(titles(samir, list)).contains(title);
        answers(samir, page, "cannot");
        assertThat(titles(samir, list)).doesNotContain(title);
        answers(priya, page, "coming");
        answers(samir, page, "coming");
        assertThat(titles(samir, list)).contains(title);

        String hosted = "<ac:link><ri:user ri:userkey=\"" + key(priya) + "\" /></ac:link>";
        priya.send("DELETE", address(page), Map.of());
        assertThat(titles(priya, list)).doesNotContain(title);
        edit(page, today.plusDays(1), row("Hosts", hosted));
        assertThat(titles(priya, list)).contains(title);
        assertThat(titles(grace, list)).doesNotContain(title);
    }

    @Test
    void mineGoWithThePeriodAndAReaderMayLookAtThem() {
        meetup(today.minusDays(3), "");
        long list = list();

        assertThat(titles(grace, list, "&meetup-mine=true")).doesNotContain(title);
        assertThat(titles(grace, list, "&meetup-mine=true&meetup-when=past")).contains(title);
        assertThat(titles(samir, list, "&meetup-mine=true&meetup-when=past")).doesNotContain(title);
    }

    @Test
    void whoeverHasNotSignedInAnswersNothingAndIsAskedToLogInForMine() {
        meetup(today.plusDays(1), row("Seats", "5"));
        long all = list();
        long mine = list("mine", "true");
        String right = " from wb_space where space_key = 'TOG'";
        workbench
                .database()
                .jdbc()
                .update("insert into wb_space_right (space_id, holder_kind, holder, space_right)"
                        + " select id, 'anonymous', '', 'VIEW'" + right);
        try {
            Visitor anonymous = Visitor.anonymous(workbench);
            Document seen = Authored.view(anonymous, mine);

            assertThat(shown(anonymous, all).select("[class*=__counts]").text()).isEqualTo("0 of 5 seats taken");
            assertThat(shown(anonymous, all).select("form")).isEmpty();
            assertThat(seen.select("#main-content .delbar-meetup-list__item")).isEmpty();
            assertThat(seen.expectFirst("#main-content .delbar-meetup-list__empty a")
                            .text())
                    .isEqualTo("Log in to see your meetups.");
            assertThat(seen.expectFirst("#main-content .delbar-meetup-list__empty a")
                            .attr("href"))
                    .contains("/login.action?os_destination=%2F");
        } finally {
            workbench
                    .database()
                    .jdbc()
                    .update("delete from wb_space_right where holder_kind = 'anonymous' and space_id in (select id"
                            + right + ")");
        }
    }

    @Test
    void aMeetupThatOneMayNoLongerSeeIsNotAmongOnesOwn() {
        long page = meetup(today.plusDays(1), "");
        long list = list("mine", "true");
        answers(samir, page, "coming");
        assertThat(titles(samir, list)).contains(title);

        Document screen = grace.page("/pages/restrictions.action?pageId=" + page);
        Map<String, String> fields = new HashMap<>();
        screen.select("#content form input[name], #content form textarea[name]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("viewers", "grace");
        grace.postForm(screen.expectFirst("#content form").absUrl("action"), fields);

        assertThat(titles(samir, list)).doesNotContain(title);
    }

    private long meetup(LocalDate day, String rows) {
        return Authored.page(grace, "TOG", title, storage(day, rows));
    }

    private void edit(long page, LocalDate day, String rows) {
        Element form = grace.page("/pages/editpage.action?pageId=" + page).expectFirst("form[action*=doeditpage]");
        Map<String, String> fields = new HashMap<>();
        form.select("input[name], textarea[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("wysiwygContent", storage(day, rows));
        grace.postForm(form.absUrl("action"), fields);
    }

    private static String storage(LocalDate day, String rows) {
        return AuthoredMeetup.storage(
                row("Starts", day + " 10:00") + row("Ends", "11:00") + row("Time zone", "Europe/Stockholm") + rows);
    }

    private long list(String... parameters) {
        String[] all = new String[parameters.length + 2];
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        all[0] = "pageSize";
        all[1] = "100";
        return Authored.page(grace, "TOG", RealWorkbench.freshTitle("List"), Authored.macro(LIST, all));
    }

    private Element shown(Visitor reader, long list) {
        return Authored.view(reader, list)
                .expectFirst("#main-content .delbar-meetup-list__item:has(a:containsOwn(" + title + "))");
    }

    private static List<String> titles(Visitor reader, long list) {
        return titles(reader, list, "");
    }

    private static List<String> titles(Visitor reader, long list, String query) {
        return reader.page("/pages/viewpage.action?pageId=" + list + query)
                .select("#main-content .delbar-meetup-list__title a")
                .eachText();
    }

    private static List<String> pressed(Element row) {
        Elements buttons = row.select("button[aria-pressed=true]");
        return buttons.eachText();
    }

    private static HttpResponse<String> answers(Visitor person, long page, String answer) {
        HttpResponse<String> told = person.send("PUT", address(page), Map.of("answer", answer));
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        return told;
    }

    private String answer(long page) {
        return json(samir.get(address(page))).path("answer").asText();
    }

    private static String address(long page) {
        return "/rest/delbar/1/meetups/" + page + "/answers";
    }

    private static String key(Visitor person) {
        return person.page("/display/TOG")
                .select("meta[name=ajs-remote-user-key]")
                .attr("content");
    }
}
