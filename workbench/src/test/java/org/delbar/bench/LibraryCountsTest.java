package org.delbar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.doors.Visitor;
import org.delbar.workbench.plugins.CallLog;
import org.delbar.workbench.storage.StatementLog;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** M2, X9: the library costs as much with 100,000 methods as with 100. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryCountsTest {

    private final Map<Integer, Map<String, Map<String, Integer>>> counts = new TreeMap<>();
    private LessonSite site;
    private MethodSite methods;

    @BeforeAll
    void countEachSize() {
        site = new LessonSite();
        methods = new MethodSite(site);
        Visitor maja = Visitor.signedIn(site.workbench(), LessonSite.READER);
        Map<String, Long> pages = new TreeMap<>();
        for (String[] parameters : new String[][] {
            {"all"},
            {"all without facets", "filters", "false"},
            {"used most", "sort", "used"},
            {"by title", "sort", "title", "view", "table"},
            {"twelve people", "people", "12", "maxMinutes", "45"},
            {"drawn", "sort", "random"}
        }) {
            pages.put(parameters[0], site.page(parameters[0], library(parameters)));
        }
        for (int many : new int[] {100, 5_000, 100_000}) {
            methods.growTo(many);
            Map<String, Map<String, Integer>> byPage = new TreeMap<>();
            pages.forEach((name, page) -> byPage.put(name, shown(maja, name, page)));
            counts.put(many, byPage);
        }
    }

    @AfterAll
    void close() {
        site.close();
    }

    private static String library(String... parameters) {
        StringBuilder macro = new StringBuilder(
                "<ac:structured-macro ac:name=\"delbar-method-library\">" + MethodSite.parameter("spaces", "@all"));
        for (int i = 1; i < parameters.length; i += 2) {
            macro.append(MethodSite.parameter(parameters[i], parameters[i + 1]));
        }
        return macro + "</ac:structured-macro>";
    }

    private static Map<String, Integer> shown(Visitor visitor, String name, long page) {
        String path = "/pages/viewpage.action?pageId=" + page;
        visitor.get(path);
        assertThat(visitor.page(path).select(".delbar-method-library [data-method]"))
                .as(name)
                .hasSizeBetween(1, 24);
        return counts(visitor, path);
    }

    private static Map<String, Integer> counts(Visitor visitor, String path) {
        String header =
                visitor.get(path).headers().firstValue("X-Workbench-Counts").orElseThrow();
        return Stream.of(header.split(" ", -1))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> Integer.valueOf(word[1])));
    }

    @Test
    void atMostThreeStatementsAndOneForFacetsHoweverManyMethodsThereAre() {
        assertThat(counts.values())
                .allSatisfy(pages -> assertThat(pages)
                        .allSatisfy((name, count) -> assertThat(count.get("ours"))
                                .as(name)
                                .isBetween(1, name.equals("all without facets") ? 3 : 4)));
    }

    @Test
    void atMostTwoExactChecksForEachCard() {
        assertThat(counts.values())
                .allSatisfy(pages -> assertThat(pages)
                        .allSatisfy((name, count) ->
                                assertThat(count.get("exact")).as(name).isLessThanOrEqualTo(2 * 24)));
    }

    @Test
    void facetsAreCountedWhileThereAreFewMethodsOnly() {
        Visitor maja = Visitor.signedIn(site.workbench(), LessonSite.READER);
        long page = site.page("Counted", library("counted"));
        String path = "/pages/viewpage.action?pageId=" + page;

        assertThat(maja.page(path).select(".delbar-method-library__count")).isEmpty();
        assertThat(maja.page(path + "&method-text=method+000").select(".delbar-method-library__count"))
                .isEmpty();
        assertThat(maja.page(path + "&method-text=000012").select(".delbar-method-library__count"))
                .isNotEmpty();
    }

    @Test
    void comparingReadsOnlyWhatIsCompared() {
        Visitor maja = Visitor.signedIn(site.workbench(), LessonSite.READER);
        String path = "/pages/viewpage.action?pageId=" + site.page("Compared", library("compared"));
        String two = maja.page(path).select("input[name=method-compare]").eachAttr("value").stream()
                .limit(2)
                .map(id -> "&method-compare=" + id)
                .collect(Collectors.joining());

        assertThat(maja.page(path + two).select(".delbar-method-library__compared thead a"))
                .hasSize(2);
        // For spaces, for what a space has chosen, for the two methods, and for the uses of each.
        assertThat(counts(maja, path + two).get("ours")).isLessThanOrEqualTo(5);
    }

    @Test
    void aFileOfAllMethodsIsReadInPartsAndAsksAboutPagesInBulk() {
        Visitor maja = Visitor.signedIn(site.workbench(), LessonSite.READER);
        try (StatementLog statements = site.workbench().database().statements();
                CallLog calls = site.workbench().plugins().calls()) {
            long lines = maja.get("/rest/delbar/1/methodbook/library.csv?spaces=@all")
                    .body()
                    .lines()
                    .count();

            assertThat(lines).isBetween(59_000L, 61_000L);
            assertThat(statements.on(LessonSite.OURS)).hasSizeLessThan(210);
            assertThat(calls.of(CallLog.EXACT_CHECK).number()).isZero();
        }
    }

    @Test
    void aPrintedLibraryEndsAfterFiveHundredAndSaysSo() {
        Visitor maja = Visitor.signedIn(site.workbench(), LessonSite.READER);
        long page = methods.libraryPage(24);
        Document printed = maja.page("/pages/viewpage.action?output=pdf&pageId=" + page);
        Element library = printed.expectFirst("[data-macro-name=delbar-method-library]");

        assertThat(library.select("tbody tr")).hasSize(500);
        assertThat(library.text()).contains("500");
    }
}
