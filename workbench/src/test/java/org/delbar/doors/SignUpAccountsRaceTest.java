package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.AuthoredMeetup.row;
import static org.delbar.doors.SignUpSheet.answers;
import static org.delbar.doors.SignUpSheet.list;
import static org.delbar.doors.SignUpSheet.log;
import static org.delbar.doors.SignUpSheet.mine;
import static org.delbar.doors.SignUpSheet.storage;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** D9: one node hears that an account is gone while the other one finds it out at night: the seat gets free once. */
class SignUpAccountsRaceTest {

    private static final int ROUNDS = 5;

    @Test
    void twoNodesThatFindTheSameAccountGoneFreeItsSeatOnce() throws Exception {
        ExecutorService together = Executors.newFixedThreadPool(2);
        try (TwoNodes two = new TwoNodes("PostgreSQL")) {
            Visitor grace = Visitor.signedIn(two.one(), "grace");
            Visitor priya = Visitor.signedIn(two.one(), "priya");
            Visitor samir = Visitor.signedIn(two.one(), "samir");
            Visitor ingrid = Visitor.signedIn(two.one(), "ingrid");
            Visitor other = Visitor.signedIn(two.other(), "ingrid");
            for (int round = 0; round < ROUNDS; round++) {
                NewColleague gone = NewColleague.of(two.one(), "gone");
                long page = Authored.page(grace, "TOG", RealWorkbench.freshTitle("Race"), storage(row("Seats", "1")));
                answers(gone.visitor(), page, "coming");
                answers(priya, page, "coming");
                answers(samir, page, "coming");
                ingrid.postForm("/workbench/people", Map.of("disable", gone.username()));

                List<Future<HttpResponse<String>>> both = List.of(
                        together.submit(() -> ingrid.postForm("/workbench/people", Map.of("remove", gone.username()))),
                        together.submit(() -> other.postForm(
                                "/workbench/jobs/run", Map.of("key", "org.delbar.confluence:pagefacts-catch-up"))));
                for (Future<HttpResponse<String>> each : both) {
                    assertThat(each.get().statusCode()).isEqualTo(200);
                }

                assertThat(mine(priya, page)).isEqualTo("You are coming.");
                assertThat(mine(samir, page)).contains("number 1");
                assertThat(log(grace, page))
                        .filteredOn(line -> line.endsWith("is gone"))
                        .hasSize(2);
                assertThat(list(grace, page).text()).contains("1 of 1 seats taken 1 waiting");
            }
        } finally {
            together.shutdownNow();
        }
    }
}
