package org.delbar.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.delbar.doors.RealWorkbench;
import org.delbar.workbench.web.screens.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever writes a page watches it, as Confluence has it until somebody says otherwise. */
class AutowatchTest {

    private static final String NEW_PAGE = "/pages/docreatepage.action";
    private static final String SETTING = "/users/autowatch.action";
    private static final String WATCHING = "/users/viewnotifications.action";

    @SuppressWarnings("NullAway.Init")
    private static Workbench workbench;

    @BeforeAll
    static void start() {
        workbench = RealWorkbench.own();
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    private static Browser as(String person) throws Exception {
        return new Browser(workbench.url()).as(person);
    }

    private static String page(Browser writer, String space, String title) throws Exception {
        String made = writer.post(NEW_PAGE, Map.of("spaceKey", space, "title", title, "wysiwygContent", "<p>x</p>"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return made.substring(made.indexOf("/confluence") + "/confluence".length());
    }

    private static String pressed(Browser reader, String page) throws Exception {
        return reader.page(page).select("#watch-content-button").attr("aria-pressed");
    }

    @Test
    void whoeverCreatesOrEditsAPageWatchesIt() throws Exception {
        Browser maja = as("maja");
        Browser oskar = as("oskar");
        String page = page(maja, "SAM", "Cykelverkstad");
        assertThat(pressed(maja, page)).isEqualTo("true");
        assertThat(pressed(oskar, page)).isEqualTo("false");

        String id = oskar.page(page)
                .select("form:has(#watch-content-button) [name=pageId]")
                .val();
        oskar.post(
                "/pages/doeditpage.action",
                Map.of(
                        "pageId", id,
                        "originalVersion", "1",
                        "title", "Cykelverkstad",
                        "wysiwygContent", "<p>y</p>"));

        assertThat(oskar.page(page).select("#main-content").text()).isEqualTo("y");
        assertThat(pressed(oskar, page)).isEqualTo("true");
    }

    @Test
    void whoDoesNotWantThatIsNotWatchingUntilTheyWantAgain() throws Exception {
        Browser samir = as("samir");
        assertThat(samir.page(WATCHING).select("#autowatch button").val()).isEqualTo("false");

        samir.post(SETTING, Map.of("automatic", "false"));
        samir.post(SETTING, Map.of("automatic", "false"));
        assertThat(samir.page(WATCHING).select("#autowatch button").val()).isEqualTo("true");
        assertThat(pressed(samir, page(samir, "TOG", "Allotments"))).isEqualTo("false");

        samir.post(SETTING, Map.of("automatic", "true"));
        assertThat(pressed(samir, page(samir, "TOG", "Tools"))).isEqualTo("true");
    }
}
