package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.sample.SampleCommunity;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample community as its people see it. */
class SamplePagesTest {

    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor ingrid = Visitor.signedIn(workbench, "ingrid");

    static Stream<Arguments> pages() throws Exception {
        Stream.Builder<Arguments> pages = Stream.builder();
        community()
                .path("pages")
                .forEach(page -> pages.add(Arguments.of(
                        page.path("space").asText(), page.path("title").asText())));
        return pages.build();
    }

    private static JsonNode community() throws Exception {
        return read("community.json");
    }

    private static JsonNode read(String name) throws Exception {
        try (InputStream file = SampleCommunity.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pages")
    void isShownWholeWithoutABoxAndWithoutADeadLink(String space, String title) {
        Document page = ingrid.page("/display/" + space + "/" + Visitor.encoded(title));
        Element content = page.expectFirst("#main-content");

        assertThat(page.select("#title-text").text()).isEqualTo(title);
        assertThat(content.text()).isNotBlank();
        assertThat(content.select(".error:not(:empty), .aui-message-error, .createlink, .unknown-user"))
                .isEmpty();
    }

    static Stream<Arguments> methods() throws Exception {
        Stream.Builder<Arguments> methods = Stream.builder();
        read("methods.json")
                .forEach(method -> methods.add(Arguments.of(
                        method.path("space").asText(),
                        method.path("fields").path("title").asText())));
        return methods.build();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("methods")
    void hasMethodsWithTheirCards(String space, String title) {
        Document page = ingrid.page("/display/" + space + "/" + Visitor.encoded(title));

        assertThat(page.select("#title-text").text()).isEqualTo(title);
        assertThat(page.select("#main-content .delbar-method-card .delbar-method-card__status"))
                .hasSize(1);
        assertThat(page.select("#main-content .panel .delbar-method-template")).hasSize(1);
        assertThat(page.select("#labels-section").text()).contains("method");
    }

    @Test
    void hasMethodsInThreeLanguagesByDifferentPeople() throws Exception {
        JsonNode methods = read("methods.json");

        assertThat(methods).hasSizeGreaterThanOrEqualTo(8);
        assertThat(methods.findValuesAsText("space")).contains("TOG", "SAM", "DEL");
        assertThat(methods.findValuesAsText("by").stream().distinct()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void hasFortyPagesWithAPast() throws Exception {
        JsonNode community = community();
        int lessons = read("lessons.json").size();

        assertThat(community.path("pages").size() + community.path("spaces").size() + lessons)
                .isGreaterThanOrEqualTo(40);
        Document chapter = ingrid.page("/display/TOG/" + Visitor.encoded("Chapter 1: Write so that others can use it"));
        assertThat(chapter.select("#comments-section .comment-content").text()).contains("rename four pages");
        String id = chapter.select("meta[name=ajs-page-id]").attr("content");
        assertThat(ingrid.page("/pages/viewpreviousversions.action?pageId=" + id)
                        .select("tbody tr"))
                .hasSize(2);
    }
}
