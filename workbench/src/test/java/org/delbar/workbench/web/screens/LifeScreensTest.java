package org.delbar.workbench.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.delbar.workbench.content.Audience;
import org.delbar.workbench.content.Permissions.SpaceRight;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.testing.Community;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifeScreensTest {

    private LivingSite site;
    private Community community;
    private Browser anna;
    private Browser bo;
    private Page walk;
    private Page route;
    private Space other;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        site = new LivingSite(folder);
        community = site.community;
        walk = community.page("Weekly walk", "<p>Walk</p>");
        route = community.pages.create(community.together, walk, "Route", "<p>Route</p>", community.anna);
        other = community.spaces.create("OTH", "Other", community.dag);
        community.permissions.grantToGroup(other, Accounts.EVERYONE, SpaceRight.VIEW);
        community.permissions.grantToUser(other, "anna", SpaceRight.ADD_PAGE);
        anna = site.as("anna");
        bo = site.as("bo");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private static String refusal(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(409);
        return Jsoup.parse(answer.body()).select("#form-refusal, #edit-refusal").text();
    }

    private static Map<String, String> place(Page page, String spaceKey, String parent) {
        return Map.of("pageId", Long.toString(page.getId()), "spaceKey", spaceKey, "parentTitle", parent);
    }

    private Page now(Page page) {
        return Objects.requireNonNull(community.pages.getPage(page.getId()));
    }

    private String show(Page page) {
        return "/pages/viewpage.action?pageId=" + page.getId();
    }

    @Test
    void theToolsAreForThoseWhoMayUseThem() throws Exception {
        String tools = "#action-copy-page-link, #action-move-page-dialog-link, #action-page-permissions-link,"
                + " #action-remove-content-link, #simulate-draft-link, #content-metadata-page-restrictions";

        assertThat(anna.page(show(walk)).select(tools)).hasSize(6);
        assertThat(bo.page(show(walk)).select(tools)).isEmpty();
        for (String path : List.of("movepage", "removepage", "restrictions")) {
            String address = "/pages/" + path + ".action?pageId=" + walk.getId();
            assertThat(bo.get(address).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/pages/viewtrash", "/spaces/removespace", "/spaces/archivespace")) {
            assertThat(bo.get(path + ".action?key=TOG").statusCode()).as(path).isEqualTo(404);
            assertThat(bo.post(path + ".action", Map.of("key", "TOG")).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(bo.post("/pages/removepage.action", Map.of("pageId", "" + walk.getId()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(now(walk).getTitle()).isEqualTo("Weekly walk");
    }

    @Test
    void readingAnAddressChangesNothing() throws Exception {
        String id = "pageId=" + walk.getId();
        for (String path : List.of(
                "/pages/movepage.action?spaceKey=OTH&parentTitle=&" + id,
                "/pages/removepage.action?" + id,
                "/pages/simulatedraft.action?" + id,
                "/pages/restrictions.action?viewers=anna&" + id,
                "/spaces/removespace.action?key=TOG",
                "/spaces/archivespace.action?archived=true&key=TOG")) {
            assertThat(anna.get(path).statusCode()).as(path).isEqualTo(200);
        }
        for (String path : List.of("restoretrash", "purgetrash", "discarddraft", "keepdraft")) {
            assertThat(anna.get("/pages/" + path + ".action?" + id).statusCode())
                    .as(path)
                    .isEqualTo(405);
        }
        assertThat(now(walk).getSpaceKey()).isEqualTo("TOG");
        assertThat(community.restrictions.viewers(walk.getId()).isEverybody()).isTrue();
        assertThat(community.drafts.of(walk.getId())).isEmpty();
        assertThat(Objects.requireNonNull(community.spaces.getSpace("TOG")).getSpaceStatus())
                .isEqualTo(SpaceStatus.CURRENT);
    }

    @Nested
    class MovingAndCopying {

        @Test
        void aPageMovesBelowAnotherOfTheSameSpace() throws Exception {
            assertThat(anna.post("/pages/movepage.action", place(route, "TOG", "together"))
                            .statusCode())
                    .isEqualTo(302);

            assertThat(now(route).getParent().getTitle()).isEqualTo("Together");
        }

        @Test
        void aPageMovesToAnotherSpaceWithWhatIsBelowIt() throws Exception {
            anna.post("/pages/movepage.action", place(walk, "OTH", ""));

            assertThat(now(route).getSpaceKey()).isEqualTo("OTH");
        }

        @Test
        void aTitleTheOtherSpaceHasIsRefusedInWordsAndNothingTypedIsLost() throws Exception {
            community.pages.create(other, null, "Route", "", community.dag);
            community.pages.create(other, null, "Plans", "", community.dag);

            HttpResponse<String> answer = anna.post("/pages/movepage.action", place(walk, "OTH", "Plans"));

            assertThat(refusal(answer)).contains("already has a page called “Route”");
            Document form = Jsoup.parse(answer.body());
            assertThat(form.select("#place-space option[selected]").attr("value"))
                    .isEqualTo("OTH");
            assertThat(form.select("#place-parent").attr("value")).isEqualTo("Plans");
        }

        @Test
        void aPlaceThatIsHiddenLooksLikeOneThatIsNotThere() throws Exception {
            Page hidden = community.pages.create(other, null, "Hidden", "", community.dag);
            community.pages.restrictView(hidden.getId(), List.of("dag"), List.of());

            String refusedHidden = refusal(anna.post("/pages/movepage.action", place(walk, "OTH", "Hidden")));
            String refusedAbsent = refusal(anna.post("/pages/movepage.action", place(walk, "OTH", "Absent")));

            assertThat(refusedHidden.replace("Hidden", "Absent")).isEqualTo(refusedAbsent);
        }

        @Test
        void theHomePageAndCirclesAreRefusedInWords() throws Exception {
            assertThat(refusal(anna.post("/pages/movepage.action", place(walk, "TOG", "Route"))))
                    .contains("below itself");
            assertThat(refusal(anna.post("/pages/movepage.action", place(community.home, "OTH", ""))))
                    .contains("home page");
        }

        @Test
        void aCopyIsProposedATitleAndOpens() throws Exception {
            Document form = anna.page("/pages/copypage.action?pageId=" + walk.getId());
            assertThat(form.select("#copy-title").attr("value")).isEqualTo("Copy of Weekly walk");
            assertThat(form.select("#place-parent").attr("value")).isEqualTo("Together");

            HttpResponse<String> answer = anna.post(
                    "/pages/copypage.action",
                    Map.of(
                            "pageId", "" + walk.getId(),
                            "newTitle", "Copy of Weekly walk",
                            "spaceKey", "TOG",
                            "parentTitle", "Together"));

            Page copy = Objects.requireNonNull(community.pages.getPage("TOG", "Copy of Weekly walk"));
            assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("" + copy.getId());
        }

        @Test
        void aTitleOf256CharactersIsRefused() throws Exception {
            String title = "x".repeat(256);

            HttpResponse<String> answer = anna.post(
                    "/pages/copypage.action",
                    Map.of("pageId", "" + walk.getId(), "newTitle", title, "spaceKey", "TOG", "parentTitle", ""));

            assertThat(refusal(answer)).contains("255");
            assertThat(Jsoup.parse(answer.body()).select("#copy-title").attr("value"))
                    .isEqualTo(title);
        }
    }

    @Nested
    class TrashOfASpace {

        @Test
        void aDeletedPageWaitsThereAndComesBack() throws Exception {
            assertThat(anna.page("/pages/removepage.action?pageId=" + walk.getId())
                            .select("#content")
                            .text())
                    .contains("“Weekly walk” goes to the trash", "pages below it move up");
            anna.post("/pages/removepage.action", Map.of("pageId", "" + walk.getId()));
            assertThat(anna.get(show(walk)).statusCode()).isEqualTo(404);
            assertThat(anna.page("/pages/viewtrash.action?key=TOG")
                            .select("#trash-list h3")
                            .eachText())
                    .containsExactly("Weekly walk");

            anna.post("/pages/restoretrash.action", Map.of("pageId", "" + walk.getId(), "newTitle", "Weekly walk"));

            assertThat(anna.page(show(walk)).select("#title-text").text()).isEqualTo("Weekly walk");
        }

        @Test
        void aTakenTitleAsksForAnother() throws Exception {
            community.pages.trashPage(walk, DefaultDeleteContext.DEFAULT);
            community.page("Weekly walk", "");

            HttpResponse<String> answer = anna.post(
                    "/pages/restoretrash.action", Map.of("pageId", "" + walk.getId(), "newTitle", "weekly WALK"));

            assertThat(refusal(answer)).contains("“weekly WALK”");
            assertThat(Jsoup.parse(answer.body())
                            .select("#trash-title-" + walk.getId())
                            .attr("value"))
                    .isEqualTo("weekly WALK");
        }

        @Test
        void aPurgedPageIsGoneForGood() throws Exception {
            community.pages.trashPage(walk, DefaultDeleteContext.DEFAULT);

            anna.post("/pages/purgetrash.action", Map.of("pageId", "" + walk.getId()));

            assertThat(community.trash.page(walk.getId())).isNull();
            assertThat(anna.post("/pages/purgetrash.action", Map.of("pageId", "" + walk.getId()))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Nested
    class Spaces {

        @Test
        void anArchivedSpaceIsStillReadAndSaysSo() throws Exception {
            anna.post("/spaces/archivespace.action", Map.of("key", "TOG", "archived", "true"));

            Document page = bo.page(show(walk));
            assertThat(page.select("#main-content").text()).isEqualTo("Walk");
            assertThat(page.select(".space-information-container .aui-lozenge").text())
                    .isEqualTo("Archived");
            assertThat(bo.page("/").select("#dashboard-spaces a").eachText()).noneMatch(text -> text.contains("TOG"));
            assertThat(bo.page("/spaces").select(".wb-spaces a").eachText())
                    .anyMatch(text -> text.contains("Archived"));

            anna.post("/spaces/archivespace.action", Map.of("key", "TOG", "archived", "false"));

            assertThat(bo.page(show(walk)).select(".space-information-container .aui-lozenge"))
                    .isEmpty();
        }

        @Test
        void aDeletedSpaceIsGone() throws Exception {
            assertThat(anna.page("/spaces/removespace.action?key=TOG")
                            .select("#content")
                            .text())
                    .contains("with 3 pages");

            anna.post("/spaces/removespace.action", Map.of("key", "TOG"));

            assertThat(anna.get("/display/TOG").statusCode()).isEqualTo(404);
            assertThat(community.spaces.getSpace("TOG")).isNull();
        }
    }

    @Nested
    class PageRestrictions {

        @Test
        void aPageIsKeptForSomeAndWhoeverDoesItStaysIn() throws Exception {
            anna.post(
                    "/pages/restrictions.action",
                    Map.of("pageId", "" + walk.getId(), "viewers", "DAG", "editors", "", "viewerGroups", ""));

            assertThat(bo.get(show(route)).statusCode()).isEqualTo(404);
            assertThat(anna.page(show(walk))
                            .select("#content-metadata-page-restrictions")
                            .text())
                    .isEqualTo("Restrictions apply");
            Document form = anna.page("/pages/restrictions.action?pageId=" + walk.getId());
            assertThat(form.select("#viewers").attr("value")).isEqualTo("anna, dag");
        }

        @Test
        void whatIsInheritedIsShown() throws Exception {
            community.restrictions.set(
                    walk.getId(), new Audience(List.of("dag"), List.of()), Audience.EVERYBODY, community.anna);

            Document form = anna.page("/pages/restrictions.action?pageId=" + route.getId());

            assertThat(form.select("#inherited-restrictions li").text()).isEqualTo("Weekly walk: anna, dag");
        }

        @Test
        void aNameNobodyHasIsRefusedWithItsField() throws Exception {
            HttpResponse<String> answer = anna.post(
                    "/pages/restrictions.action",
                    Map.of("pageId", "" + walk.getId(), "viewers", "bo", "editors", "nobody, dag"));

            assertThat(refusal(answer)).contains("Only these may edit", "“nobody”");
            assertThat(Jsoup.parse(answer.body()).select("#editors").attr("value"))
                    .isEqualTo("nobody, dag");
            assertThat(community.restrictions.viewers(walk.getId()).isEverybody())
                    .isTrue();
        }
    }

    @Nested
    class Drafts {

        @Test
        void aDraftIsKeptResumedAndGoneOncePublished() throws Exception {
            String id = Long.toString(walk.getId());
            Map<String, String> typed = Map.of(
                    "pageId", id, "originalVersion", "1", "title", "Daily walk", "wysiwygContent", "<p>begun</p>");

            anna.post("/pages/keepdraft.action", typed);

            assertThat(now(walk).getTitle()).isEqualTo("Weekly walk");
            assertThat(anna.page(show(walk)).select("#unpublished-draft").text())
                    .startsWith("You have an unpublished draft");
            assertThat(bo.page(show(walk)).select("#unpublished-draft").text())
                    .startsWith("Anna Ek has an unpublished draft");
            Document editor = anna.page("/pages/editpage.action?pageId=" + id);
            assertThat(editor.select("#wysiwygTextarea").val()).isEqualTo("<p>begun</p>");
            assertThat(editor.select("#edit-notice").text()).isEqualTo("This is your unpublished draft.");

            anna.post("/pages/doeditpage.action", typed);

            assertThat(now(walk).getTitle()).isEqualTo("Daily walk");
            assertThat(anna.page(show(walk)).select("#unpublished-draft")).isEmpty();
        }

        @Test
        void aDraftIsSimulatedAndDiscarded() throws Exception {
            Map<String, String> page = Map.of("pageId", "" + walk.getId());

            anna.post("/pages/simulatedraft.action", page);
            assertThat(bo.page(show(walk)).select("#unpublished-draft")).hasSize(1);

            anna.post("/pages/discarddraft.action", page);
            assertThat(bo.page(show(walk)).select("#unpublished-draft")).isEmpty();
        }
    }

    @Nested
    class ReadOnly {

        @BeforeEach
        void switchOn() throws Exception {
            assertThat(site.as("dag")
                            .post("/workbench/read-only", Map.of("on", "true"))
                            .statusCode())
                    .isEqualTo(302);
        }

        @Test
        void everyPageSaysSoAndOffersNothingThatChanges() throws Exception {
            Document page = anna.page(show(walk));

            assertThat(page.select("#read-only-banner").text()).startsWith("Read-only mode");
            assertThat(page.select("meta[name=ajs-access-mode]").attr("content"))
                    .isEqualTo("READ_ONLY");
            assertThat(page.select("#editPageLink, #create-page-button, #add-labels-form, #action-menu-modify,"
                            + " #simulate-draft-link"))
                    .isEmpty();
            assertThat(page.select("#main-content").text()).isEqualTo("Walk");
        }

        @Test
        void theEditorKeepsWhatWasTyped() throws Exception {
            for (String path : List.of("doeditpage", "keepdraft")) {
                HttpResponse<String> answer = anna.post(
                        "/pages/" + path + ".action",
                        Map.of(
                                "pageId", "" + walk.getId(),
                                "originalVersion", "1",
                                "title", "Daily walk",
                                "wysiwygContent", "<p>mine</p>"));

                assertThat(refusal(answer)).contains("read-only mode");
                assertThat(Jsoup.parse(answer.body()).select("#wysiwygTextarea").val())
                        .isEqualTo("<p>mine</p>");
            }
            assertThat(now(walk).getVersion()).isEqualTo(1);
            assertThat(community.drafts.of(walk.getId())).isEmpty();
        }

        @Test
        void everythingElseThatSavesIsRefusedInWords() throws Exception {
            Map<String, String> fields = Map.of(
                    "pageId",
                    "" + walk.getId(),
                    "key",
                    "TOG",
                    "spaceKey",
                    "OTH",
                    "parentTitle",
                    "",
                    "archived",
                    "true");
            for (String path : List.of(
                    "/pages/movepage.action",
                    "/pages/copypage.action",
                    "/pages/removepage.action",
                    "/pages/restrictions.action",
                    "/pages/restoretrash.action",
                    "/pages/purgetrash.action",
                    "/pages/simulatedraft.action",
                    "/spaces/removespace.action",
                    "/spaces/archivespace.action",
                    "/labels/addlabel.action")) {
                HttpResponse<String> answer = anna.post(path, fields);

                assertThat(answer.statusCode()).as(path).isEqualTo(405);
                assertThat(answer.body()).as(path).contains("The site is in read-only mode");
            }
            assertThat(now(walk).getSpaceKey()).isEqualTo("TOG");
        }

        @Test
        void theCreateDialogRefusesTooInTheReadersLanguage() throws Exception {
            HttpResponse<String> answer = anna.json(
                    "POST",
                    "/rest/create-dialog/1.0/content-blueprint/create-content",
                    "{}",
                    "X-Atlassian-Token",
                    "no-check");

            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.body()).contains("\"message\":\"The site is in read-only mode");
        }

        @Test
        void switchedOffAllIsAsBefore() throws Exception {
            site.as("dag").post("/workbench/read-only", Map.of("on", "false"));

            assertThat(anna.page(show(walk)).select("#editPageLink")).hasSize(1);
        }
    }
}
