package org.delbar.workbench.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageScreensTest {

    private RunningSite site;
    private SmallCommunity community;
    private Browser anna;
    private Browser bo;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        site = new RunningSite(folder);
        community = site.community;
        anna = site.browser().as("anna");
        bo = site.browser().as("bo");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aPageStandsInConfluencesFrame() throws Exception {
        Document page = bo.page("/pages/viewpage.action?pageId=2");

        assertThat(page.select("#title-text").text()).isEqualTo("Methods & more");
        assertThat(page.select("#main-content .as-display").html()).isEqualTo("<p>Stored <b>methods</b></p>");
        assertThat(page.select("#breadcrumbs a").eachText()).containsExactly("Team <Space>");
        assertThat(page.select(".page-metadata-modification-info").text())
                .isEqualTo("Created by Anna Andersson, last changed by Bo Berg 20 Nov 2026, 10:15");
        assertThat(page.select("#header, #main, #content, #footer, .acs-side-bar .space-logo[data-key=TEAM]"))
                .hasSize(5);
        assertThat(page.select("#footer").text()).isEqualTo("Workbench, not Confluence Made after Confluence 10.2.0");
    }

    @Test
    void scriptsFindTheirMetas() throws Exception {
        Document page = anna.page("/pages/viewpage.action?pageId=2");

        Map<String, String> expected = Map.of(
                "ajs-page-id", "2",
                "ajs-space-key", "TEAM",
                "ajs-space-name", "Team <Space>",
                "ajs-page-title", "Methods & more",
                "ajs-parent-page-id", "1",
                "ajs-page-version", "1",
                "ajs-remote-user", "anna",
                "ajs-remote-user-key", "key-anna",
                "ajs-access-mode", "READ_WRITE",
                "ajs-context-path", "/confluence");
        expected.forEach((name, content) -> assertThat(
                        page.select("meta[name=" + name + "]").eachAttr("content"))
                .as(name)
                .containsExactly(content));
        assertThat(page.select("meta[name=ajs-atl-token]").attr("content")).hasSize(40);
    }

    @Test
    void onlyTheThemeBlocksAndNothingRunsInLine() throws Exception {
        Document page = anna.page("/pages/viewpage.action?pageId=2");

        assertThat(page.select("head script:not([src])").eachAttr("type")).containsOnly("application/json");
        assertThat(page.select("head script[src]:not([defer])").eachAttr("src"))
                .containsExactly("/confluence/download/resources/host/theme.js?v=1&locale=en");
        assertThat(page.select("script.wrm-data[data-key=org.example:x.words]").html())
                .isEqualTo("{\"a\":\"\\u003c/script>\\u003cb>\"}");
    }

    @Test
    void titlesInAddressesHavePlusForSpace() throws Exception {
        assertThat(bo.page("/display/TEAM/Methods+%26+more")
                        .select("#title-text")
                        .text())
                .isEqualTo("Methods & more");
        assertThat(bo.page("/display/TEAM").select("#title-text").text()).isEqualTo("Home");
    }

    @Test
    void theTreeShowsWhereOneIsAndOnlyWhatOneMaySee() throws Exception {
        Document seen = bo.page("/pages/viewpage.action?pageId=2");

        assertThat(seen.select(".plugin_pagetree a").eachText()).containsExactly("Methods & more");
        assertThat(seen.select(".plugin_pagetree [aria-current=page]").text()).isEqualTo("Methods & more");
        assertThat(anna.page("/pages/viewpage.action?pageId=2")
                        .select(".plugin_pagetree a")
                        .eachText())
                .containsExactly("Methods & more", "Secret");
    }

    @Test
    void spaceToolsShowToThoseWhoAdministerTheSpace() throws Exception {
        assertThat(anna.page("/display/TEAM").select("#space-tools-menu a").eachText())
                .containsExactly("Settings of a plugin");
        assertThat(bo.page("/display/TEAM").select("#space-tools-menu")).isEmpty();
    }

    @Test
    void exportsAreBareDocuments() throws Exception {
        Document export = bo.page("/pages/viewpage.action?pageId=2&output=pdf");

        assertThat(export.select(".as-pdf").text()).isEqualTo("Stored methods");
        assertThat(export.select("script, link[rel=stylesheet], #header")).isEmpty();
    }

    @Test
    void wordOpensTheBareDocument() throws Exception {
        HttpResponse<String> file = bo.get("/exportword?pageId=2");

        assertThat(file.headers().firstValue("Content-Type")).get().asString().startsWith("application/msword");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment");
        assertThat(Jsoup.parse(file.body()).select(".as-word").text()).isEqualTo("Stored methods");
    }

    @Test
    void thePdfSaysWhatTheBareDocumentSays() throws Exception {
        byte[] file = bo.bytes("/spaces/flyingpdf/pdfpageexport.action?pageId=2");

        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Methods & more", "Stored methods");
        }
    }

    @Test
    void theSourceIsShownAsText() throws Exception {
        assertThat(bo.page("/pages/viewsource.action?pageId=2").select("pre").text())
                .isEqualTo("<p>Stored <b>methods</b></p>");
    }

    @Test
    void historyLeadsToOldVersions() throws Exception {
        anna.post("/pages/doeditpage.action", edit(2, 1, "New title", "<p>new</p>"));

        List<String> links = bo.page("/pages/viewpreviousversions.action?pageId=2")
                .select("#page-history-container a")
                .eachAttr("href");
        assertThat(links)
                .containsExactly(
                        "/confluence/pages/viewpage.action?pageId=2&version=2",
                        "/confluence/pages/viewpage.action?pageId=2&version=1");
        Document old = anna.page("/pages/viewpage.action?pageId=2&version=1");
        assertThat(old.select("#main-content").text()).isEqualTo("Stored methods");
        assertThat(old.select("#action-messages").text()).contains("version 1");
        assertThat(old.select("#editPageLink")).isEmpty();
    }

    @Test
    void labelsComeAndGo() throws Exception {
        anna.post("/labels/addlabel.action", Map.of("pageId", "2", "labelString", "Energizer, Small-Group"));
        assertThat(bo.page("/pages/viewpage.action?pageId=2")
                        .select(".label-list a")
                        .eachText())
                .containsExactly("energizer", "small-group");
        assertThat(bo.page("/label/TEAM/energizer").select("#content td a").eachText())
                .containsExactly("Methods & more");

        anna.post("/labels/removelabel.action", Map.of("pageId", "2", "label", "energizer"));
        assertThat(bo.page("/pages/viewpage.action?pageId=2")
                        .select(".label-list a")
                        .eachText())
                .containsExactly("small-group");
    }

    @Test
    void theDashboardShowsWhatOneMaySee() throws Exception {
        Document dashboard = bo.page("/");

        assertThat(dashboard.select("#dashboard-spaces a").eachText()).containsExactly("T<Team <Space> TEAM");
        assertThat(dashboard.select("#dashboard-recent td a").eachText()).containsExactly("Methods & more", "Home");
    }

    @Test
    void aBrokenPageFailsWithoutItsReason() throws Exception {
        community.broken.add(2L);

        HttpResponse<String> answer = bo.get("/pages/viewpage.action?pageId=2");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("nobody outside");
    }

    @Nested
    class Hidden {

        @Test
        void aHiddenPageLooksLikeNoPage() throws Exception {
            HttpResponse<String> hidden = bo.get("/pages/viewpage.action?pageId=3");
            HttpResponse<String> absent = bo.get("/pages/viewpage.action?pageId=999");

            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.body()).isEqualTo(absent.body());
        }

        @Test
        void noAddressOfAHiddenPageSaysMore() throws Exception {
            for (String path : List.of(
                    "/display/TEAM/Secret",
                    "/pages/viewpage.action?pageId=3&version=1",
                    "/pages/viewpage.action?pageId=3&output=pdf",
                    "/pages/viewpreviousversions.action?pageId=3",
                    "/pages/viewsource.action?pageId=3",
                    "/pages/editpage.action?pageId=3",
                    "/display/OTHER",
                    "/label/OTHER/x")) {
                assertThat(bo.get(path).statusCode()).as(path).isEqualTo(404);
                assertThat(bo.get(path).body()).as(path).doesNotContain("Secret", "hidden words");
            }
        }

        @Test
        void anonymousReadersSignInFirstWhetherThePageExistsOrNot() throws Exception {
            for (String id : List.of("2", "999")) {
                HttpResponse<String> answer = site.browser().get("/pages/viewpage.action?pageId=" + id);

                assertThat(answer.statusCode()).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location"))
                        .get()
                        .asString()
                        .endsWith("/login.action?os_destination=%2Fpages%2Fviewpage.action%3FpageId%3D" + id);
            }
        }
    }

    @Nested
    class Editing {

        @Test
        void theEditorIsOnlyForThoseWhoMayEdit() throws Exception {
            assertThat(anna.page("/pages/viewpage.action?pageId=2").select("#editPageLink"))
                    .hasSize(1);
            assertThat(bo.page("/pages/viewpage.action?pageId=2").select("#editPageLink"))
                    .isEmpty();
            assertThat(bo.get("/pages/editpage.action?pageId=2").statusCode()).isEqualTo(404);
            assertThat(bo.post("/pages/doeditpage.action", edit(2, 1, "Mine", "<p/>"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(community.methods.getTitle()).isEqualTo("Methods & more");
        }

        @Test
        void theEditorHoldsTheStorageFormat() throws Exception {
            Document editor = anna.page("/pages/editpage.action?pageId=2");

            assertThat(editor.select("#content-title").attr("value")).isEqualTo("Methods & more");
            assertThat(editor.select("#wysiwygTextarea").val()).isEqualTo("<p>Stored <b>methods</b></p>");
            assertThat(editor.select("input[name=originalVersion]").attr("value"))
                    .isEqualTo("1");
        }

        @Test
        void savingLeadsToThePage() throws Exception {
            HttpResponse<String> answer = anna.post("/pages/doeditpage.action", edit(2, 1, "New title", "<p>new</p>"));

            assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("pageId=2");
            assertThat(bo.page("/pages/viewpage.action?pageId=2")
                            .select("#main-content")
                            .text())
                    .isEqualTo("new");
        }

        @Test
        void aConflictKeepsWhatWasTypedAndShowsTheOther() throws Exception {
            anna.post("/pages/doeditpage.action", edit(2, 1, "Methods & more", "<p>theirs</p>"));

            HttpResponse<String> answer = anna.post("/pages/doeditpage.action", edit(2, 1, "My title", "<p>mine</p>"));

            Document editor = Jsoup.parse(answer.body());
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(editor.select("#wysiwygTextarea").val()).isEqualTo("<p>mine</p>");
            assertThat(editor.select("#content-title").attr("value")).isEqualTo("My title");
            assertThat(editor.select("#edit-theirs").val()).isEqualTo("<p>theirs</p>");
            assertThat(editor.select("input[name=originalVersion]").attr("value"))
                    .isEqualTo("2");
            assertThat(editor.select("#edit-refusal").text()).startsWith("Somebody else saved this page");
        }

        @Test
        void aTakenTitleKeepsWhatWasTyped() throws Exception {
            HttpResponse<String> answer = anna.post("/pages/doeditpage.action", edit(2, 1, "Home", "<p>mine</p>"));

            Document editor = Jsoup.parse(answer.body());
            assertThat(editor.select("#edit-refusal").text()).contains("already has a page called “Home”");
            assertThat(editor.select("#wysiwygTextarea").val()).isEqualTo("<p>mine</p>");
        }

        @Test
        void noAddressChangesAnythingWhenOnlyRead() throws Exception {
            for (String path : List.of(
                    "/pages/doeditpage.action?pageId=2&originalVersion=1&title=x&wysiwygContent=y",
                    "/pages/docreatepage.action?spaceKey=TEAM&title=x",
                    "/labels/addlabel.action?pageId=2&labelString=x",
                    "/workbench/sign-in?username=bo",
                    "/workbench/reload")) {
                assertThat(anna.get(path).statusCode()).as(path).isEqualTo(405);
            }
        }

        @Test
        void aBlankPageIsMadeBelowThePageOneCameFrom() throws Exception {
            Document editor = anna.page("/pages/createpage.action?spaceKey=TEAM&fromPageId=2");
            assertThat(editor.select("input[name=fromPageId]").attr("value")).isEqualTo("2");

            anna.post(
                    "/pages/docreatepage.action",
                    Map.of("spaceKey", "TEAM", "fromPageId", "2", "title", "Child", "wysiwygContent", "<p>c</p>"));

            assertThat(community.below(List.of(community.methods))).containsExactly(community.page("TEAM", "Child"));
        }

        @Test
        void noPageIsMadeBelowAPageOfAnotherSpace() throws Exception {
            HttpResponse<String> answer = anna.post(
                    "/pages/docreatepage.action",
                    Map.of("spaceKey", "TEAM", "fromPageId", "4", "title", "Child", "wysiwygContent", "<p>c</p>"));

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(community.page("TEAM", "Child")).isNull();
        }

        @Test
        void aPreviewSavesNothing() throws Exception {
            HttpResponse<String> answer = anna.post("/pages/preview", edit(2, 1, "Methods & more", "<p>tried</p>"));

            assertThat(Jsoup.parse(answer.body())
                            .select("#main-content .previewed")
                            .text())
                    .isEqualTo("tried");
            assertThat(community.methods.getVersion()).isEqualTo(1);
        }
    }

    private static Map<String, String> edit(long id, int version, String title, String storage) {
        return Map.of(
                "pageId",
                Long.toString(id),
                "originalVersion",
                Integer.toString(version),
                "title",
                title,
                "wysiwygContent",
                storage,
                "spaceKey",
                "TEAM");
    }
}
