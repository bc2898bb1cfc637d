package org.delbar.workbench.content.macros;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Objects;
import org.delbar.workbench.testing.Community;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInMacrosTest {

    private final Community community = new Community();

    @AfterEach
    void close() {
        community.close();
    }

    private Document view(String storage) {
        return Jsoup.parseBodyFragment(community.renderer.view(storage, community.home, null, "display"));
    }

    private static String rich(String name, String parameters, String body) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + parameters + "<ac:rich-text-body>" + body
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    private static String bare(String name, String parameters) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + parameters + "</ac:structured-macro>";
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    @ParameterizedTest
    @CsvSource({"info,information,info", "tip,tip,approve", "note,note,warning", "warning,warning,error"})
    void messageBoxes(String macro, String style, String icon) {
        Document shown = view(rich(macro, parameter("title", "Mind this"), "<p>text</p>"));

        Element box = Objects.requireNonNull(
                shown.selectFirst("div.confluence-information-macro.confluence-information-macro-" + style
                        + ".conf-macro.output-block[data-hasbody=true][data-macro-name=" + macro + "]"));
        assertThat(box.select("> p.title").text()).isEqualTo("Mind this");
        assertThat(box.select(
                        "> span.aui-icon.aui-icon-small.aui-iconfont-" + icon + ".confluence-information-macro-icon"))
                .hasSize(1);
        assertThat(box.select("> div.confluence-information-macro-body > p").text())
                .isEqualTo("text");
    }

    @Test
    void pagePropertiesHoldTheirTableAndHideWhenAsked() {
        String table = "<table><tbody><tr><th>Place</th><td>Hall</td></tr></tbody></table>";

        assertThat(view(rich("details", parameter("id", "delbar-method"), table))
                        .select("div.plugin-tabmeta-details.conf-macro > .table-wrap > table")
                        .text())
                .isEqualTo("Place Hall");
        assertThat(view(rich("details", parameter("hidden", "true"), table)).text())
                .isEmpty();
    }

    @Test
    void panel() {
        Document shown = view(rich(
                "panel",
                parameter("title", "A & B".replace("&", "&amp;")) + parameter("bgColor", "#ffffce"),
                "<p>x</p>"));

        assertThat(shown.select("div.panel.conf-macro[style^=border-width] > div.panelHeader > b")
                        .text())
                .isEqualTo("A & B");
        assertThat(shown.select("div.panel > div.panelContent[style*=#ffffce] > p")
                        .text())
                .isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource({"Green,success", "Red,error", "Yellow,current", "Blue,complete", "Purple,moved"})
    void status(String colour, String style) {
        Document shown = view("<p>"
                + bare("status", parameter("colour", colour) + parameter("title", "done") + parameter("subtle", "true"))
                + "</p>");

        assertThat(shown.select("p > span.status-macro.aui-lozenge.aui-lozenge-" + style
                                + ".aui-lozenge-subtle.conf-macro.output-inline")
                        .text())
                .isEqualTo("done");
    }

    @Test
    void expandsAreNumberedWithinThePage() {
        Document shown = view(rich("expand", parameter("title", "More"), "<p>a</p>") + rich("expand", "", "<p>b</p>"));

        assertThat(shown.select(
                                "div#expander-1.expand-container.conf-macro > div#expander-control-1.expand-control > .expand-control-text")
                        .text())
                .isEqualTo("More");
        assertThat(shown.select("div#expander-2 > div#expander-content-2.expand-content")
                        .text())
                .isEqualTo("b");
        assertThat(shown.select("#expander-control-2").text()).isEqualTo("Click here to expand...");
    }

    @Test
    void tableOfContentsNestsDeeperHeadings() {
        Document shown = view(bare("toc", parameter("maxLevel", "3")) + "<h2>One</h2><h3>One a</h3><h3>One b</h3>"
                + rich("panel", "", "<h2>Two</h2>") + "<h4>too deep</h4>");

        Element list = Objects.requireNonNull(shown.selectFirst("div.toc-macro.conf-macro > ul.toc-indentation"));
        assertThat(list.select("> li > a").eachText()).containsExactly("One", "Two");
        assertThat(list.select("> li > ul.toc-indentation > li > a").eachText()).containsExactly("One a", "One b");
        assertThat(list.select("a").eachAttr("href"))
                .allSatisfy(address ->
                        assertThat(shown.getElementById(address.substring(1))).isNotNull());
    }

    @Test
    void tableOfContentsOfAPageThatBeginsDeep() {
        Document shown = view(bare("toc", "") + "<h3>Deep</h3><h1>High</h1>");

        assertThat(shown.select(".toc-macro > ul > li > a").eachText()).containsExactly("Deep", "High");
    }

    @Test
    void sectionsAndColumns() {
        Document shown = view(rich("section", "", rich("column", parameter("width", "30%"), "<p>left</p>")));

        assertThat(shown.select(
                                "div.sectionColumnWrapper.conf-macro > div.sectionMacro > div.sectionMacroRow > div.columnMacro.conf-macro[style*=30%]")
                        .text())
                .isEqualTo("left");
    }

    @Test
    void codeIsShownAsWritten() {
        Document shown = view(
                "<ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"language\">sql</ac:parameter>"
                        + "<ac:plain-text-body><![CDATA[select <b> &amp; 1]]></ac:plain-text-body></ac:structured-macro>");

        Element pre = Objects.requireNonNull(shown.selectFirst(
                "div.code.panel.pdl.conf-macro > .codeContent.panelContent.pdl > pre.syntaxhighlighter-pre"));
        assertThat(pre.text()).isEqualTo("select <b> &amp; 1");
        assertThat(pre.attr("data-syntaxhighlighter-params")).contains("brush: sql");
    }

    @Test
    void childrenAreThoseTheReaderMaySee() {
        Page walk = community.page("Walk", "");
        Page secret = community.page("Secret", "");
        community.pages.create(community.together, walk, "Route", "", community.anna);
        community.pages.restrictView(secret.getId(), List.of("anna"), List.of());
        community.readAs(community.bo);

        assertThat(view(bare("children", ""))
                        .select("ul.childpages-macro.conf-macro > li > a")
                        .eachText())
                .containsExactly("Walk");
        assertThat(view(bare("children", parameter("all", "true")))
                        .select("li li > a")
                        .eachText())
                .containsExactly("Route");
        assertThat(view(bare(
                                "children",
                                "<ac:parameter ac:name=\"page\"><ac:link><ri:page ri:content-title=\"Walk\"/></ac:link></ac:parameter>"))
                        .select("a")
                        .eachText())
                .containsExactly("Route");
    }

    @Test
    void contentReportListsLabelledPagesTheReaderMaySeeNewestFirst() {
        for (String title : List.of("One", "Two", "Secret")) {
            community.labels.addLabel(community.page(title, ""), new Label("method"));
        }
        community.pages.restrictView(
                Objects.requireNonNull(community.pages.getPage("TOG", "Secret")).getId(), List.of("anna"), List.of());
        community.readAs(community.bo);

        Document shown =
                view(bare("content-report-table", parameter("labels", "method") + parameter("spaces", "@self")));

        assertThat(shown.select("table.aui.conf-macro th").eachText()).containsExactly("Title", "Creator", "Modified");
        assertThat(shown.select("td.title > a").eachText()).containsExactly("Two", "One");
        assertThat(shown.select("td.creator").eachText()).containsOnly("Anna Ek");
        assertThat(view(bare("content-report-table", parameter("labels", "none")))
                        .text())
                .isEqualTo("There are no such pages yet.");
    }

    @Test
    void createFromTemplateIsALinkWithDataForTheDialog() {
        Document shown = view(bare(
                "create-from-template",
                parameter("blueprintModuleCompleteKey", "org.example:method")
                        + parameter("buttonLabel", "New method")));

        Element button = Objects.requireNonNull(shown.selectFirst(
                "a.create-from-template-button.conf-macro.output-inline[data-macro-name=create-from-template]"));
        assertThat(button.text()).isEqualTo("New method");
        assertThat(button.attr("data-space-key")).isEqualTo("TOG");
        assertThat(button.attr("data-content-blueprint-id")).hasSize(36);
    }
}
