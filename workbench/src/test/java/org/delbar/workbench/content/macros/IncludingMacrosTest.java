package org.delbar.workbench.content.macros;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import java.util.List;
import org.delbar.workbench.content.Audience;
import org.delbar.workbench.testing.Community;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IncludingMacrosTest {

    private final Community community = new Community();

    @BeforeEach
    void readAsBo() {
        community.readAs(community.bo);
    }

    @AfterEach
    void close() {
        community.close();
    }

    private static String macro(String name, String inside) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + inside + "</ac:structured-macro>";
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    private static String excerpt(String parameters, String text) {
        return macro("excerpt", parameters + "<ac:rich-text-body><p>" + text + "</p></ac:rich-text-body>");
    }

    private static String include(String title, String parameters) {
        return macro(
                "excerpt-include",
                parameter("", "<ac:link><ri:page ri:content-title=\"" + title + "\"/></ac:link>") + parameters);
    }

    private Document shown(String storage) {
        return Jsoup.parse(community.renderer.view(storage, community.home, null, "display"));
    }

    private Page hidden(String title, String storage) {
        Page page = community.page(title, storage);
        community.restrictions.set(
                page.getId(), new Audience(List.of("anna"), List.of()), Audience.EVERYBODY, community.anna);
        return page;
    }

    @Test
    void anExcerptShowsItsTextAndAHiddenOneOnlyWhereItIsIncluded() {
        community.page("Walk", excerpt(parameter("hidden", "true"), "Each Friday"));

        assertThat(shown(excerpt("", "Each Monday"))
                        .select(".conf-macro[data-macro-name=excerpt]")
                        .text())
                .isEqualTo("Each Monday");
        assertThat(shown(excerpt(parameter("hidden", "true"), "x")).text()).isEmpty();
        Document including = shown(include("Walk", ""));
        assertThat(including.select("div.panel > .panelHeader").text()).isEqualTo("Walk");
        assertThat(including.select("div.panel > .panelContent").text()).isEqualTo("Each Friday");
        assertThat(shown(include("Walk", parameter("nopanel", "true"))).select(".panel"))
                .isEmpty();
    }

    @Test
    void oneOfSeveralExcerptsIsIncludedByItsName() {
        community.page(
                "Walk", excerpt(parameter("name", "when"), "Friday") + excerpt(parameter("name", "where"), "Park"));

        assertThat(shown(include("Walk", parameter("name", "where")))
                        .select(".panelContent")
                        .text())
                .isEqualTo("Park");
        assertThat(shown(include("Walk", parameter("name", "why"))).text()).contains("has no such excerpt");
    }

    @Test
    void aHiddenPageIsAsGoodAsNone() {
        hidden("Secret", excerpt("", "Surprise"));

        assertThat(shown(include("Secret", "")).html().replace("Secret", "Nothing"))
                .isEqualTo(shown(include("Nothing", "")).html());
    }

    @Test
    void excerptsThatIncludeEachOtherEnd() {
        community.page("One", excerpt("", "one " + include("Two", "")));
        community.page("Two", excerpt("", "two " + include("One", "")));

        assertThat(shown(include("One", "")).text()).contains("one", "two", "includes itself");
    }

    @Test
    void aPictureLeadsToItsPersonAndStandsAlone() {
        String user = "<ri:user ri:userkey=\"" + community.anna.getKey().getStringValue() + "\"/>";
        Document shown = shown(macro("profile-picture", parameter("User", user)));

        assertThat(shown.select(
                        "a.userLogoLink.conf-macro.output-inline[data-username=anna][href=/confluence/display/~anna]"
                                + " > img.userLogo.logo[alt=Anna Ek]"))
                .hasSize(1);
        assertThat(shown.select("img").attr("src")).startsWith("data:image/svg+xml;base64,");
        assertThat(shown(macro("profile-picture", parameter("User", "<ri:user ri:username=\"nobody\"/>")))
                        .text())
                .isEqualTo("Unknown user");
    }

    private static String task(int id, String status, String body) {
        return "<ac:task-list><ac:task><ac:task-id>" + id + "</ac:task-id><ac:task-status>" + status
                + "</ac:task-status><ac:task-body>" + body + "</ac:task-body></ac:task></ac:task-list>";
    }

    private String of(String username) {
        return "<ac:link><ri:user ri:username=\"" + username + "\"/></ac:link>";
    }

    @Test
    void tasksAreReportedFromPagesOneMaySeeInOrderOfTheirDays() {
        community.page("Late", task(1, "incomplete", "Sing " + of("bo") + " <time datetime=\"2026-12-24\"/>"));
        community.page("Soon", task(3, "incomplete", "Bake " + of("anna") + " <time datetime=\"2026-12-01\"/>"));
        community.page("Done", task(1, "complete", "Ask"));
        hidden("Secret", task(1, "incomplete", "Surprise <time datetime=\"2026-11-30\"/>"));

        Document shown = shown(macro("tasks-report-macro", ""));

        assertThat(shown.select("th").eachText())
                .containsExactly("Description", "Due date", "Assignee", "Task appears on");
        assertThat(shown.select("td.tasks-table-column-location a").eachText()).containsExactly("Soon", "Late");
        assertThat(shown.select("td.tasks-table-column-assignee").eachText()).containsExactly("Anna Ek", "Bo Lind");
        assertThat(shown.select("li[data-inline-task-id=3]").text()).startsWith("Bake");
        assertThat(shown(macro("tasks-report-macro", parameter("status", "complete")))
                        .select("li.checked")
                        .eachText())
                .containsExactly("Ask");
    }

    @Test
    void aReportIsNarrowedByPersonLabelPageAndColumns() {
        Page late = community.page("Late", task(1, "incomplete", "Sing " + of("bo")));
        community.page("Soon", task(3, "incomplete", "Bake " + of("anna")));
        community.labels.addLabel(late, new Label("party"));

        for (String narrowed : List.of(
                parameter("assignees", "bo"),
                parameter("labels", "party"),
                parameter("spaceAndPage", "page:" + late.getId()))) {
            Document shown = shown(macro("tasks-report-macro", narrowed + parameter("columns", "location")));
            assertThat(shown.select("td").eachText()).as(narrowed).containsExactly("Late");
        }
        assertThat(shown(macro(
                                "tasks-report-macro",
                                parameter("assignees", "cia") + parameter("emptymessage", "All &lt;done&gt;")))
                        .text())
                .isEqualTo("All <done>");
    }
}
