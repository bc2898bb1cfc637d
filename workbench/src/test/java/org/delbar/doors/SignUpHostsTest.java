package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.AuthoredMeetup.row;
import static org.delbar.doors.SignUpSheet.answers;
import static org.delbar.doors.SignUpSheet.isMoved;
import static org.delbar.doors.SignUpSheet.list;
import static org.delbar.doors.SignUpSheet.log;
import static org.delbar.doors.SignUpSheet.mine;
import static org.delbar.doors.SignUpSheet.now;
import static org.delbar.doors.SignUpSheet.pressed;
import static org.delbar.doors.SignUpSheet.send;
import static org.delbar.doors.SignUpSheet.storage;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** E3: what hosts alone see of a list, and what they do about it. */
@EachDatabase
class SignUpHostsTest {

    private static final String LOST = "can no longer open this page";

    private final Workbench workbench;
    private final Visitor grace;
    private final Visitor samir;
    private final Visitor priya;

    SignUpHostsTest(Workbench workbench) {
        this.workbench = workbench;
        grace = Visitor.signedIn(workbench, "grace");
        samir = Visitor.signedIn(workbench, "samir");
        priya = Visitor.signedIn(workbench, "priya");
    }

    @Test
    void hostsAreToldWhoCanNoLongerOpenThePageAndFreeTheSeat() {
        NewColleague mona = NewColleague.of(workbench, "mona");
        long page = meetup(row("Seats", "1"));
        answers(mona.visitor(), page, "coming");
        answers(priya, page, "coming");
        assertThat(list(grace, page).text()).doesNotContain(LOST);

        onlyFor(page, "grace", "priya");

        Element shown = list(grace, page);
        assertThat(shown.select("[class$=__warning]").eachText()).containsExactly(LOST);
        Element free = shown.expectFirst("a[data-act=remove]");
        assertThat(free.text()).isEqualTo("Free the seat");
        assertThat(free.attr("aria-label")).isEqualTo("Free the seat of " + mona.fullName());
        assertThat(list(priya, page).text()).doesNotContain(LOST);
        assertThat(priya.get("/rest/delbar/1/meetups/" + page + "/answers?html=true")
                        .body())
                .doesNotContain(LOST);
        assertThat(mine(priya, page)).contains("number 1");

        pressed(grace, free.attr("href"), Map.of());

        assertThat(mine(priya, page)).isEqualTo("You are coming.");
        assertThat(log(grace, page))
                .first()
                .asString()
                .endsWith("Priya Raman moved up because " + mona.fullName() + " can no longer open the page");
        assertThat(log(grace, page))
                .element(1)
                .asString()
                .endsWith(mona.fullName() + " can no longer open the page and was removed by Grace Whitlock");
    }

    @Test
    void whoWasThereIsNotedByHostsOnceTheMeetupHasBegun() {
        long page = meetup(row("Seats", "5"));
        answers(samir, page, "coming");
        answers(priya, page, "maybe");
        String samirs = key(page, "coming");
        assertThat(list(grace, page).select("a[data-act=there]")).isEmpty();
        assertThat(note(grace, page, samirs).statusCode()).isEqualTo(409);

        begins(page);

        assertThat(note(priya, page, samirs).statusCode()).isEqualTo(403);
        assertThat(note(grace, page, samirs).statusCode()).isEqualTo(200);
        assertThat(list(grace, page).select("[class$=__attended]").eachText()).containsExactly("was there");
        Element absent = list(grace, page).expectFirst("[class*=people_maybe] a[data-act=absent]");
        pressed(grace, absent.attr("href"), Map.of());

        assertThat(list(grace, page).select("[class$=__attended]").eachText())
                .containsExactly("was there", "was not there");
        assertThat(list(priya, page).select("[class$=__attended], a[data-act]")).isEmpty();
    }

    @Test
    void whoWasThereIsForgottenWhenTheMeetupTurnsOutToComeAndKnownAgainWhenThatWasAMistake() {
        long page = meetup(row("Seats", "5"));
        answers(samir, page, "coming");
        String samirs = key(page, "coming");
        begins(page);
        note(grace, page, samirs);

        isMoved(grace, page, now().plusDays(3), row("Seats", "5"));
        assertThat(list(grace, page).select("[class$=__attended], a[data-act=there], a[data-act=absent]"))
                .allMatch(element -> element.text().isEmpty());
        assertThat(line(page)).doesNotContain(",yes,20");

        begins(page);
        assertThat(list(grace, page).select("[class$=__attended]").eachText()).containsExactly("was there");
        assertThat(line(page)).contains(",yes,20");
    }

    @Test
    void theFileTellsOrganisationMailAndAttendance() {
        long page = meetup(row("Seats", "5"));
        answers(samir, page, "coming");
        begins(page);
        note(grace, page, key(page, "coming"));

        String line = line(page);

        assertThat(line).startsWith("Samir Haddad,samir,").contains(",samir@").contains(",yes,");
        workbench.database().jdbc().update("insert into wb_switched_on (name) values ('mails-private')");
        try {
            assertThat(line(page)).doesNotContain("@");
            assertThat(file(page)).doesNotContain("mail");
        } finally {
            workbench.database().jdbc().update("delete from wb_switched_on where name = 'mails-private'");
        }
    }

    private String line(long page) {
        return file(page)
                .lines()
                .filter(each -> each.startsWith("Samir"))
                .findFirst()
                .orElseThrow();
    }

    private String file(long page) {
        return grace.get("/rest/delbar/1/meetups/" + page + "/answers.csv").body();
    }

    private static HttpResponse<String> note(Visitor visitor, long page, String person) {
        return send(visitor, "PUT", page, "/" + person + "/attendance", Map.of("attended", true));
    }

    private String key(long page, String group) {
        return list(grace, page)
                .expectFirst("[class*=people_" + group + "] a[data-act=remove]")
                .attr("data-person");
    }

    private long meetup(String rows) {
        return Authored.page(grace, "TOG", RealWorkbench.freshTitle("Hosts"), storage(rows));
    }

    /** The hosts move it to a moment that is past. */
    private void begins(long page) {
        isMoved(grace, page, now().minusMinutes(5), row("Seats", "5"));
    }

    private void onlyFor(long page, String... names) {
        List.of(names)
                .forEach(name -> workbench
                        .database()
                        .jdbc()
                        .update(
                                "insert into wb_page_restriction (page_id, holder_kind, holder) values (?, 'user', ?)",
                                page,
                                name));
    }
}
