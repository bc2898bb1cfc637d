package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.AuthoredMeetup.row;
import static org.delbar.doors.SignUpSheet.answers;
import static org.delbar.doors.SignUpSheet.isMoved;
import static org.delbar.doors.SignUpSheet.now;
import static org.delbar.doors.SignUpSheet.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.start.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it costs to tell hosts who can no longer open the page: one exact decision for each person while the meetup is to
 * come, none for anybody else.
 */
class SignUpCostTest {

    private static final Pattern EXACT = Pattern.compile("exact=(\\d+)");
    private static final int PEOPLE = 6;

    @Test
    void eachPersonOnTheListIsOneDecisionForHostsAndNoneForOthers(@TempDir Path home) throws IOException {
        try (Workbench workbench = Workbench.start(Options.of(
                "--jar=" + System.getProperty("delbar.jar"),
                "--home=" + home.toRealPath(),
                "--port=0",
                "--watch=no",
                "--counts=yes"))) {
            Visitor grace = Visitor.signedIn(workbench, "grace");
            Visitor priya = Visitor.signedIn(workbench, "priya");
            long page = Authored.page(grace, "TOG", RealWorkbench.freshTitle("Cost"), storage(row("Seats", "20")));
            int host = decisions(grace, page);
            int other = decisions(priya, page);

            for (int person = 0; person < PEOPLE; person++) {
                answers(NewColleague.of(workbench, "cost").visitor(), page, "coming");
            }

            assertThat(decisions(grace, page)).isEqualTo(host + PEOPLE);
            assertThat(decisions(priya, page)).isEqualTo(other);
            isMoved(grace, page, now().minusMinutes(5), row("Seats", "20"));
            assertThat(decisions(grace, page)).as("once it has begun").isEqualTo(host);
        }
    }

    private static int decisions(Visitor reader, long page) {
        Matcher counted = EXACT.matcher(reader.get("/pages/viewpage.action?pageId=" + page)
                .headers()
                .firstValue("X-Workbench-Counts")
                .orElseThrow());
        assertThat(counted.find()).isTrue();
        return Integer.parseInt(counted.group(1));
    }
}
