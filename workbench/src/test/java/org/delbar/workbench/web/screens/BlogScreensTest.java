package org.delbar.workbench.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.delbar.workbench.content.BlogPosts.Post;
import org.delbar.workbench.testing.Community;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlogScreensTest {

    private static final String ADDRESS = "/display/TOG/2026/11/21/News+of+today";

    private LivingSite site;
    private Community community;
    private Browser anna;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        site = new LivingSite(folder);
        community = site.community;
        anna = site.as("anna");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private static Map<String, String> typed(String title, String storage) {
        return Map.of("spaceKey", "TOG", "title", title, "wysiwygContent", storage);
    }

    private Post post() {
        return community.pages.blog().of(community.together).get(0);
    }

    @Test
    void aPostIsWrittenReadByItsDayEditedThrownAwayAndBroughtBack() throws Exception {
        HttpResponse<String> made = anna.post("/pages/docreateblogpost.action", typed("News of today", "<p>Hello</p>"));
        assertThat(made.headers().firstValue("Location").orElse("")).endsWith(ADDRESS);
        Browser bo = site.as("bo");
        assertThat(bo.page(ADDRESS).select("#main-content").text()).isEqualTo("Hello");
        assertThat(bo.page(ADDRESS).select("#editPageLink, .wb-ask")).isEmpty();
        assertThat(bo.page("/pages/viewrecentblogposts.action?key=TOG")
                        .select("#blog-posts a")
                        .attr("href"))
                .endsWith(ADDRESS);
        String id = Long.toString(post().entity().getId());
        assertThat(bo.get("/pages/viewpage.action?pageId=" + id).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith(ADDRESS));

        anna.post(
                "/pages/doeditblogpost.action",
                Map.of("pageId", id, "originalVersion", "1", "title", "News of today", "wysiwygContent", "<p>Bye</p>"));
        assertThat(bo.page(ADDRESS).select("#main-content").text()).isEqualTo("Bye");

        anna.post("/pages/removeblogpost.action", Map.of("pageId", id));
        assertThat(bo.get(ADDRESS).statusCode()).isEqualTo(404);
        assertThat(anna.page("/pages/viewtrash.action?key=TOG")
                        .select("#trash-list h3")
                        .text())
                .isEqualTo("News of today");

        anna.post("/pages/restoretrash.action", Map.of("pageId", id, "newTitle", "News of today"));
        assertThat(bo.get(ADDRESS).statusCode()).isEqualTo(200);

        anna.post("/pages/removeblogpost.action", Map.of("pageId", id));
        anna.post("/pages/purgetrash.action", Map.of("pageId", id));
        assertThat(community.pages.blog().trashed(community.together)).isEmpty();
    }

    @Test
    void whatIsRefusedSaysWhyAndStays() throws Exception {
        community.pages.blog().create(community.together, LocalDate.parse("2026-11-21"), "Taken", "", community.anna);
        for (Map.Entry<String, String> each : Map.of(
                        "", "A blog post needs a title.", "x".repeat(256), "at most 255", "Taken", "“Taken”")
                .entrySet()) {
            HttpResponse<String> answer =
                    anna.post("/pages/docreateblogpost.action", typed(each.getKey(), "<p>mine</p>"));

            assertThat(answer.statusCode()).isEqualTo(409);
            Document form = Jsoup.parse(answer.body());
            assertThat(form.select("#form-refusal").text()).contains(each.getValue());
            assertThat(form.select("#blog-storage").val()).isEqualTo("<p>mine</p>");
        }
        assertThat(Jsoup.parse(anna.post("/pages/docreateblogpost.action", typed("Broken", "<p>"))
                                .body())
                        .select("#form-refusal")
                        .text())
                .startsWith("The content cannot be saved");
    }

    @Test
    void readersWriteNothingAndOutsidersSeeNothing() throws Exception {
        community
                .pages
                .blog()
                .create(community.together, LocalDate.parse("2026-11-21"), "News of today", "", community.anna);
        Browser bo = site.as("bo");
        String id = Long.toString(post().entity().getId());

        assertThat(bo.get("/pages/createblogpost.action?spaceKey=TOG").statusCode())
                .isEqualTo(404);
        assertThat(bo.get("/pages/editblogpost.action?pageId=" + id).statusCode())
                .isEqualTo(404);
        assertThat(bo.post("/pages/removeblogpost.action", Map.of("pageId", id)).statusCode())
                .isEqualTo(404);
        Browser cia = site.as("cia");
        assertThat(cia.page(ADDRESS).text())
                .isEqualTo(cia.page("/display/TOG/2026/11/21/Nothing").text());
        assertThat(cia.get("/display/TOG/2026/13/21/Nothing").statusCode()).isEqualTo(404);
        assertThat(cia.get("/pages/viewpage.action?pageId=" + id).statusCode()).isEqualTo(404);
        assertThat(cia.get("/pages/viewrecentblogposts.action?key=TOG").statusCode())
                .isEqualTo(404);
    }
}
