package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.ToldRuns.restrict;
import static org.delbar.doors.UsedMethod.USES;
import static org.delbar.doors.UsedMethod.made;
import static org.delbar.doors.UsedMethod.method;
import static org.delbar.doors.UsedMethod.page;
import static org.delbar.doors.UsedMethod.sheet;
import static org.delbar.doors.UsedMethod.wanted;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Files and links on the sheet of a method that is used. */
class MethodUseFilesTest {

    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor samir = Visitor.signedIn(workbench, "samir");
    private final Visitor grace = Visitor.signedIn(workbench, "grace");

    @Test
    void filesOfTheSheetGoAlongAndLinksLeadWhereTheyLed() {
        long method = method(
                grace,
                "TOG",
                RealWorkbench.freshTitle("With files"),
                sheet(file("plan.txt", "") + link("Lending list")));
        attach(method, "plan.txt", "The plan");
        attach(method, "other.txt", "Not on the sheet");
        Visitor oskar = Visitor.signedIn(workbench, "oskar");
        String led = Authored.view(oskar, method)
                .expectFirst("#main-content .panel a:contains(Lending list)")
                .attr("href");

        JsonNode made = made(oskar, USES, wanted(method, "SAM", Map.of()));

        long run = made.path("id").asLong();
        Document page = page(oskar, made);
        assertThat(page.select("#main-content a[href*=plan.txt]").attr("href"))
                .contains("/download/attachments/" + run + "/plan.txt");
        assertThat(oskar.get("/download/attachments/" + run + "/plan.txt").body())
                .isEqualTo("The plan");
        assertThat(filesOf(oskar, run)).contains("plan.txt").doesNotContain("other.txt");
        assertThat(page.select("#main-content a:contains(Lending list)").attr("href"))
                .isEqualTo(led);
    }

    @Test
    void withoutTheRightToAddFilesTheyAreFoundWhereTheyAre() {
        long method = method(grace, "TOG", RealWorkbench.freshTitle("With files"), sheet(file("plan.txt", "")));
        attach(method, "plan.txt", "The plan");
        long home = Long.parseLong(
                grace.page("/display/TOG").select("meta[name=ajs-page-id]").attr("content"));
        JsonNode made;
        restrict(grace, home, "editors", "grace");
        try {
            made = made(samir, USES, wanted(method, "TOG", Map.of()));
        } finally {
            restrict(grace, home, "editors", "");
        }

        assertThat(filesOf(samir, made.path("id").asLong())).doesNotContain("plan.txt");
        assertThat(page(samir, made).select("#main-content a[href*=plan.txt]").attr("href"))
                .contains("/download/attachments/" + method + "/plan.txt");
    }

    @Test
    void aFileOfAPageThatThePersonMayNotSeeIsNotCopied() {
        String hiddenTitle = RealWorkbench.freshTitle("Hidden");
        long hidden = Authored.page(grace, "TOG", hiddenTitle, "<p>x</p>");
        attach(hidden, "secret.txt", "Secret");
        restrict(grace, hidden, "grace");
        long method = method(
                grace,
                "TOG",
                RealWorkbench.freshTitle("With a file of another page"),
                sheet(file("secret.txt", "<ri:page ri:content-title=\"" + hiddenTitle + "\" />")));

        JsonNode made = made(samir, USES, wanted(method, "TOG", Map.of()));

        long run = made.path("id").asLong();
        assertThat(filesOf(grace, run)).doesNotContain("secret.txt");
        assertThat(samir.get("/download/attachments/" + run + "/secret.txt").body())
                .doesNotContain("Secret");
        assertThat(FilledPage.storage(grace, run)).contains("secret.txt", hiddenTitle);
    }

    private static String file(String name, String page) {
        return "<p><ac:link><ri:attachment ri:filename=\"" + name + "\">" + page
                + "</ri:attachment><ac:plain-text-link-body><![CDATA[the file]]></ac:plain-text-link-body></ac:link></p>";
    }

    private static String link(String title) {
        return "<p><ac:link><ri:page ri:content-title=\"" + title + "\" /></ac:link></p>";
    }

    private void attach(long page, String name, String text) {
        HttpResponse<String> attached =
                grace.postFile("/pages/doattachfile.action", Map.of("pageId", page + "", "comment", ""), name, text);
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(200);
    }

    private static String filesOf(Visitor person, long page) {
        return person.page("/pages/viewpageattachments.action?pageId=" + page)
                .select("#attachments")
                .text();
    }
}
