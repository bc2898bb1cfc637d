package org.delbar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.doors.Visitor;
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
}
