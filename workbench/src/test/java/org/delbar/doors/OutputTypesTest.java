package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Each macro of the descriptor in each of Confluence's eight output types: a new macro is covered on arrival. */
class OutputTypesTest {

    private static final List<String> OUTPUTS =
            List.of("display", "preview", "pdf", "word", "email", "feed", "html_export", "diff");

    /** What is shown by itself, away from our styles and scripts. */
    private static final Set<String> STATIC = Set.of("pdf", "word", "email", "feed", "html_export", "diff");

    private static final String WORKSHEET = "org.delbar.confluence:learning-worksheet-blueprint";

    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");

    static Stream<Arguments> macrosAndOutputs() {
        return JarEndpoints.descriptor().select("xhtml-macro").eachAttr("name").stream()
                .flatMap(macro -> OUTPUTS.stream().map(output -> Arguments.of(macro, output)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("macrosAndOutputs")
    void isWellFormedAndStandsOnItsOwnWhereItMust(String macro, String output) throws Exception {
        Document page = page(macro, output);
        Element shown = page.expectFirst("[data-macro-name=" + macro + "]");
        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml);

        assertThat(shown.text()).isNotBlank();
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(shown.outerHtml())));
        assertThat(shown.select("script, style, iframe, object, [onclick], [onload], [style*=expression]"))
                .isEmpty();
        if (STATIC.contains(output)) {
            assertThat(shown.select("form, input, button, select, textarea")).isEmpty();
            assertThat(shown.select("[href]").eachAttr("href")).allMatch(OutputTypesTest::isWhole);
            assertThat(shown.select("[src]").eachAttr("src")).allMatch(OutputTypesTest::isWhole);
            assertThat(shown.select("[style]").eachAttr("style"))
                    .noneMatch(style -> style.contains("flex") || style.contains("grid") || style.contains("var("));
            assertThat(shown.select("[class*=delbar]")).isEmpty();
        }
    }

    private static boolean isWhole(String address) {
        return address.startsWith("http://") || address.startsWith("https://") || address.startsWith("data:");
    }

    private Document page(String macro, String output) {
        String storage = Authored.macro(macro);
        if (output.equals("preview")) {
            HttpResponse<String> preview =
                    grace.postForm("/pages/preview", Map.of("spaceKey", "TOG", "wysiwygContent", storage));
            return Jsoup.parse(preview.body());
        }
        String worksheet = worksheet();
        String text = worksheet.contains("ac:name=\"" + macro + "\"") ? worksheet : worksheet + storage;
        long page = Authored.page(grace, "TOG", RealWorkbench.freshTitle("Output"), text);
        return grace.page("/pages/viewpage.action?pageId=" + page + "&output=" + output);
    }

    /** Storage format of a page with facts. */
    private String worksheet() {
        String title = RealWorkbench.freshTitle("Worksheet");
        grace.create("TOG", WORKSHEET, Map.of("title", title, "whatHappened", "It & that", "source", "own"));
        String id = grace.page("/display/TOG/" + Visitor.encoded(title))
                .select("meta[name=ajs-page-id]")
                .attr("content");
        return grace.page("/pages/editpage.action?pageId=" + id)
                .select("#wysiwygTextarea")
                .val();
    }
}
