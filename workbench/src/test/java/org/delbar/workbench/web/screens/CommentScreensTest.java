package org.delbar.workbench.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Audience;
import org.delbar.workbench.testing.Community;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentScreensTest {

    private static final String ADD = "/pages/doaddcomment.action";

    private LivingSite site;
    private Community community;
    private Browser bo;
    private Page walk;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        site = new LivingSite(folder);
        community = site.community;
        walk = community.page("Weekly walk", "");
        bo = site.as("bo");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Map<String, String> fields(String content, String... more) {
        Map<String, String> fields = new HashMap<>(Map.of("pageId", "" + walk.getId(), "content", content));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private Document page() throws Exception {
        return bo.page("/pages/viewpage.action?pageId=" + walk.getId());
    }

    private Comment first() {
        return community.comments.of(walk).get(0).comment();
    }

    @Test
    void whoeverMayViewCommentsAnswersAndCorrectsOnesOwn() throws Exception {
        assertThat(page().select("#comments-section-title").text()).isEqualTo("No comments yet");

        bo.post(ADD, fields("Who <b>brings</b> tea?\n\nI can’t."));
        String id = Long.toString(first().getId());
        site.as("anna").post(ADD, fields("I do", "parentId", id));

        Document page = page();
        assertThat(page.select("#comments-section-title").text()).isEqualTo("2 comments");
        assertThat(page.select("#comment-" + id + " .comment-content").html())
                .isEqualTo("<p>Who &lt;b&gt;brings&lt;/b&gt; tea?</p>\n<p>I can’t.</p>");
        assertThat(page.select(".comment-thread.depth-1 .author").text()).isEqualTo("Anna Ek");
        assertThat(page.select(".depth-1 .action-edit-comment")).isEmpty();

        Document editing = bo.page("/pages/editcomment.action?commentId=" + id);
        assertThat(editing.select("#comment-content").val()).isEqualTo("Who <b>brings</b> tea?\n\nI can’t.");
        bo.post("/pages/doeditcomment.action", fields("Who brings tea?", "commentId", id, "version", "1"));
        assertThat(page().select("#comment-" + id).text()).contains("Who brings tea?", "edited");

        bo.post("/pages/removecomment.action", Map.of("commentId", id));
        assertThat(page().select(".comment-thread")).hasSize(1);
    }

    @Test
    void storageFormatIsRenderedAndScriptsAreNot() throws Exception {
        bo.post(
                ADD,
                fields("<p>See <ac:link><ri:page ri:content-title=\"Together\"/></ac:link></p>"
                        + "<script>alert(1)</script>"));

        Document page = page();
        assertThat(page.select(".comment-content a").text()).isEqualTo("Together");
        assertThat(page.select(".comment-content script")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'   ', Write a comment first.", "<p>open, The comment cannot be saved."})
    void whatCannotBeSavedIsSaidAndStays(String typed, String refusal) throws Exception {
        HttpResponse<String> answer = bo.post(ADD, fields(typed));

        assertThat(answer.statusCode()).isEqualTo(409);
        Document form = Jsoup.parse(answer.body());
        assertThat(form.select("#form-refusal").text()).startsWith(refusal);
        assertThat(form.select("#comment-content").val().strip()).isEqualTo(typed.strip());
    }

    @Test
    void inReadOnlyModeTheTypedStays() throws Exception {
        community.accessMode.readOnly(true);

        HttpResponse<String> answer = bo.post(ADD, fields("mine"));

        assertThat(Jsoup.parse(answer.body()).select("#comment-content").val()).isEqualTo("mine");
        assertThat(page().select("#add-comment-form, .comment-actions, #watch-content-button"))
                .isEmpty();
        assertThat(community.comments.of(walk)).isEmpty();
    }

    @Test
    void commentsOfAHiddenPageAnswerAsNone() throws Exception {
        bo.post(ADD, fields("mine"));
        String id = Long.toString(first().getId());
        community.restrictions.set(
                walk.getId(), new Audience(List.of("anna"), List.of()), Audience.EVERYBODY, community.anna);

        for (String path : List.of("editcomment.action?commentId=", "replycomment.action?parentId=")) {
            assertThat(bo.page("/pages/" + path + id).text())
                    .isEqualTo(bo.page("/pages/" + path + "999").text());
        }
        assertThat(bo.post(ADD, fields("again")).statusCode()).isEqualTo(404);
        assertThat(bo.post("/pages/removecomment.action", Map.of("commentId", id))
                        .statusCode())
                .isEqualTo(404);
        assertThat(community.comments.count(walk.getId())).isEqualTo(1);
    }

    @Test
    void othersCommentsAreNotOnesToChange() throws Exception {
        community.comments.add(walk, 0, "<p>Anna’s</p>", community.anna);
        String id = Long.toString(first().getId());

        assertThat(bo.get("/pages/editcomment.action?commentId=" + id).statusCode())
                .isEqualTo(404);
        assertThat(bo.post("/pages/doeditcomment.action", fields("x", "commentId", id, "version", "1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(bo.post("/pages/removecomment.action", Map.of("commentId", id))
                        .statusCode())
                .isEqualTo(404);
        assertThat(first().getVersion()).isEqualTo(1);
    }

    @Test
    void aPageIsWatchedListedAndLetGo() throws Exception {
        Map<String, String> order = Map.of("pageId", "" + walk.getId());
        bo.post("/pages/watchpage.action", order);

        assertThat(page().select("#watch-content-button").attr("aria-pressed")).isEqualTo("true");
        assertThat(bo.page("/users/viewnotifications.action")
                        .select("#watched-pages a")
                        .eachText())
                .containsExactly("Weekly walk");
        String facts = "/pages/viewinfo.action?pageId=" + walk.getId();
        assertThat(site.as("anna").page(facts).select("#page-watchers").text()).isEqualTo("Bo Lind");
        assertThat(bo.page(facts).select("#page-watchers")).isEmpty();

        community.restrictions.set(
                walk.getId(), new Audience(List.of("anna"), List.of()), Audience.EVERYBODY, community.anna);
        assertThat(bo.page("/users/viewnotifications.action").select("#watching-nothing"))
                .hasSize(1);

        bo.post("/pages/removepagenotification.action", order);
        assertThat(community.watches.of(community.bo)).isEmpty();
    }
}
