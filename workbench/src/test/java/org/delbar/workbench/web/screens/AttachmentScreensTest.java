package org.delbar.workbench.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Attachments;
import org.delbar.workbench.content.Audience;
import org.delbar.workbench.testing.Community;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentScreensTest {

    private static final String ADD = "/pages/doattachfile.action";
    private static final byte[] HELLO = "Hello <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    private LivingSite site;
    private Community community;
    private Browser anna;
    private Browser bo;
    private Page walk;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        site = new LivingSite(folder);
        community = site.community;
        walk = community.page("Weekly walk", "");
        anna = site.as("anna");
        bo = site.as("bo");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Map<String, String> fields(String comment) {
        return Map.of("pageId", "" + walk.getId(), "comment", comment);
    }

    private String address(String encodedName) {
        return "/download/attachments/" + walk.getId() + "/" + encodedName;
    }

    private String list() {
        return "/pages/viewpageattachments.action?pageId=" + walk.getId();
    }

    private static String refusal(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(409);
        return Jsoup.parse(answer.body()).select("#form-refusal").text();
    }

    @Test
    void whatIsAttachedIsListedAndFetchedByThoseWhoMayView() throws Exception {
        assertThat(anna.upload(ADD, fields("The way"), "vägen 1+1.txt", HELLO).statusCode())
                .isEqualTo(302);

        Document page = bo.page(list());
        assertThat(page.select("#attachments tbody").text()).contains("vägen 1+1.txt", "31 B", "Anna Ek", "The way");
        assertThat(page.select("#upload-attachment, .wb-ask")).isEmpty();
        String link = page.select("#attachments .filename").attr("href").substring("/confluence".length());
        HttpResponse<byte[]> file = bo.bytes(link, "Accept", "*/*");
        assertThat(file.body()).isEqualTo(HELLO);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(bo.bytes(link, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void olderVersionsAreListedBelowTheFileAndFetched() throws Exception {
        anna.upload(ADD, fields("Draft"), "way.txt", "by boat".getBytes(StandardCharsets.UTF_8));
        anna.upload(ADD, fields(""), "way.txt", HELLO);
        anna.upload(ADD, fields(""), "other.txt", HELLO);

        Document page = bo.page(list());
        assertThat(page.select("#attachments tbody tr")).hasSize(2);
        assertThat(page.select(".wb-older")).hasSize(1);
        assertThat(page.select(".wb-older li").text()).contains("Version 1", "7 B", "Anna Ek", "Draft");
        String link = page.select(".wb-older a").attr("href").substring("/confluence".length());
        assertThat(bo.get(link).body()).isEqualTo("by boat");
        assertThat(bo.bytes(address("way.txt"), "Accept", "*/*").body()).isEqualTo(HELLO);
        assertThat(bo.bytes(address("way.txt?version=2"), "Accept", "*/*").body())
                .isEqualTo(HELLO);
        for (String version : List.of("3", "0", "x", "999999999999999999")) {
            assertThat(bo.get(address("way.txt?version=" + version)).statusCode())
                    .isEqualTo(404);
        }
        community.restrictions.set(
                walk.getId(), new Audience(List.of("anna"), List.of()), Audience.EVERYBODY, community.anna);
        assertThat(bo.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void whatCouldRunIsSavedAndNotShownWhateverItsSenderSays() throws Exception {
        for (String name : List.of("page.html", "drawing.svg", "script.js", "noending")) {
            anna.upload(ADD, fields(""), name, HELLO);

            HttpResponse<String> file = anna.get(address(name));

            assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename*=UTF-8''" + name);
        }
    }

    @Test
    void aFileOfAHiddenPageAnswersAsNoFile() throws Exception {
        anna.upload(ADD, fields(""), "a.txt", HELLO);
        community.restrictions.set(
                walk.getId(), new Audience(List.of("anna"), List.of()), Audience.EVERYBODY, community.anna);
        String nothing = bo.page("/download/attachments/999/a.txt").text();

        assertThat(bo.get(address("a.txt")).statusCode()).isEqualTo(404);
        assertThat(bo.page(address("a.txt")).text()).isEqualTo(nothing);
        assertThat(bo.page(list()).text()).isEqualTo(nothing);
        assertThat(anna.get(address("b.txt")).statusCode()).isEqualTo(404);
        assertThat(anna.get(address("a.txt/more")).statusCode()).isEqualTo(404);
    }

    @Test
    void refusalsNameTheFileAndTheLimitAndKeepTheComment() throws Exception {
        HttpResponse<String> large =
                anna.upload(ADD, fields("The way"), "large.txt", new byte[Attachments.LARGEST + 1]);
        assertThat(refusal(large)).contains("“large.txt”", "at most 10 MB");
        assertThat(Jsoup.parse(large.body()).select("#file-comment").val()).isEqualTo("The way");
        assertThat(refusal(anna.upload(ADD, fields(""), "", HELLO))).isEqualTo("Choose a file first.");
        assertThat(refusal(anna.upload(ADD, fields(""), "..", HELLO))).contains("“..”", "255");
        assertThat(refusal(anna.upload(ADD, fields("x".repeat(256)), "a.txt", HELLO)))
                .contains("255");
        assertThat(community.attachments.getLatestVersionsOfAttachments(walk)).isEmpty();
    }

    @Test
    void addingAndRemovingIsForThoseWhoMayEdit() throws Exception {
        anna.upload(ADD, fields(""), "a.txt", HELLO);
        Attachment file = community.attachments.of(walk.getId(), "a.txt").orElseThrow();
        Map<String, String> order = Map.of("pageId", "" + walk.getId(), "attachmentId", "" + file.getId());

        assertThat(bo.upload(ADD, fields(""), "b.txt", HELLO).statusCode()).isEqualTo(404);
        assertThat(bo.post("/pages/removeattachment.action", order).statusCode())
                .isEqualTo(404);
        assertThat(anna.post(
                                "/pages/removeattachment.action",
                                Map.of("pageId", "" + community.home.getId(), "attachmentId", "" + file.getId()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(community.attachments.getLatestVersionsOfAttachments(walk)).hasSize(1);

        anna.post("/pages/removeattachment.action", order);

        assertThat(community.attachments.getLatestVersionsOfAttachments(walk)).isEmpty();
    }
}
