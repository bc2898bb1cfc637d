package org.delbar.workbench.search.macros;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.delbar.workbench.content.Storage;
import org.delbar.workbench.search.SearchableCommunity;
import org.delbar.workbench.testing.Community;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchMacrosTest {

    private static final List<String> ELSEWHERE = List.of("pdf", "word", "email", "feed", "html_export");

    @SuppressWarnings("NullAway.Init")
    private SearchableCommunity here;

    @BeforeEach
    void open(@TempDir Path folder) {
        here = new SearchableCommunity(new Community(), folder);
        here.page(
                "Barn <dance>",
                facts("dance", "<th>Place</th><td>Hall</td>", "<th>Cost</th><td>12 €</td>"),
                "fun",
                "barn");
        here.page("Ängsslåtter", facts("", "<th>Place</th><td><strong>Meadow</strong> east</td>"), "fun");
        Page secret = here.page("Secret", facts("dance", "<th>Place</th><td>Cellar</td>"), "fun");
        here.community.pages.restrictView(secret.getId(), List.of("anna"), List.of());
        here.community.readAs(here.community.bo);
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void contentByLabelListsPagesWithSpaceAndLabels() {
        Document shown =
                view(macro("contentbylabel", "cql", "label = \"fun\"", "sort", "title", "title", "Fun & games"));

        assertThat(shown.select("h3").text()).isEqualTo("Fun & games");
        assertThat(shown.select("ul.content-by-label > li > div > span.icon.aui-icon.content-type-page"))
                .hasSize(2);
        assertThat(shown.select("ul.content-by-label > li > div.details > a").eachText())
                .containsExactly("Barn <dance>", "Ängsslåtter");
        assertThat(shown.select(".smalltext").eachText()).containsOnly("(Together)");
        assertThat(shown.select(".aui-label a").eachText()).containsExactly("barn", "fun", "fun");
    }

    @Test
    void contentByLabelUnderstandsWhatItWasBeforeCql() {
        assertThat(titles("contentbylabel", "labels", "fun, barn", "operator", "AND"))
                .containsExactly("Barn <dance>");
        assertThat(titles(
                        "contentbylabel", "labels", "fun,barn", "spaces", "@self", "sort", "title", "reverse", "true"))
                .containsExactly("Ängsslåtter", "Barn <dance>");
        assertThat(titles("contentbylabel", "labels", "fun", "spaces", "NONE")).isEmpty();
        assertThat(titles("contentbylabel", "labels", "fun", "max", "1")).hasSize(1);
        assertThat(view(macro("contentbylabel", "labels", "none")).text())
                .isEqualTo("There are no pages with these labels yet.");
        assertThat(view(macro("contentbylabel")).text()).isEqualTo("There are no pages with these labels yet.");
    }

    @Test
    void brokenCqlIsToldInPlace() {
        Document shown = view("<p>before</p>" + macro("contentbylabel", "cql", "label fun") + "<p>after</p>");

        assertThat(shown.select("[data-macro-name=contentbylabel].aui-message-error")
                        .text())
                .startsWith("Column 7: an operator");
        assertThat(shown.text()).contains("before").contains("after");
    }

    @Test
    void recentlyUpdatedIsOfTheSpaceAndNamesEditors() {
        Document shown = view(macro("recently-updated", "max", "2"));

        Element list = Objects.requireNonNull(
                shown.selectFirst("div.recently-updated.recently-updated-concise[data-macro-name=recently-updated]"));
        assertThat(list.select("h2").text()).isEqualTo("Recently updated");
        assertThat(list.select(".results-container > ul.update-items > li.update-item"))
                .hasSize(2);
        assertThat(list.select(".update-item-desc > a").eachText()).doesNotContain("Secret");
        assertThat(list.select(".update-item-changes").eachText()).allMatch(text -> text.endsWith("by Anna Ek"));
        assertThat(view(macro("recently-updated", "author", "bo", "hideHeading", "true"))
                        .text())
                .isEqualTo("Nothing has been changed yet.");
        assertThat(view(macro("recently-updated", "labels", "barn")).select("a").eachText())
                .containsExactly("Barn <dance>");
    }

    @Test
    void liveSearchIsAFormThatNeedsNoScript() {
        Document shown = view(macro("livesearch", "spaceKey", "@self", "labels", "fun", "placeholder", "Find \"it\"")
                + macro("livesearch"));

        Element form = Objects.requireNonNull(shown.selectFirst(
                "div.search-macro.search-macro-medium.conf-macro > form[action=/confluence/dosearchsite.action]"));
        Element field = Objects.requireNonNull(form.selectFirst("input[type=search][name=queryString]"));
        assertThat(field.attr("placeholder")).isEqualTo("Find \"it\"");
        assertThat(form.select("label[for=" + field.id() + "]")).hasSize(1);
        assertThat(form.select("input[name=where]").val()).isEqualTo("TOG");
        assertThat(form.select("input[name=label]").val()).isEqualTo("fun");
        assertThat(shown.select("input[type=search]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void reportOnPagePropertiesHasARowForEachAndAColumnForEachHeading() {
        here.community.texts.read(Locale.forLanguageTag("sv"));
        Document shown = view(macro("detailssummary", "cql", "label = fun", "sortBy", "Title"));

        Element table = Objects.requireNonNull(shown.selectFirst("div.table-wrap > table.aui.metadata-summary-macro"));
        assertThat(table.select("thead th").eachText()).containsExactly("Titel", "Place", "Cost");
        assertThat(table.select("tbody td.title > a").eachText()).containsExactly("Barn <dance>", "Ängsslåtter");
        assertThat(table.select("tbody tr").get(0).select("td").eachText())
                .containsExactly("Barn <dance>", "Hall", "12 €");
        assertThat(table.select("tbody tr").get(1).select("strong").text()).isEqualTo("Meadow");
        assertThat(table.attr("data-cql")).isEqualTo("label = fun");
        assertThat(table.attr("data-current-space-key")).isEqualTo("TOG");
        assertThat(table.attr("data-page-size")).isEqualTo("30");
        assertThat(table.attr("data-total-pages")).isEqualTo("1");
    }

    @Test
    void reportTakesOneIdTheWishedHeadingsAndSorts() {
        here.page(
                "Aside",
                facts("dance", "<th>Place</th><th>Cost</th>", "<td>Attic</td><td>3 €</td>")
                        + facts("other", "<th>Place</th><td>Nowhere</td>"),
                "fun");

        Document shown = view(macro(
                "detailssummary",
                "label",
                "fun",
                "id",
                "dance",
                "headings",
                "Cost, Place, Missing",
                "firstcolumn",
                "Event",
                "sortBy",
                "Place",
                "reverseSort",
                "true"));

        assertThat(shown.select("thead th").eachText()).containsExactly("Event", "Cost", "Place", "Missing");
        assertThat(shown.select("tbody tr").eachText()).containsExactly("Barn <dance> 12 € Hall", "Aside 3 € Attic");
    }

    @Test
    void reportInItselfEndsAndAnEmptyOneOffersToBegin() {
        Page self = here.page(
                "Self", facts("", "<th>Below</th><td>" + macro("detailssummary", "label", "self") + "</td>"), "self");

        assertThat(here.community.view(self)).contains("metadata-summary-macro");
        Document blank = view(macro(
                "detailssummary",
                "cql",
                "label = none",
                "blankTitle",
                "No events",
                "blankDescription",
                "Make one",
                "createButtonLabel",
                "New event",
                "blueprintModuleCompleteKey",
                "org.example:event"));
        assertThat(blank.select(".blueprint-blank-experience p").eachText())
                .containsExactly("No events", "Make one", "New event");
        assertThat(blank.select("a.create-from-template-button[data-blueprint-module-complete-key=org.example:event]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview", "pdf", "word", "email", "feed", "html_export", "diff"})
    void isWellFormedInEachOutputAndLinksFromAnywhere(String output) {
        String storage = macro("contentbylabel", "labels", "fun")
                + macro("recently-updated")
                + macro("livesearch")
                + macro("detailssummary", "label", "fun")
                + macro("detailssummary", "label", "none", "createButtonLabel", "New")
                + macro("content-report-table", "labels", "fun")
                + macro("content-report-table", "labels", "none", "createButtonLabel", "New");

        String html = here.community.renderer.view(storage, here.community.home, null, output);

        assertThat(Storage.all(Storage.parse(html), "a")).hasSizeGreaterThan(5);
        assertThat(html).doesNotContain("<script", "style=");
        if (ELSEWHERE.contains(output)) {
            Document shown = Jsoup.parse(html);
            assertThat(shown.select("a[href]").eachAttr("href")).allMatch(address -> address.startsWith("http://"));
            assertThat(shown.select("form, input")).isEmpty();
        }
    }

    private Document view(String storage) {
        return Jsoup.parseBodyFragment(here.community.renderer.view(storage, here.community.home, null, "display"));
    }

    private List<String> titles(String name, String... parameters) {
        return view(macro(name, parameters)).select(".details > a").eachText();
    }

    private static String macro(String name, String... parameters) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        for (int i = 0; i < parameters.length; i += 2) {
            storage.append("<ac:parameter ac:name=\"" + parameters[i] + "\">")
                    .append(parameters[i + 1].replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</ac:parameter>");
        }
        return storage.append("</ac:structured-macro>").toString();
    }

    private static String facts(String id, String... rows) {
        return "<ac:structured-macro ac:name=\"details\">"
                + (id.isEmpty() ? "" : "<ac:parameter ac:name=\"id\">" + id + "</ac:parameter>")
                + "<ac:rich-text-body><table><tbody><tr>" + String.join("</tr><tr>", rows)
                + "</tr></tbody></table></ac:rich-text-body></ac:structured-macro>";
    }
}
