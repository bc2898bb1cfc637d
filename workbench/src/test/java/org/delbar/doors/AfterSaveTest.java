package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Visitor.json;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.UUID;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.start.Options;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R2 and D4: what follows a save never harms it, and pages outlive the add-on. */
class AfterSaveTest {

    private static final String BLUEPRINT = "org.delbar.confluence:learning-worksheet-blueprint";

    @TempDir
    java.nio.file.Path home;

    @Test
    void aPageIsSavedThoughItsLabelsCannotBe() throws Exception {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        try (Workbench workbench = start(url)) {
            try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
                connection.createStatement().execute("delete from wb_label where name = 'learning-audit'");
                connection
                        .createStatement()
                        .execute("alter table wb_label add constraint refused check (name <> 'learning-audit')");
            }
            Visitor grace = Visitor.signedIn(workbench, "grace");

            HttpResponse<String> answer = grace.create(
                    "TOG",
                    BLUEPRINT,
                    Map.of("title", "Saved all the same", "whatHappened", "Something", "source", "audit"));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            Document page = grace.page(json(answer).path("url").asText().substring("/confluence".length()));
            assertThat(page.select("#title-text").text()).isEqualTo("Saved all the same");
            assertThat(page.select("#labels-section").text()).doesNotContain("learning-audit");
        }
    }

    @Test
    void pagesStayReadableWithoutTheAddOn() {
        try (Workbench workbench = start("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")) {
            Visitor maja = Visitor.signedIn(workbench, "maja");

            workbench.plugins().uninstall("org.delbar.confluence");

            Document page = maja.page("/display/SAM/" + Visitor.encoded("Larmet gick när vi låste upp"));
            assertThat(page.select("#main-content h2").eachText()).contains("Vad hände?", "Åtgärder");
            assertThat(page.select("#main-content .plugin-tabmeta-details th").eachText())
                    .contains("Källa", "Ansvarig");
            assertThat(page.select("#main-content .inline-task-list li")).hasSize(2);
            assertThat(page.select("#labels-section").text()).contains("learning");
            assertThat(page.select("#main-content").text()).contains("delbar-learning-card");
        }
    }

    private Workbench start(String url) {
        return Workbench.start(
                Options.of("--jar=" + System.getProperty("delbar.jar"), "--home=" + home, "--db=" + url, "--port=0"));
    }
}
