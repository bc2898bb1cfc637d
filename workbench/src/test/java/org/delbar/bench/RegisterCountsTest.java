package org.delbar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** The register costs as much with 100,000 lessons as with 1,000, and a page without our macros costs nothing of ours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterCountsTest {

    private final Map<Integer, Map<Integer, Map<String, Integer>>> counts = new TreeMap<>();
    private LessonSite site;

    @BeforeAll
    void countEachSize() {
        site = new LessonSite();
        Visitor maja = Visitor.signedIn(site.workbench(), LessonSite.READER);
        Map<Integer, Long> pages = Map.of(30, site.registerPage(30), 100, site.registerPage(100));
        for (int lessons : new int[] {1_000, 10_000, 100_000}) {
            site.growTo(lessons);
            Map<Integer, Map<String, Integer>> bySize = new TreeMap<>();
            pages.forEach((rows, page) -> bySize.put(rows, shown(maja, page, rows)));
            counts.put(lessons, bySize);
        }
    }

    @AfterAll
    void close() {
        site.close();
    }

    private static Map<String, Integer> shown(Visitor visitor, long page, int rows) {
        String path = "/pages/viewpage.action?pageId=" + page;
        visitor.get(path);
        assertThat(visitor.page(path).select(".delbar-learning-register__list tbody tr"))
                .hasSize(rows);
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
    void atMostThreeStatementsReadOurTablesHoweverManyLessonsThereAre() {
        assertThat(counts.values())
                .allSatisfy(sizes -> assertThat(sizes.values())
                        .allSatisfy(count -> assertThat(count.get("ours")).isBetween(1, 3)));
    }

    @Test
    void atMostTwoExactChecksForEachRow() {
        assertThat(counts.values())
                .allSatisfy(sizes -> assertThat(sizes)
                        .allSatisfy(
                                (rows, count) -> assertThat(count.get("exact")).isBetween(rows, 2 * rows)));
    }

    @Test
    void aPageWithoutOurMacrosReadsNoTableOfOurs() {
        Visitor maja = Visitor.signedIn(site.workbench(), LessonSite.READER);
        String path = "/pages/viewpage.action?pageId=" + site.page("Only words", "<p>Only words.</p>");
        maja.get(path);

        assertThat(counts(maja, path)).containsEntry("ours", 0).containsEntry("exact", 0);
    }

    @Test
    void aFileOfAllLessonsIsReadInPartsAndAsksAboutPagesInBulk() {
        Visitor maja = Visitor.signedIn(site.workbench(), LessonSite.READER);
        try (StatementLog statements = site.workbench().database().statements();
                CallLog calls = site.workbench().plugins().calls()) {
            long lines = maja.get("/rest/delbar/1/learning/register.csv?spaces=@all")
                    .body()
                    .lines()
                    .count();

            assertThat(lines).isBetween(80_000L, 80_100L);
            assertThat(statements.on(LessonSite.OURS)).hasSizeBetween(200, 205);
            assertThat(calls.of(CallLog.BULK_CHECK).number()).isBetween(200L, 205L);
            assertThat(calls.of(CallLog.EXACT_CHECK).number()).isZero();
        }
    }

    @Test
    void aPrintedRegisterEndsAfterFiveHundredAndSaysSo() {
        Visitor maja = Visitor.signedIn(site.workbench(), LessonSite.READER);
        long page = site.registerPage(31);
        for (String output : List.of("pdf", "word", "html_export")) {
            Document printed = maja.page("/pages/viewpage.action?output=" + output + "&pageId=" + page);
            Element register = printed.expectFirst("[data-macro-name=delbar-learning-register]");

            assertThat(register.select("tbody tr")).hasSize(500);
            assertThat(register.text()).contains("500");
        }
    }
}
