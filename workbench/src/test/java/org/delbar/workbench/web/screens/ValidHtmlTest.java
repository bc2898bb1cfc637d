package org.delbar.workbench.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidHtmlTest {

    private static final List<String> SCREENS = List.of(
            "/",
            "/login.action",
            "/logout.action",
            "/spaces",
            "/display/TEAM",
            "/label/TEAM/x",
            "/pages/viewpage.action?pageId=2",
            "/pages/viewpage.action?pageId=2&output=pdf",
            "/pages/viewpreviousversions.action?pageId=2",
            "/pages/diffpagesbyversion.action?pageId=2&selectedPageVersions=1&selectedPageVersions=2",
            "/pages/revertpagebacktoversion.action?pageId=2&version=1",
            "/pages/viewsource.action?pageId=2",
            "/pages/viewinfo.action?pageId=2",
            "/pages/editpage.action?pageId=2",
            "/pages/createpage.action?spaceKey=TEAM",
            "/pages/viewpage.action?pageId=999",
            "/pages/copypage.action?pageId=2",
            "/pages/movepage.action?pageId=2",
            "/pages/removepage.action?pageId=2",
            "/pages/simulatedraft.action?pageId=2",
            "/pages/restrictions.action?pageId=2",
            "/pages/viewtrash.action?key=TEAM",
            "/spaces/removespace.action?key=TEAM",
            "/spaces/archivespace.action?key=TEAM",
            "/pages/viewpageattachments.action?pageId=2",
            "/pages/viewrecentblogposts.action?key=TEAM",
            "/pages/createblogpost.action?spaceKey=TEAM",
            "/users/viewnotifications.action",
            "/users/editmylanguage.action",
            "/workbench");

    @Test
    void everyScreenIsWellFormedNamedAndReachableInEveryLanguage(@TempDir Path folder) throws Exception {
        try (RunningSite site = new RunningSite(folder)) {
            Browser anna = site.browser().as("anna");
            for (String language : List.of("en", "sv", "no")) {
                for (String path : SCREENS) {
                    HttpResponse<String> answer = anna.get(path, "Accept-Language", language);
                    check(language + " " + path, answer);
                }
            }
        }
    }

    private static void check(String screen, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(screen).isIn(200, 404);
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(answer.body(), "", parser);
        assertThat(parser.getErrors()).as(screen).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).as(screen).doesNotHaveDuplicates();
        assertThat(page.select("h1")).as(screen).hasSize(1);
        assertThat(page.title()).as(screen).isNotBlank();
        assertThat(page.text()).as(screen).doesNotContain("$", "#if", "#end", "wb.");
        for (Element field : page.select("input:not([type=hidden]), textarea")) {
            assertThat(page.select("label[for=" + field.id() + "]"))
                    .as(screen + " " + field.id())
                    .hasSize(1);
        }
        for (Element trigger : page.select("[aria-controls]")) {
            assertThat(page.getElementById(trigger.attr("aria-controls")))
                    .as(screen + " " + trigger.id())
                    .isNotNull();
        }
    }
}
