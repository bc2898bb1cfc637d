package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** The card on pages as people leave them (D3). */
class LearningCardTest {

    private static final String CARD =
            "<ac:structured-macro ac:name=\"delbar-learning-card\" ac:schema-version=\"1\" />";

    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");

    @Test
    void readsATableWrittenByHandInAnotherLanguage() {
        String card = cardOf(CARD
                        + facts(row("När", "1 juni 2016")
                                + row("Källa", "Medarbetare")
                                + row("Det var", "Beröm")
                                + row("Status", "Avslutad – hanteras i projektet")
                                + row("Använd i introduktionen av nya", "Ja")))
                .text();

        assertThat(card)
                .contains("Closed", "hanteras i projektet", "1 June 2016", "Employees", "Praise")
                .doesNotContain("could not be read");
    }

    @Test
    void namesRowsItCannotReadAndRowsThatAreMissing() {
        String card = cardOf(CARD + facts(row("Source", "The <em>weather</em>") + row("Status", "Bananas")))
                .text();

        assertThat(card)
                .contains("Source: “The weather” is not understood.")
                .contains("Status: “Bananas” is not understood.")
                .contains("The row When is missing.");
    }

    @Test
    void saysWhereThereAreNoFactsAndWhereThereAreTwoTables() {
        assertThat(cardOf(CARD).text()).contains("no facts table");
        assertThat(cardOf(CARD + facts(row("Source", "Employees")) + facts(row("Source", "Audits")))
                        .text())
                .contains("only the first is read");
    }

    @Test
    void anOldVersionTellsItsOwnTruth() {
        String title = RealWorkbench.freshTitle("Versions");
        long id = page(title, CARD + facts(row("Source", "Employees")));
        edit(id, 1, title, CARD + facts(row("Source", "Customer feedback")));

        Document now = grace.page("/pages/viewpage.action?pageId=" + id);
        Document then = grace.page("/pages/viewpage.action?pageId=" + id + "&version=1");

        assertThat(now.select(".delbar-learning-card").text()).contains("Customer feedback");
        assertThat(then.select(".delbar-learning-card").text())
                .contains("Employees")
                .doesNotContain("Customer feedback");
    }

    @Test
    void aPreviewWithoutAPageShowsASample() {
        HttpResponse<String> preview =
                grace.postForm("/pages/preview", Map.of("spaceKey", "TOG", "wysiwygContent", CARD));

        assertThat(preview.body()).contains("A sample: on a worksheet this card shows");
    }

    @Test
    void aPreviewOfAPageTellsWhatIsBeingWritten() {
        long id = page(RealWorkbench.freshTitle("Draft"), CARD + facts(row("Source", "Employees")));

        HttpResponse<String> preview = grace.postForm(
                "/pages/preview",
                Map.of(
                        "pageId",
                        Long.toString(id),
                        "wysiwygContent",
                        CARD + facts(row("Source", "Audits and inspections"))));

        assertThat(Jsoup.parse(preview.body()).select(".delbar-learning-card").text())
                .contains("Audits and inspections")
                .doesNotContain("Employees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word"})
    void staticOutputIsWellFormedAndStandsOnItsOwn(String output) throws Exception {
        long id = page(RealWorkbench.freshTitle("Static " + output), CARD + facts(row("Status", "<b>Closed</b>")));

        Document page = grace.page("/pages/viewpage.action?pageId=" + id + "&output=" + output);

        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml);
        String html = page.expectFirst("[data-macro-name=delbar-learning-card]").outerHtml();
        assertThat(html).contains("Closed").doesNotContain("class=\"delbar", "<script", "display: flex", "grid");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    @Test
    void aFormerColleagueHasNoName() {
        String owner = "<ac:link><ri:user ri:userkey=\"0123456789abcdef0123456789abcdef\" /></ac:link>";

        assertThat(cardOf(CARD + facts(row("Owner", owner))).text()).contains("former colleague");
    }

    private Element cardOf(String storage) {
        long id = page(RealWorkbench.freshTitle("Card"), storage);
        return grace.page("/pages/viewpage.action?pageId=" + id).expectFirst("#main-content .delbar-learning-card");
    }

    private long page(String title, String storage) {
        Map<String, String> form = new HashMap<>();
        form.put("spaceKey", "TOG");
        form.put("title", title);
        form.put("wysiwygContent", storage);
        HttpResponse<String> saved = grace.postForm("/pages/docreatepage.action", form);
        Document page = Jsoup.parse(saved.body());
        assertThat(page.select("meta[name=ajs-page-id]")).as(saved.body()).hasSize(1);
        return Long.parseLong(page.select("meta[name=ajs-page-id]").attr("content"));
    }

    private void edit(long id, int version, String title, String storage) {
        HttpResponse<String> saved = grace.postForm(
                "/pages/doeditpage.action",
                Map.of(
                        "pageId",
                        Long.toString(id),
                        "originalVersion",
                        Integer.toString(version),
                        "title",
                        title,
                        "wysiwygContent",
                        storage));
        assertThat(saved.statusCode()).isEqualTo(200);
    }

    private static String facts(String rows) {
        return "<ac:structured-macro ac:name=\"details\" ac:schema-version=\"1\"><ac:parameter ac:name=\"id\">delbar-learning"
                + "</ac:parameter><ac:rich-text-body><table><tbody>" + rows
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>";
    }

    private static String row(String label, String value) {
        return "<tr><th>" + label + "</th><td>" + value + "</td></tr>";
    }
}
