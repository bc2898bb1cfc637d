package org.delbar.pagefacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.delbar.doors.Visitor;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.start.Options;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D4: our index never harms a save, and comes back in step whatever happened. */
class RepairTest {

    private static final String ADD_ON = "org.delbar.confluence";
    private static final String TABLE = "\"AO_865497_LEARNING\"";

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private final String title = Keeper.title();

    @TempDir
    private Path home;

    private Workbench workbench;
    private Keeper grace;
    private Keeper ingrid;

    @BeforeEach
    void start() {
        workbench = Workbench.start(
                Options.of("--jar=" + System.getProperty("delbar.jar"), "--home=" + home, "--db=" + url, "--port=0"));
        grace = new Keeper(workbench, "grace");
        ingrid = new Keeper(workbench, "ingrid");
    }

    @AfterEach
    void stop() {
        workbench.close();
    }

    @Test
    void aPageIsSavedThoughTheIndexFailsAndIsReadWhenItWorksAgain() throws SQLException {
        sql("alter table " + TABLE + " rename to \"HIDDEN\"");
        grace.writes("TOG", title);
        assertThat(grace.visitor()
                        .page("/display/TOG/" + Visitor.encoded(title))
                        .select("#title-text")
                        .text())
                .isEqualTo(title);

        sql("alter table \"HIDDEN\" rename to " + TABLE);
        assertThat(grace.finds(title)).isEmpty();
        runJob("pagefacts-repair");

        await().atMost(Duration.ofSeconds(20)).until(() -> grace.finds(title).contains(title));
    }

    @Test
    void aSaveThatIsRolledBackLeavesNoRow() throws SQLException {
        sql("delete from wb_label where name = 'learning'");
        sql("alter table wb_label add constraint no_labels check (name <> 'learning')");

        HttpResponse<String> refused = grace.visitor()
                .create(
                        "TOG",
                        "org.delbar.confluence:learning-worksheet-blueprint",
                        Map.of("title", title, "whatHappened", "It"));

        assertThat(refused.statusCode()).isNotEqualTo(200);
        assertThat(rows("where \"TITLE\" = '" + title + "'")).isZero();
    }

    @Test
    void whatHappensToPagesWhileTheAddOnIsOffIsMadeUpForWhenItIsOnAgain() {
        String kept = grace.writes("TOG", title);
        String gone = grace.writes("TOG", title + " gone");
        workbench.plugins().disable(ADD_ON);
        grace.edits(kept, title + " renamed", grace.storage(kept));
        grace.sends("/pages/removepage.action?pageId=" + gone, "#remove-page-form", Map.of());

        workbench.plugins().enable(ADD_ON);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(grace.finds(title)).containsExactly(title + " renamed"));
    }

    @Test
    void aDeletedSpaceLeavesNothingBehind() throws SQLException {
        grace.writes("TOG", title);
        assertThat(rows("where \"SPACE_KEY\" = 'TOG'")).isPositive();

        grace.sends("/spaces/removespace.action?key=TOG", "form[action*=removespace]", Map.of());

        assertThat(rows("where \"SPACE_KEY\" = 'TOG'")).isZero();
        assertThat(ingrid.finds(title)).isEmpty();
    }

    @Test
    void anArchivedSpaceIsLeftOutOfAllSpacesAndComesBack() {
        grace.writes("TOG", title);

        grace.sends("/spaces/archivespace.action?key=TOG", "form[action*=archivespace]", Map.of());
        assertThat(grace.finds(title)).isEmpty();

        grace.sends("/spaces/archivespace.action?key=TOG", "form[action*=archivespace]", Map.of());
        assertThat(grace.finds(title)).containsExactly(title);
    }

    @Test
    void theNightlyJobFindsWhatNobodyHeardOf() throws SQLException {
        grace.writes("TOG", title);
        sql("delete from " + TABLE);
        sql("update \"AO_865497_INDEX_REBUILD\" set \"COMPLETE_FROM\" = 0");

        runJob("pagefacts-catch-up");

        await().atMost(Duration.ofSeconds(20)).until(() -> grace.finds(title).contains(title));
    }

    @Test
    void anUpdateThatKeepsSomethingElseOfPagesReadsAllOfThemOnce() throws SQLException {
        grace.writes("TOG", title);
        long far = Long.MAX_VALUE / 2;
        sql("update \"AO_865497_INDEX_REBUILD\" set \"COMPLETE_FROM\" = " + far);
        startAgainWithoutRows();
        assertThat(rows("where \"SPACE_KEY\" = 'TOG'")).isZero();

        sql("update \"AO_865497_INDEX_REBUILD\" set \"COMPLETE_FROM\" = " + far + ", \"INDEX_FORM\" = 0");
        startAgainWithoutRows();

        await().atMost(Duration.ofSeconds(20)).until(() -> grace.finds(title).contains(title));
    }

    /** Until the reading at the start has come to its end. */
    private void startAgainWithoutRows() throws SQLException {
        workbench.plugins().disable(ADD_ON);
        sql("delete from " + TABLE);
        sql("update \"AO_865497_INDEX_REBUILD\" set \"FINISHED_AT\" = 0, \"BEAT_AT\" = 0");
        workbench.plugins().enable(ADD_ON);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> number("select count(*) from \"AO_865497_INDEX_REBUILD\" where \"FINISHED_AT\" > 0") == 1);
    }

    @Test
    void aSpaceAdminLetsThePagesBeReadAgainAndSeesHowFarItHasCome() throws SQLException {
        grace.writes("TOG", title);
        sql("delete from " + TABLE);

        grace.sends("/spaces/delbar-rebuild.action?key=TOG", ".delbar-pagefacts-rebuild__form", Map.of());

        await().atMost(Duration.ofSeconds(20)).until(() -> grace.finds(title).contains(title));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> grace.visitor()
                        .page("/spaces/delbar-rebuild.action?key=TOG")
                        .select("[role=status]")
                        .text()
                        .startsWith("Last done"));
    }

    @Test
    void onlySpaceAdminsStartARebuild() {
        Keeper samir = new Keeper(workbench, "samir");

        HttpResponse<String> theirs = samir.visitor().send("POST", "/rest/delbar/1/pagefacts/TOG/rebuild", Map.of());
        HttpResponse<String> none = samir.visitor().send("POST", "/rest/delbar/1/pagefacts/NONE/rebuild", Map.of());

        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(theirs.body()).isEqualTo(none.body());
        assertThat(samir.visitor().get("/spaces/delbar-rebuild.action?key=TOG").statusCode())
                .isEqualTo(samir.visitor()
                        .get("/spaces/delbar-rebuild.action?key=NONE")
                        .statusCode());
    }

    private void runJob(String key) {
        HttpResponse<String> answer =
                ingrid.visitor().postForm("/workbench/jobs/run", Map.of("key", ADD_ON + ":" + key));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            connection.createStatement().execute(statement);
        }
    }

    private int rows(String where) throws SQLException {
        return number("select count(*) from " + TABLE + " " + where);
    }

    private int number(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                var rows = connection.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
