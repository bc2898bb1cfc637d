package org.delbar.pagefacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.ToldRuns.card;
import static org.delbar.doors.ToldRuns.run;
import static org.delbar.doors.ToldRuns.runs;
import static org.delbar.doors.ToldRuns.tells;

import java.util.Map;
import java.util.Objects;
import org.delbar.doors.ToldRuns;
import org.delbar.doors.Visitor;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** R5 and the life-cycle table: what becomes of answers when something happens to the page of their run. */
@EachDatabase
class RunReportLifeTest {

    private static final Map<String, Object> WORDS = Map.of("line", "words of a run");

    private final Workbench workbench;
    private final Keeper grace;
    private final Visitor samir;
    private final Visitor priya;
    private final long method;
    private final long run;

    RunReportLifeTest(Workbench workbench) {
        this.workbench = workbench;
        grace = new Keeper(workbench, "grace");
        samir = Visitor.signedIn(workbench, "samir");
        priya = Visitor.signedIn(workbench, "priya");
        method = ToldRuns.method(grace.visitor(), "TOG", Keeper.title());
        run = run(grace.visitor(), method, "TOG");
        tells(grace.visitor(), run, "helped", WORDS);
        tells(samir, run, "helped", WORDS);
        tells(priya, run, "partly", WORDS);
    }

    @Test
    void aCopiedRunBeginsWithoutAnswers() {
        String title = Keeper.title();

        grace.sends("/pages/copypage.action?pageId=" + run, "#copy-page-form", Map.of("newTitle", title));
        long copy = Long.parseLong(grace.idOf("TOG", title));

        assertThat(ToldRuns.bar(samir, copy).select(".delbar-methodbook-runs-bar__own"))
                .isEmpty();
        assertThat(runs(samir, method).select(".delbar-methodbook-runs__run")).hasSize(2);
        assertThat(runs(samir, method).select(".delbar-methodbook-runs__answer"))
                .hasSize(3);
        assertThat(card(samir, method)).contains("Helped 2 of 3");
    }

    @Test
    void theTrashHidesAndRestoringBringsBack() {
        ToldRuns.trash(grace.visitor(), run);
        assertThat(card(samir, method)).doesNotContain("Helped");
        assertThat(runs(samir, method).text()).doesNotContain("words of a run");
        assertThat(number("select \"ANSWERS\" from \"AO_865497_METHOD\" where \"PAGE_ID\" = " + method))
                .isZero();

        ToldRuns.restore(grace.visitor(), run);
        assertThat(card(samir, method)).contains("Helped 2 of 3");
        assertThat(number("select \"ANSWERS\" from \"AO_865497_METHOD\" where \"PAGE_ID\" = " + method))
                .isEqualTo(3);
    }

    @Test
    void purgingTakesTheAnswersForGood() {
        String kept = "select count(*) from \"AO_865497_RUN_REPORT\" where \"PAGE_ID\" = " + run;
        ToldRuns.trash(grace.visitor(), run);
        assertThat(number(kept)).isEqualTo(3);

        ToldRuns.purge(grace.visitor(), run);

        assertThat(number(kept)).isZero();
    }

    @Test
    void aMovedRunKeepsItsAnswersAndCountsForThoseWhoSeeIt() {
        grace.sends(
                "/pages/movepage.action?pageId=" + run,
                "#move-page-form",
                Map.of("spaceKey", "SAM", "parentTitle", ""));

        assertThat(card(grace.visitor(), method)).contains("Helped 2 of 3");
        assertThat(number("select count(*) from \"AO_865497_RUN_REPORT\" where \"SPACE_KEY\" = 'SAM' and \"PAGE_ID\" = "
                        + run))
                .isEqualTo(3);
        assertThat(number("select \"ANSWERS\" from \"AO_865497_METHOD\" where \"PAGE_ID\" = " + method))
                .isZero();
    }

    @Test
    void aRestrictedRunNoLongerCountsForEverybody() {
        ToldRuns.restrict(grace.visitor(), run, "grace");

        assertThat(card(grace.visitor(), method)).contains("Helped 2 of 3");
        assertThat(card(samir, method)).doesNotContain("Helped");
    }

    @Test
    void whoseAccountIsGoneIsAFormerColleague() {
        workbench
                .database()
                .jdbc()
                .update(
                        "update \"AO_865497_RUN_REPORT\" set \"PERSON\" = 'gone' where \"PAGE_ID\" = ? and \"HELPED\" ="
                                + " 'partly'",
                        run);

        assertThat(runs(samir, method).text()).contains("former colleague").doesNotContain("Priya");
        assertThat(card(samir, method)).contains("Helped 2 of 3");
    }

    private long number(String question) {
        return Objects.requireNonNull(workbench.database().jdbc().queryForObject(question, Long.class));
    }
}
