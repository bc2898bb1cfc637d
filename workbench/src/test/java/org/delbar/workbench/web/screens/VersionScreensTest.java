package org.delbar.workbench.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.delbar.workbench.content.Audience;
import org.delbar.workbench.testing.Community;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionScreensTest {

    private static final String REVERT = "/pages/revertpagebacktoversion.action";

    private LivingSite site;
    private Community community;
    private Browser anna;
    private Browser bo;
    private Page walk;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        site = new LivingSite(folder);
        community = site.community;
        walk = community.page("Weekly walk", "<p>We meet on Monday.</p>");
        community.pages.edit(walk.getId(), 1, "Daily walk", "<p>We meet on Friday.</p>", community.anna, "Not Monday");
        anna = site.as("anna");
        bo = site.as("bo");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private String at(String path, String more) {
        return path + "?pageId=" + walk.getId() + more;
    }

    private Page now() {
        return Objects.requireNonNull(community.pages.getPage(walk.getId()));
    }

    private Map<String, String> order(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(
                Map.of("pageId", "" + walk.getId(), "version", "1", "currentVersion", "2", "versionComment", "Back"));
        fields.putAll(more);
        return fields;
    }

    @Test
    void whoeverMayReadThePageComparesItsVersionsInEitherOrder() throws Exception {
        Document page =
                bo.page(at("/pages/diffpagesbyversion.action", "&selectedPageVersions=2&selectedPageVersions=1"));

        assertThat(page.select("#compared-lines del").eachText()).containsExactly("Monday");
        assertThat(page.select("#compared-lines ins").eachText()).containsExactly("Friday");
        assertThat(page.select("#compared-lines .assistive").text()).isEqualTo("Changed:");
        assertThat(page.select("#compared-title").text()).contains("Weekly walk Daily walk");
        assertThat(page.select(".wb-facts").text()).contains("Anna Ek", "Not Monday");
    }

    @Test
    void otherThanTwoVersionsAreRefusedWithTheList() throws Exception {
        for (String chosen : List.of("", "&selectedPageVersions=1", "&selectedPageVersions=1&selectedPageVersions=1")) {
            HttpResponse<String> answer = bo.get(at("/pages/diffpagesbyversion.action", chosen));

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(Jsoup.parse(answer.body()).select("#form-refusal").text())
                    .isEqualTo("Choose two versions to compare.");
        }
    }

    @Test
    void aRestrictedPageAnswersAsNoPage() throws Exception {
        community.restrictions.set(
                walk.getId(), new Audience(List.of("anna"), List.of()), Audience.EVERYBODY, community.anna);
        String same = bo.page("/pages/viewpreviousversions.action?pageId=999").text();

        for (String path : List.of(
                at("/pages/viewpreviousversions.action", ""),
                at("/pages/diffpagesbyversion.action", "&selectedPageVersions=1&selectedPageVersions=2"),
                at(REVERT, "&version=1"))) {
            assertThat(bo.page(path).text()).as(path).isEqualTo(same);
        }
    }

    @Test
    void anOldVersionBecomesTheNewestAndNothingIsLost() throws Exception {
        community.drafts.keep(walk.getId(), community.anna, "Daily walk", "<p>begun</p>", 2);
        community.events.published().clear();
        assertThat(anna.page(at(REVERT, "&version=1"))
                        .select("#version-comment")
                        .val())
                .isEqualTo("Restored version 1");

        anna.post(REVERT, order(Map.of()));

        assertThat(now().getTitle()).isEqualTo("Weekly walk");
        assertThat(now().getVersion()).isEqualTo(3);
        assertThat(now().getBodyContent().getBody()).isEqualTo("<p>We meet on Monday.</p>");
        assertThat(community.pages.history(walk.getId()).get(0).comment()).isEqualTo("Back");
        assertThat(community.drafts.of(walk.getId(), community.anna)).isPresent();
        assertThat(community.events.published()).singleElement().isInstanceOf(PageUpdateEvent.class);
    }

    @Test
    void restoringIsForThoseWhoMayEdit() throws Exception {
        assertThat(bo.page(at("/pages/viewpreviousversions.action", "")).select("a[href*=revert]"))
                .isEmpty();
        assertThat(bo.get(at(REVERT, "&version=1")).statusCode()).isEqualTo(404);
        assertThat(bo.post(REVERT, order(Map.of())).statusCode()).isEqualTo(404);
        assertThat(anna.post(REVERT, order(Map.of("version", "7"))).statusCode())
                .isEqualTo(404);
        assertThat(now().getVersion()).isEqualTo(2);
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotOverwrittenUnseen() throws Exception {
        community.pages.edit(walk.getId(), 2, "Daily walk", "<p>Never.</p>", community.dag, "");

        HttpResponse<String> answer = anna.post(REVERT, order(Map.of("versionComment", "Mine")));

        assertThat(answer.statusCode()).isEqualTo(409);
        Document form = Jsoup.parse(answer.body());
        assertThat(form.select("#form-refusal").text()).startsWith("Somebody else saved");
        assertThat(form.select("#version-comment").val()).isEqualTo("Mine");
        assertThat(form.select("input[name=currentVersion]").val()).isEqualTo("3");
        assertThat(now().getVersion()).isEqualTo(3);
    }

    @Test
    void aTitleThatIsTakenMeanwhileIsSaid() throws Exception {
        community.page("Weekly walk", "<p>Another</p>");

        HttpResponse<String> answer = anna.post(REVERT, order(Map.of()));

        assertThat(Jsoup.parse(answer.body()).select("#form-refusal").text()).contains("“Weekly walk”");
    }

    @Test
    void aCommentThatIsTooLongIsRefusedInWords() throws Exception {
        HttpResponse<String> answer = anna.post(REVERT, order(Map.of("versionComment", "x".repeat(256))));

        assertThat(Jsoup.parse(answer.body()).select("#form-refusal").text()).contains("at most 255 characters");
    }
}
