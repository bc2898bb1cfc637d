package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.delbar.doors.AuthoredMeetup.row;
import static org.delbar.doors.SignUpSheet.answers;
import static org.delbar.doors.SignUpSheet.mine;
import static org.delbar.doors.SignUpSheet.now;
import static org.delbar.doors.SignUpSheet.send;
import static org.delbar.doors.SignUpSheet.storageAt;
import static org.delbar.doors.Visitor.json;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** E3: a space says how long before a meetup nobody moves up by themselves. */
@EachDatabase
class SignUpQuietTimeTest {

    private static final String SETTINGS = "/rest/delbar/1/spaces/TOG/settings";
    private static final String FIELD = "number-meetups-quiet-hours";

    private final Visitor grace;
    private final Visitor samir;
    private final Visitor priya;

    SignUpQuietTimeTest(Workbench workbench) {
        grace = Visitor.signedIn(workbench, "grace");
        samir = Visitor.signedIn(workbench, "samir");
        priya = Visitor.signedIn(workbench, "priya");
    }

    @AfterEach
    void asShipped() {
        assertThat(put(2).statusCode()).isEqualTo(200);
    }

    @Test
    void twoHoursToBeginWith() {
        assertThat(SettingsPage.open(grace, "TOG").fields()).containsEntry(FIELD, "2");
        assertThat(hours()).isEqualTo(2);
    }

    @Test
    void withoutQuietHoursSomebodyMovesUpUntilTheStart() {
        assertThat(SettingsPage.open(grace, "TOG").save(FIELD, "0").saidSaved()).isTrue();
        long page = freedSeatAnHourBefore();

        assertThat(mine(priya, page)).isEqualTo("You are coming.");
    }

    @Test
    void fewerHoursMoveUpWhoWaitedInThem() {
        long page = freedSeatAnHourBefore();
        assertThat(mine(priya, page)).contains("number 1");

        assertThat(put(0).statusCode()).isEqualTo(200);

        await().atMost(Duration.ofSeconds(20)).until(() -> mine(priya, page).equals("You are coming."));
    }

    @Test
    void whatIsNoWholeNumberWithinTheLimitsIsRefusedByNameOnTheScreenAndByRest() {
        for (String typed : List.of("49", "-1", "1.5", "two")) {
            SettingsPage refused = SettingsPage.open(grace, "TOG").save(FIELD, typed);

            Element error = refused.page().expectFirst("[name=" + FIELD + "] ~ .error");
            assertThat(error.text()).isEqualTo("Quiet hours before a meetup: write a whole number from 0 to 48.");
            assertThat(refused.fields()).containsEntry(FIELD, typed);
        }
        HttpResponse<String> refused = put(49);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).path("message").asText())
                .isEqualTo("Quiet hours before a meetup: write a whole number from 0 to 48.");
        assertThat(hours()).isEqualTo(2);
    }

    private long freedSeatAnHourBefore() {
        long page = Authored.page(
                grace, "TOG", RealWorkbench.freshTitle("Quiet"), storageAt(now().plusHours(1), row("Seats", "1")));
        answers(samir, page, "coming");
        answers(priya, page, "coming");
        send(samir, "DELETE", page, "", Map.of());
        return page;
    }

    private int hours() {
        return json(grace.get(SETTINGS))
                .path("numbers")
                .path("meetups-quiet-hours")
                .asInt();
    }

    private HttpResponse<String> put(int hours) {
        return grace.send("PUT", SETTINGS, Map.of("numbers", Map.of("meetups-quiet-hours", hours)));
    }
}
