package org.delbar.workbench.blueprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.delbar.doors.RealWorkbench;
import org.delbar.doors.Visitor;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.web.screens.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates of the add-on, changed for one space by its administrator. */
class TemplatesOfSpacesTest {

    private static final String LIST = "/pages/templates2/listpagetemplates.action?key=";
    private static final String SAVE = "/pages/templates2/doeditpagetemplate.action";
    private static final String RESET = "/pages/templates2/removepagetemplate.action";
    private static final String WORKSHEET = "org.delbar.confluence:learning-worksheet-blueprint";
    private static final String HEADING = "What happened?";

    private final Workbench workbench = RealWorkbench.shared();
    private final Browser grace = new Browser(workbench.url());

    @AfterEach
    void resetWhatWasEdited() throws Exception {
        grace.as("grace");
        for (Element form : grace.page(LIST + "TOG").select("#blueprint-templates form")) {
            grace.post(
                    RESET,
                    Map.of(
                            "key",
                            "TOG",
                            "contentTemplateRefId",
                            form.select("[name=contentTemplateRefId]").val()));
        }
    }

    @Test
    void aSpaceAdministratorChangesATemplateForTheSpace() throws Exception {
        Document list = grace.as("grace").page(LIST + "TOG");
        assertThat(list.select("h2#content-blueprint-templates")).hasSize(1);
        assertThat(list.select("#space-tools-items [aria-current]").text()).isEqualTo("Templates");
        String ref = english(list);
        Document editor = editor(list, ref);
        String shipped = storage(editor);
        assertThat(shipped).contains("at:var", HEADING);

        HttpResponse<String> saved = save(editor, shipped.replace(HEADING, "How did it go?"));

        assertThat(saved.statusCode()).isEqualTo(302);
        Document after = grace.page(LIST + "TOG");
        assertThat(row(after, ref).select(".aui-lozenge").text()).isEqualTo("Edited");
        assertThat(editUrl(after, ref)).contains("/editpagetemplate.action?entityId=", "&key=TOG");
        assertThat(storage(editor(after, ref))).contains("How did it go?", "at:var");
        assertThat(newPage("TOG", "grace").select("#main-content h2").eachText())
                .contains("How did it go?")
                .doesNotContain(HEADING);
        assertThat(newPage("SAM", "maja").select("#main-content h2").eachText()).contains(HEADING);

        grace.post(RESET, Map.of("key", "TOG", "contentTemplateRefId", ref));

        assertThat(newPage("TOG", "grace").select("#main-content h2").eachText())
                .contains(HEADING);
        Browser ingrid = new Browser(workbench.url()).as("ingrid");
        assertThat(ingrid.page("/workbench").select("#console-audit").attr("href"))
                .isEqualTo("/confluence/admin/auditlog");
        Document audit = ingrid.page("/admin/auditlog");
        assertThat(audit.select("#audit-log tbody tr").get(0).text()).contains("Grace Whitlock", "Together");
    }

    @Test
    void brokenStorageFormatIsRefusedWithItsLineAndNothingTypedIsLost() throws Exception {
        Document list = grace.as("grace").page(LIST + "TOG");

        HttpResponse<String> refused = save(editor(list, english(list)), "<p>one</p>\n<p>two</p>\n<p>three");

        Document again = Jsoup.parse(refused.body());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(again.select("#edit-refusal").text()).contains("Line 3");
        assertThat(storage(again)).isEqualTo("<p>one</p>\n<p>two</p>\n<p>three");
        assertThat(grace.page(LIST + "TOG").select("#blueprint-templates .aui-lozenge"))
                .isEmpty();
    }

    @Test
    void theSecondOfTwoAdministratorsSeesBothTexts() throws Exception {
        Document list = grace.as("grace").page(LIST + "TOG");
        Document first = editor(list, english(list));
        Document second = editor(list, english(list));
        save(first, "<p>first</p>");

        Document conflict = Jsoup.parse(save(second, "<p>second</p>").body());

        assertThat(storage(conflict)).isEqualTo("<p>second</p>");
        assertThat(conflict.select("#edit-theirs").val()).isEqualTo("<p>first</p>");
        assertThat(save(conflict, "<p>both</p>").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"ingrid, 200", "noah, 404", "viktor, 404", "maja, 404"})
    void isForAdministratorsOfTheSpace(String person, int status) throws Exception {
        Browser browser = new Browser(workbench.url()).as(person);
        String ref = english(grace.as("grace").page(LIST + "TOG"));
        String address = "/plugins/createcontent/edit-template.action?key=TOG&contentTemplateRefId=" + ref;

        assertThat(browser.get(LIST + "TOG").statusCode()).isEqualTo(status);
        assertThat(browser.get(address).statusCode()).isEqualTo(status);
        assertThat(browser.get("/spaces/viewspacesummary.action?key=TOG").statusCode())
                .isEqualTo(status);
        assertThat(browser.get("/spaces/spacepermissions.action?key=TOG").statusCode())
                .isEqualTo(status);
        if (status == 404) {
            Map<String, String> fields =
                    Map.of("key", "TOG", "contentTemplateRefId", ref, "wysiwygContent", "<p>mine</p>");
            assertThat(browser.post(SAVE, fields).statusCode()).isEqualTo(404);
            assertThat(browser.post(RESET, fields).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theAuditLogIsForSiteAdministrators() throws Exception {
        assertThat(grace.as("grace").get("/admin/auditlog").statusCode()).isEqualTo(404);
    }

    @Test
    void permissionsOfTheSpaceAreListed() throws Exception {
        Document rights = grace.as("grace").page("/spaces/spacepermissions.action?key=TOG");

        assertThat(rights.select("#space-rights tbody tr").eachText())
                .contains("Group guests Yes – –", "Grace Whitlock Yes Yes Yes");
    }

    private String english(Document list) {
        return list.select("#blueprint-templates tbody tr").stream()
                .map(row -> row.attr("data-content-template-ref-id"))
                .filter(ref -> {
                    try {
                        return storage(editor(list, ref)).contains(HEADING);
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    private static Element row(Document list, String ref) {
        return Objects.requireNonNull(list.selectFirst("tr[data-content-template-ref-id=" + ref + "]"));
    }

    private static String editUrl(Document list, String ref) {
        return row(list, ref).select("a").attr("href").replaceFirst("^/confluence", "");
    }

    private Document editor(Document list, String ref) throws Exception {
        return grace.page(editUrl(list, ref));
    }

    private static String storage(Document editor) {
        return editor.select("#wysiwygTextarea").val();
    }

    private HttpResponse<String> save(Document editor, String storage) throws Exception {
        return grace.post(
                SAVE,
                Map.of(
                        "key",
                        "TOG",
                        "contentTemplateRefId",
                        editor.select("[name=contentTemplateRefId]").val(),
                        "originalVersion",
                        editor.select("[name=originalVersion]").val(),
                        "wysiwygContent",
                        storage));
    }

    private Document newPage(String space, String person) {
        Visitor author = Visitor.signedIn(workbench, person);
        Map<String, String> fields = Map.of(
                "title",
                RealWorkbench.freshTitle("Template"),
                "whatHappened",
                "It went well",
                "contentTemplateKey",
                "learning-worksheet-page-en");
        HttpResponse<String> made = author.create(space, WORKSHEET, fields);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        return author.page(Visitor.json(made).path("url").asText().substring("/confluence".length()));
    }
}
