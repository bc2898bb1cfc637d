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

/** E6, X9: lists of meetups cost as much with 100,000 meetups as with 1,000, those of one's own too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetupCountsTest {

    private static final int ROWS = 30;

    private final Map<Integer, Map<String, Map<String, Integer>>> counts = new TreeMap<>();
    private LessonSite site;

    @BeforeAll
    void countEachSize() {
        site = new LessonSite();
        MeetupSite meetups = new MeetupSite(site);
        Visitor maja = Visitor.signedIn(site.workbench(), LessonSite.READER);
        Map<String, Long> pages = Map.of("all", meetups.listPage(ROWS, false), "mine", meetups.listPage(ROWS, true));
        for (int many : new int[] {1_000, 10_000, 100_000}) {
            meetups.growTo(many);
            Map<String, Map<String, Integer>> byPage = new TreeMap<>();
            pages.forEach((name, page) -> {
                byPage.put(name, shown(maja, page, ""));
                byPage.put(name + " past", shown(maja, page, "&meetup-when=past"));
            });
            counts.put(many, byPage);
        }
    }

    @AfterAll
    void close() {
        site.close();
    }

    private static Map<String, Integer> shown(Visitor visitor, long page, String asked) {
        String path = "/pages/viewpage.action?pageId=" + page + asked;
        visitor.get(path);
        assertThat(visitor.page(path).select(".delbar-meetup-list__item")).hasSize(ROWS);
        String header =
                visitor.get(path).headers().firstValue("X-Workbench-Counts").orElseThrow();
        return Stream.of(header.split(" ", -1))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> Integer.valueOf(word[1])));
    }

    /** For the spaces there are, for what a space has chosen, for meetups; then for seats, answers, and who is a host. */
    @Test
    void atMostThreeStatementsAndThoseForAnswersHoweverManyMeetupsThereAre() {
        assertThat(counts.values())
                .allSatisfy(pages -> assertThat(pages)
                        .allSatisfy((name, count) ->
                                assertThat(count.get("ours")).as(name).isBetween(1, name.startsWith("mine") ? 6 : 5)));
    }

    @Test
    void atMostTwoExactChecksForEachRow() {
        assertThat(counts.values())
                .allSatisfy(pages -> assertThat(pages)
                        .allSatisfy((name, count) ->
                                assertThat(count.get("exact")).as(name).isBetween(ROWS, 2 * ROWS)));
    }
}
