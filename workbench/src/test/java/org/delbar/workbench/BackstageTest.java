package org.delbar.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.delbar.doors.RealWorkbench;
import org.delbar.workbench.web.screens.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the console shows and moves: rows of tables, letters, the clock. */
@Timeout(120)
class BackstageTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Workbench workbench;

    private final Browser ingrid = new Browser(workbench.url());

    @BeforeAll
    static void install() {
        workbench = RealWorkbench.own();
        workbench.plugins().install(BoardsPlugin.jarIn(folder));
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @BeforeEach
    void signIn() throws Exception {
        ingrid.as("ingrid");
    }

    @Test
    void aTablesRowsStandOnPages() throws Exception {
        Browser maja = new Browser(workbench.url()).as("maja");
        for (int i = 0; i < 101; i++) {
            maja.json("POST", "/rest/boards/1/boards", "{\"name\":\"Board <" + i + ">\",\"card\":\"x\"}");
        }
        String table = Objects.requireNonNull(
                        ingrid.page("/workbench").selectFirst("#console-tables a:contains(_CARD)"))
                .text();

        Document first = ingrid.page("/workbench/table?name=" + table);
        Document second = ingrid.page("/workbench/table?name=" + table + "&page=1");

        assertThat(first.select("#table-rows th").eachText()).contains("ID", "WORDS", "BOARD_ID");
        assertThat(first.select("#table-rows tbody tr")).hasSize(100);
        assertThat(first.select("#next-rows")).hasSize(1);
        assertThat(second.select("#table-rows tbody tr")).hasSize(1);
        assertThat(second.select("#next-rows")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/workbench/table?name=WB_USER", "/workbench/table?name=NONE", "/workbench/mail?id=0"})
    void whatIsNoTableAndNoLetterIsNotThere(String address) throws Exception {
        assertThat(ingrid.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyAdministratorsLookBehindTheScenes() throws Exception {
        String table = Objects.requireNonNull(ingrid.page("/workbench").selectFirst("#console-tables a"))
                .text();
        Browser maja = new Browser(workbench.url()).as("maja");

        assertThat(maja.get("/workbench/table?name=" + table).statusCode()).isEqualTo(404);
        assertThat(maja.post("/workbench/clock", Map.of("number", "1", "unit", "days"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(maja.post("/workbench/mail/empty", Map.of()).statusCode()).isEqualTo(404);
        assertThat(maja.page("/workbench").select("#console-mail, #move-clock, #console-tables a"))
                .isEmpty();
    }

    @Test
    void theClockGoesForwardTakesJobsAlongAndIsPutBack() throws Exception {
        ingrid.post("/workbench/mail/empty", Map.of());

        ingrid.post("/workbench/clock", Map.of("number", "25", "unit", "hours"));

        assertThat(ingrid.page("/workbench")
                        .select("#console-clock .aui-lozenge")
                        .text())
                .contains("25");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ingrid.page("/workbench").select("#console-mail tbody tr"))
                        .as("the nightly job wrote a letter")
                        .hasSize(1));
        Document console = ingrid.page("/workbench");
        Document letter = ingrid.page("/workbench/mail?id="
                + console.select("#console-mail td a").attr("href").replaceAll(".*id=", ""));
        assertThat(letter.select("#letter-body").text()).matches("<b>\\d+ boards</b>");

        ingrid.post("/workbench/clock", Map.of("back", "true"));

        assertThat(ingrid.page("/workbench").select("#console-clock .aui-lozenge"))
                .isEmpty();
        ingrid.post("/workbench/mail/empty", Map.of());
        assertThat(ingrid.page("/workbench").select("#console-mail tbody tr")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, days", "367, days", "-1, hours", "x, hours"})
    void theClockSaysHowFarItGoes(String number, String unit) throws Exception {
        assertThat(ingrid.post("/workbench/clock", Map.of("number", number, "unit", unit))
                        .statusCode())
                .isEqualTo(409);
        assertThat(ingrid.page("/workbench").select("#console-clock .aui-lozenge"))
                .isEmpty();
    }
}
