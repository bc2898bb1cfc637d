package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.AuthoredMeetup.row;
import static org.delbar.doors.SignUpSheet.answers;
import static org.delbar.doors.SignUpSheet.isMoved;
import static org.delbar.doors.SignUpSheet.list;
import static org.delbar.doors.SignUpSheet.log;
import static org.delbar.doors.SignUpSheet.mine;
import static org.delbar.doors.SignUpSheet.now;
import static org.delbar.doors.SignUpSheet.storage;

import java.net.http.HttpResponse;
import java.util.Map;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** E3: a seat whose holder has no account any longer is free, however the account went. */
@EachDatabase
class SignUpAccountsTest {

    private final Workbench workbench;
    private final Visitor grace;
    private final Visitor priya;
    private final Visitor ingrid;

    SignUpAccountsTest(Workbench workbench) {
        this.workbench = workbench;
        grace = Visitor.signedIn(workbench, "grace");
        priya = Visitor.signedIn(workbench, "priya");
        ingrid = Visitor.signedIn(workbench, "ingrid");
    }

    @Test
    void anAccountThatIsRemovedFreesItsSeatsAtOnce() {
        NewColleague nadia = NewColleague.of(workbench, "nadia");
        long one = meetup();
        long other = meetup();
        answers(nadia.visitor(), one, "coming");
        answers(priya, one, "coming");
        answers(nadia.visitor(), other, "coming");

        switchOff(nadia);
        console("remove", nadia);

        assertThat(mine(priya, one)).isEqualTo("You are coming.");
        assertThat(log(grace, one))
                .first()
                .asString()
                .endsWith("moved up because the account of Former colleague is gone");
        assertThat(log(grace, one)).filteredOn(line -> line.endsWith("is gone")).hasSize(2);
        assertThat(list(grace, other).select("[class$=__counts] li").eachText()).containsExactly("0 of 1 seats taken");
    }

    @Test
    void anAccountThatADirectoryTakesAwayUnheardIsFoundOnTheSecondNight() {
        NewColleague noor = NewColleague.of(workbench, "noor");
        long page = meetup();
        answers(noor.visitor(), page, "coming");
        answers(priya, page, "coming");
        noor.isTakenAwayUnheard();
        assertThat(mine(priya, page)).contains("number 1");

        nightly();
        nightly();
        assertThat(mine(priya, page)).contains("number 1");
        aDayGoesBy(noor);
        nightly();

        assertThat(mine(priya, page)).isEqualTo("You are coming.");
        assertThat(log(grace, page))
                .first()
                .asString()
                .endsWith("moved up because the account of Former colleague is gone");
    }

    @Test
    void whoseDirectoryIsAwayForANightKeepsTheSeat() {
        NewColleague noa = NewColleague.of(workbench, "noa");
        long page = meetup();
        answers(noa.visitor(), page, "coming");
        answers(priya, page, "coming");
        noa.isTakenAwayUnheard();
        nightly();
        aDayGoesBy(noa);

        noa.isBackUnheard();
        nightly();
        noa.isTakenAwayUnheard();
        nightly();

        assertThat(mine(priya, page)).contains("number 1");
        noa.isBackUnheard();
        assertThat(mine(noa.visitor(), page)).isEqualTo("You are coming.");
    }

    @Test
    void anAnswerForWhatIsOverStaysWhenItsAccountIsRemoved() {
        NewColleague nora = NewColleague.of(workbench, "nora");
        long over = meetup();
        answers(nora.visitor(), over, "coming");
        isMoved(grace, over, now().minusMinutes(5), row("Seats", "1"));

        switchOff(nora);
        console("remove", nora);
        nightly();

        assertThat(list(grace, over).select("[class$=__counts] li").eachText()).containsExactly("1 of 1 seats taken");
        assertThat(log(grace, over)).noneMatch(line -> line.endsWith("is gone"));
    }

    private void nightly() {
        HttpResponse<String> run =
                ingrid.postForm("/workbench/jobs/run", Map.of("key", "org.delbar.confluence:pagefacts-catch-up"));
        assertThat(run.statusCode()).isEqualTo(200);
    }

    private void aDayGoesBy(NewColleague missed) {
        int rows = workbench
                .database()
                .jdbc()
                .update(
                        "update \"AO_865497_ANSWER\" set \"MISSED_AT\" = \"MISSED_AT\" - 86400000 where \"PERSON\" = ?",
                        missed.username());
        assertThat(rows).isEqualTo(1);
    }

    @Test
    void whoIsOnlySwitchedOffKeepsTheSeatUntilAHostFreesIt() {
        NewColleague nils = NewColleague.of(workbench, "nils");
        long page = meetup();
        answers(nils.visitor(), page, "coming");

        switchOff(nils);

        assertThat(list(grace, page).text())
                .contains("1 of 1 seats taken", nils.fullName() + " can no longer open this page Free the seat");
    }

    private void switchOff(NewColleague colleague) {
        console("disable", colleague);
    }

    private void console(String act, NewColleague colleague) {
        HttpResponse<String> done = ingrid.postForm("/workbench/people", Map.of(act, colleague.username()));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    }

    private long meetup() {
        return Authored.page(grace, "TOG", RealWorkbench.freshTitle("Accounts"), storage(row("Seats", "1")));
    }
}
