package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Authored.macro;

import java.io.StringReader;
import java.net.http.HttpResponse;
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

/** The card of a method on pages as people leave them (D3). */
class MethodCardTest {

    private static final String CARD = macro("delbar-method-card");
    private static final String MARKER = "<p>" + macro("delbar-method-template") + "</p>";
    private static final String LINE = row("In one line", "One word each.");

    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");

    @Test
    void readsATableWrittenByHandInAnotherLanguage() {
        String card = cardOf(CARD
                        + facts(row("På en rad", "Ett ord var")
                                + row("Tidsåtgång", "1 h–1,5 h")
                                + row("Antal personer", "4+")
                                + row("Kategori", "Idéer, Besluta")
                                + row("Status", "Rekommenderad")
                                + row("Version", "1.2")))
                .text();

        assertThat(card)
                .contains("Recommended", "Version 1.2", "Ett ord var", "60–90 min", "4+", "Ideas, Decide")
                .doesNotContain("could not be read");
    }

    @Test
    void namesRowsItCannotReadAndRowsThatAreMissing() {
        Element card = cardOf(CARD + facts(row("Time", "<em>long</em>") + row("People", "12–4")));

        assertThat(card.select(".delbar-method-card__problems").text())
                .contains("The row Time says “long”, which is not understood.")
                .contains("The row People says “12–4”, which is not understood.")
                .contains("The row In one line is missing in the facts table.");
    }

    @Test
    void saysWhereThereAreNoFactsAndWhereThereAreTwoTables() {
        assertThat(cardOf(CARD).text()).contains("no facts table");
        assertThat(cardOf(CARD + facts(LINE) + facts(LINE)).text()).contains("Only the first one is read");
    }

    @Test
    void saysWhenTheStepsDoNotFitTheTimeAndStopsNobody() {
        String facts = facts(LINE + row("Time", "45–60 min"));

        assertThat(cardOf(CARD + steps("10", "20") + facts).text())
                .contains("The steps take 30 minutes together, but the facts say 45–60 min.");
        assertThat(cardOf(CARD + steps("20", "30") + facts).text()).doesNotContain("The steps take");
    }

    @Test
    void keepsTheHintAboutStepsOutOfFiles() {
        long id = page(CARD + steps("10") + facts(LINE + row("Time", "45–60 min")));

        String file = grace.page("/pages/viewpage.action?pageId=" + id + "&output=word")
                .text();

        assertThat(file).contains("One word each.").doesNotContain("The steps take");
    }

    @Test
    void saysWhichOfTwoSheetsCounts() {
        assertThat(cardOf(CARD + MARKER + MARKER + facts(LINE)).text())
                .contains("more than one sheet. The first one is copied");
        assertThat(cardOf(CARD + MARKER + facts(LINE)).text()).doesNotContain("more than one sheet");
    }

    @Test
    void aRetiredMethodSaysSo() {
        Element card = cardOf(CARD + facts(LINE + row("Status", "Retired")));

        assertThat(card.text()).contains("Retired", "This method is retired");
        assertThat(card.hasClass("delbar-method-card_retired")).isTrue();
    }

    @Test
    void anOldVersionTellsItsOwnTruth() {
        String title = RealWorkbench.freshTitle("Versions");
        long id = Authored.page(grace, "TOG", title, CARD + facts(LINE));
        grace.postForm(
                "/pages/doeditpage.action",
                Map.of(
                        "pageId",
                        Long.toString(id),
                        "originalVersion",
                        "1",
                        "title",
                        title,
                        "wysiwygContent",
                        CARD + facts(row("In one line", "Two words each."))));

        assertThat(Authored.view(grace, id).select(".delbar-method-card").text())
                .contains("Two words each.");
        assertThat(grace.page("/pages/viewpage.action?pageId=" + id + "&version=1")
                        .select(".delbar-method-card")
                        .text())
                .contains("One word each.")
                .doesNotContain("Two words each.");
    }

    @Test
    void aPreviewWithoutAPageShowsASample() {
        HttpResponse<String> preview =
                grace.postForm("/pages/preview", Map.of("spaceKey", "TOG", "wysiwygContent", CARD));

        assertThat(preview.body()).contains("A sample: on the page of a method this card shows");
    }

    @Test
    void aPreviewOfAPageTellsWhatIsBeingWritten() {
        long id = page(CARD + facts(LINE));

        HttpResponse<String> preview = grace.postForm(
                "/pages/preview",
                Map.of(
                        "pageId",
                        Long.toString(id),
                        "wysiwygContent",
                        CARD + facts(row("In one line", "Three words each."))));

        assertThat(Jsoup.parse(preview.body()).select(".delbar-method-card").text())
                .contains("Three words each.")
                .doesNotContain("One word each.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word"})
    void staticOutputIsWellFormedAndStandsOnItsOwn(String output) throws Exception {
        long id = page(CARD + MARKER + facts(row("In one line", "<b>One</b> &amp; all") + row("Status", "Retired")));

        Document page = grace.page("/pages/viewpage.action?pageId=" + id + "&output=" + output);

        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml);
        String html = page.expectFirst("[data-macro-name=delbar-method-card]").outerHtml();
        assertThat(html)
                .contains("Retired", "One &amp; all", "This method is retired")
                .doesNotContain("class=\"delbar", "<script", "display: flex", "grid");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        assertThat(page.select("[data-macro-name=delbar-method-template]").text())
                .contains("What stands here is copied when the method is used.");
    }

    @Test
    void aFormerColleagueHasNoName() {
        String gone = "<ac:link><ri:user ri:userkey=\"0123456789abcdef0123456789abcdef\" /></ac:link>";

        assertThat(cardOf(CARD + facts(LINE + row("Shared by", gone) + row("Organisation", "Nord & Sons")))
                        .text())
                .contains("Shared by: former colleague", "Organisation: Nord & Sons");
    }

    private Element cardOf(String storage) {
        return Authored.view(grace, page(storage)).expectFirst("#main-content .delbar-method-card");
    }

    private long page(String storage) {
        return Authored.page(grace, "TOG", RealWorkbench.freshTitle("Method card"), storage.replace(" & ", " &amp; "));
    }

    private static String steps(String... minutes) {
        StringBuilder rows = new StringBuilder("<tr><th>Step</th><th>Min</th></tr>");
        for (String each : minutes) {
            rows.append("<tr><td>Do it</td><td>").append(each).append("</td></tr>");
        }
        return "<table><tbody>" + rows + "</tbody></table>";
    }

    private static String facts(String rows) {
        return "<ac:structured-macro ac:name=\"details\" ac:schema-version=\"1\"><ac:parameter ac:name=\"id\">delbar-method"
                + "</ac:parameter><ac:rich-text-body><table><tbody>" + rows
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>";
    }

    private static String row(String label, String value) {
        return "<tr><th>" + label + "</th><td>" + value + "</td></tr>";
    }
}
