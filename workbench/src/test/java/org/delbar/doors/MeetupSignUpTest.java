package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.AuthoredMeetup.row;
import static org.delbar.doors.SignUpSheet.LIST;
import static org.delbar.doors.SignUpSheet.answers;
import static org.delbar.doors.SignUpSheet.below;
import static org.delbar.doors.SignUpSheet.list;
import static org.delbar.doors.SignUpSheet.now;
import static org.delbar.doors.SignUpSheet.pressed;
import static org.delbar.doors.SignUpSheet.send;
import static org.delbar.doors.SignUpSheet.sent;
import static org.delbar.doors.SignUpSheet.storage;
import static org.delbar.doors.SignUpSheet.storageAt;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** E3 at its doors: who answers, what each is told, what the page's table and its life do to the list. */
@EachDatabase
class MeetupSignUpTest {

    private final Workbench workbench;
    private final Visitor grace;
    private final Visitor samir;
    private final Visitor priya;

    MeetupSignUpTest(Workbench workbench) {
        this.workbench = workbench;
        grace = Visitor.signedIn(workbench, "grace");
        samir = Visitor.signedIn(workbench, "samir");
        priya = Visitor.signedIn(workbench, "priya");
    }

    @Test
    void whoMayOnlyViewSignsUpAndSeesIt() {
        Visitor guest = Visitor.signedIn(workbench, "viktor");
        long page = meetup(row("Seats", "12"));

        JsonNode told = json(answers(guest, page, "coming"));

        assertThat(told.path("answer").asText()).isEqualTo("coming");
        assertThat(told.path("seated").asBoolean()).isTrue();
        assertThat(told.path("taken").asInt()).isEqualTo(1);
        Element list = list(guest, page);
        assertThat(list.select("[class$=__counts] li").eachText()).containsExactly("1 av 12 platser tagna");
        assertThat(list.select("[class$=__mine]").text()).isEqualTo("Du kommer.");
        assertThat(list.select("button[aria-pressed=true]").text()).isEqualTo("Kommer");
        assertThat(list.select("a[data-act=remove]")).isEmpty();
    }

    @Test
    void whoWaitsSeesThePositionAndMovesUpWhenSomebodyWithdraws() {
        long page = meetup(row("Seats", "1"));
        answers(samir, page, "coming");

        assertThat(json(answers(priya, page, "coming")).path("position").asInt())
                .isEqualTo(1);
        assertThat(list(priya, page).select("[class$=__mine]").text())
                .isEqualTo("You are number 1 on the waiting list.");

        send(samir, "DELETE", page, "", Map.of());

        assertThat(list(priya, page).select("[class$=__mine]").text()).isEqualTo("You are coming.");
        assertThat(list(priya, page).select("[class$=__moved-up]").text())
                .startsWith("A seat got free, and you got it. You were on the waiting list until ");
        assertThat(list(samir, page).select("[class$=__moved-up]")).isEmpty();
        assertThat(log(page)).first().asString().endsWith("moved up because Samir Haddad withdrew");
    }

    @Test
    void moreSeatsInTheTableMoveUpWhoWaits() {
        long page = meetup(row("Seats", "1"));
        answers(samir, page, "coming");
        answers(priya, page, "coming");

        edit(page, storage(row("Seats", "2")));

        assertThat(list(priya, page).select("[class$=__mine]").text()).isEqualTo("You are coming.");
        assertThat(log(page)).first().asString().endsWith("moved up because there are more seats");
    }

    @Test
    void fewerSeatsThrowNobodyOut() {
        long page = meetup(row("Seats", "3"));
        answers(samir, page, "coming");
        answers(priya, page, "coming");

        edit(page, storage(row("Seats", "1")));

        assertThat(list(priya, page).select("[class$=__counts] li").eachText()).containsExactly("2 coming, 1 seats");
    }

    @Test
    void readingThePagesAgainChangesNothing() {
        long page = meetup(row("Seats", "1"));
        answers(samir, page, "coming");
        answers(priya, page, "coming");
        List<String> before = log(page);

        assertThat(grace.send("POST", "/rest/delbar/1/pagefacts/TOG/rebuild", Map.of())
                        .statusCode())
                .isIn(200, 202);

        assertThat(log(page)).isEqualTo(before);
        assertThat(list(priya, page).select("[class$=__mine]").text()).contains("number 1");
    }

    @Test
    void hostsRemoveAndMoveUpOthersDoNot() {
        long page = meetup(row("Seats", "1"));
        answers(samir, page, "coming");
        answers(priya, page, "coming");
        String samirsKey = list(grace, page).expectFirst("a[data-act=remove]").attr("data-person");

        assertThat(send(priya, "DELETE", page, "/" + samirsKey, Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(send(grace, "POST", page, "/" + samirsKey + "/seat", Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(send(grace, "DELETE", page, "/" + samirsKey, Map.of()).statusCode())
                .isEqualTo(200);

        assertThat(list(priya, page).select("[class$=__mine]").text()).isEqualTo("You are coming.");
        assertThat(log(page)).element(1).asString().endsWith("Samir Haddad was removed by Grace Whitlock");
    }

    @Test
    void lateAHostSeesThatSomebodyMayMoveUp() {
        long page = Authored.page(
                grace, "TOG", RealWorkbench.freshTitle("Soon"), storageAt(now().plusHours(1), row("Seats", "1")));
        answers(samir, page, "coming");
        answers(priya, page, "coming");
        send(samir, "DELETE", page, "", Map.of());

        assertThat(list(priya, page).select("[class$=__mine]").text()).contains("number 1");
        assertThat(list(priya, page).select("[class$=__free]")).isEmpty();
        Element host = list(grace, page);
        assertThat(host.select("[class$=__free]").text()).startsWith("Free seats: 1.");
        String address = host.select("a[data-act=seat]").attr("href");

        Document done = pressed(grace, address, Map.of());

        assertThat(done.select("meta[name=ajs-page-id]").attr("content")).isEqualTo(String.valueOf(page));
        assertThat(list(priya, page).select("[class$=__mine]").text()).isEqualTo("You are coming.");
    }

    @Test
    void withoutScriptsAScreenAsksAndAPostWithItsTokenAnswers() {
        long page = meetup(row("Seats", "3")
                + row("Guests per person", "2")
                + row("Questions when signing up", "Diet: any / vegan; Anything else?"));
        String form = list(priya, page).expectFirst("form").attr("action");

        Document screen = priya.page(below(form) + "?page=" + page + "&answer=coming&guests=2");
        assertThat(screen.select("input[name=answer][checked]").val()).isEqualTo("coming");
        assertThat(screen.select("select[name=guests] option[selected]").val()).isEqualTo("2");
        assertThat(screen.select("label").eachText()).contains("Diet", "Anything else?");
        assertThat(list(priya, page).select("[class$=__mine]").text()).isEqualTo("You have not answered yet.");

        Document done = pressed(
                priya, form + "?page=" + page + "&answer=coming&guests=2", Map.of("words1", "vegan", "words2", "=1+1"));

        assertThat(done.select(LIST + " [class$=__mine]").text()).contains("Seats for you and your guests: 3.");
        HttpResponse<String> file = grace.get("/rest/delbar/1/meetups/" + page + "/answers.csv");
        assertThat(file.body().lines().findFirst().orElseThrow())
                .isEqualTo(
                        "\ufeffname,user,person,mail,organisation,answer,seat,waiting,guests,Diet,Anything else?,attended,answered,changed");
        assertThat(file.body()).contains("Priya Raman").contains("vegan,'=1+1");
    }

    @Test
    void theFileIsForHosts() {
        long page = meetup("");
        String file = "/rest/delbar/1/meetups/" + page + "/answers.csv";

        assertThat(grace.get(file).statusCode()).isEqualTo(200);
        assertThat(priya.get(file).statusCode()).isEqualTo(403);
        assertThat(Visitor.anonymous(workbench).get(file).statusCode()).isEqualTo(401);
    }

    @Test
    void whoIsNotSignedInSeesHowManyComeAndHowToSignUp() {
        String right = " from wb_space where space_key = 'TOG'";
        long page = meetup(row("Seats", "5"));
        workbench
                .database()
                .jdbc()
                .update("insert into wb_space_right (space_id, holder_kind, holder, space_right)"
                        + " select id, 'anonymous', '', 'VIEW'" + right);
        try {
            Element list = list(Visitor.anonymous(workbench), page);

            assertThat(list.select("[class$=__counts] li").eachText()).containsExactly("0 of 5 seats taken");
            assertThat(list.select("[class$=__sign-in] a").text()).isEqualTo("Log in to sign up");
            assertThat(list.select("form, button")).isEmpty();
        } finally {
            workbench
                    .database()
                    .jdbc()
                    .update("delete from wb_space_right where holder_kind = 'anonymous' and space_id in (select id"
                            + right + ")");
        }
    }

    @Test
    void namesAndNumbersAreShownToThoseThePageNames() {
        long page = meetup(row("Seats", "2") + row("Names shown to", "Participants"));
        answers(samir, page, "coming");

        assertThat(list(priya, page).text()).contains("There are free seats.").doesNotContain("Samir", "1 of 2");
        assertThat(json(priya.get("/rest/delbar/1/meetups/" + page + "/answers?html=true"))
                        .toString())
                .doesNotContain("Samir", "\"taken\":1");
        answers(priya, page, "coming");
        assertThat(list(priya, page).text()).contains("Samir Haddad", "2 of 2 seats taken");
    }

    @Test
    void aPageHasOneListAndTheSecondMacroSaysSo() {
        long page = Authored.page(
                grace,
                "TOG",
                RealWorkbench.freshTitle("Twice"),
                storage("") + Authored.macro("delbar-meetup-rsvp", "title", "Again"));

        Document shown = Authored.view(priya, page);

        assertThat(shown.select(LIST)).hasSize(2);
        assertThat(shown.select(LIST).get(1).text()).startsWith("Again You sign up further up on this page.");
    }

    @Test
    void aCopyOfThePageHasAnEmptyList() {
        long page = meetup(row("Seats", "4"));
        answers(samir, page, "coming");
        String title = RealWorkbench.freshTitle("Copied");
        Document copied =
                sent(grace, "/pages/copypage.action?pageId=" + page, "#copy-page-form", Map.of("newTitle", title));
        assertThat(copied.text()).contains(title);

        Document copy = grace.page("/display/TOG/" + Visitor.encoded(title));

        assertThat(copy.select(LIST + " [class$=__counts] li").eachText()).containsExactly("0 of 4 seats taken");
        assertThat(list(grace, page).select("[class$=__counts] li").eachText()).containsExactly("1 of 4 seats taken");
    }

    @Test
    void theListGoesIntoTheTrashWithItsPageAndComesBackUntilThatIsPurged() {
        long page = meetup(row("Seats", "4"));
        answers(samir, page, "coming");
        sent(grace, "/pages/removepage.action?pageId=" + page, "#remove-page-form", Map.of());
        assertThat(answers(priya, page, "coming").statusCode()).isEqualTo(404);

        sent(
                grace,
                "/pages/viewtrash.action?key=TOG",
                "form[action*=restoretrash]:has(input[value=" + page + "])",
                Map.of());
        assertThat(list(grace, page).text()).contains("1 of 4 seats taken", "Samir Haddad");

        sent(grace, "/pages/removepage.action?pageId=" + page, "#remove-page-form", Map.of());
        assertThat(kept(page)).isEqualTo(1);
        sent(
                grace,
                "/pages/viewtrash.action?key=TOG",
                "form[action*=purgetrash]:has(input[value=" + page + "])",
                Map.of());
        assertThat(kept(page)).isZero();
    }

    private int kept(long page) {
        return Objects.requireNonNull(workbench
                .database()
                .jdbc()
                .queryForObject(
                        "select count(*) from \"AO_865497_ANSWER\" where \"PAGE_ID\" = ?", Integer.class, page));
    }

    @Test
    void whoMayNotSeeThePageIsToldNothing() {
        long page = meetup(row("Seats", "4"));
        workbench
                .database()
                .jdbc()
                .update(
                        "insert into wb_page_restriction (page_id, holder_kind, holder) values (?, 'user', 'grace')",
                        page);

        assertThat(answers(priya, page, "coming").statusCode()).isEqualTo(404);
        assertThat(answers(priya, page, "coming").body())
                .isEqualTo(answers(priya, 999_999_999, "coming").body());
        assertThat(priya.get("/plugins/delbar/meetup-answer.action?page=" + page + "&answer=coming")
                        .body())
                .contains("There is no meetup here that you can see.");
        assertThat(answers(grace, page, "coming").statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeAnsweredSaysWhy() {
        long begun =
                Authored.page(grace, "TOG", RealWorkbench.freshTitle("Begun"), storageAt(now().minusMinutes(5), ""));
        long untimed = Authored.page(
                grace, "TOG", RealWorkbench.freshTitle("Untimed"), AuthoredMeetup.storage(row("Seats", "3")));
        long none = Authored.page(grace, "TOG", RealWorkbench.freshTitle("None"), Authored.macro("delbar-meetup-rsvp"));

        assertThat(list(priya, begun).text()).contains("The meetup has begun. Only hosts can change answers now.");
        assertThat(answers(priya, begun, "coming").statusCode()).isEqualTo(409);
        assertThat(list(priya, untimed).text()).contains("The page does not say when the meetup is");
        assertThat(answers(priya, untimed, "coming").statusCode()).isEqualTo(409);
        assertThat(list(priya, none).text()).contains("This page has no facts table of a meetup");
        assertThat(answers(priya, none, "coming").statusCode()).isEqualTo(404);
        assertThat(answers(priya, 999_999_999, "coming").statusCode()).isEqualTo(404);
        assertThat(send(priya, "PUT", begun, "", Map.of("answer", "perhaps")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whereMaybeIsNoAnswerNoDoorTakesItAndWhoHasSaidItStays() {
        long page = meetup(row("Seats", "3"));
        answers(samir, page, "maybe");
        edit(page, storage(row("Seats", "3") + row("Maybe as an answer", "No")));

        assertThat(list(priya, page).select("button[name=answer]").eachAttr("value"))
                .containsExactly("coming", "cannot");
        HttpResponse<String> refused = answers(priya, page, "maybe");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("answer that you are coming or that you cannot come");
        String form = list(priya, page).expectFirst("form").attr("action") + "?page=" + page;
        assertThat(priya.page(below(form)).select("input[name=answer]").eachAttr("value"))
                .containsExactly("coming", "cannot");
        assertThat(pressed(priya, form, Map.of("answer", "maybe"))
                        .select(".aui-message-error")
                        .text())
                .contains("answer that you are coming or that you cannot come");
        assertThat(list(samir, page).select("button[aria-pressed=true]").text()).isEqualTo("Maybe");
        assertThat(list(grace, page).text()).contains("1 maybe");
    }

    @Test
    void aPreviewOfThePageTakesNoAnswers() {
        long page = meetup(row("Seats", "3"));
        Document editor = grace.page("/pages/editpage.action?pageId=" + page);
        FormElement form = (FormElement) editor.expectFirst("form[action*=doeditpage]");
        Map<String, String> fields = new HashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));

        Element list =
                Jsoup.parse(grace.postForm("/pages/preview", fields).body()).expectFirst(".delbar-meetups-rsvp");

        assertThat(list.text()).contains("Signing up is possible on the published page.", "Coming", "Cannot come");
        assertThat(list.select("form, button, a")).isEmpty();
    }

    private long meetup(String rows) {
        return Authored.page(grace, "TOG", RealWorkbench.freshTitle("Meetup"), storage(rows));
    }

    private List<String> log(long page) {
        return SignUpSheet.log(grace, page);
    }

    private void edit(long page, String storage) {
        sent(
                grace,
                "/pages/editpage.action?pageId=" + page,
                "form[action*=doeditpage]",
                Map.of("wysiwygContent", storage));
    }
}
