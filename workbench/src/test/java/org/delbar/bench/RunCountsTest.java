package org.delbar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.doors.ToldRuns;
import org.delbar.doors.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** M7, X9: a method's runs cost as much with 400 as with 40, whoever has answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunCountsTest {

    private static final String USE = LessonSite.OURS + "METHOD_USE";
    private static final String REPORT = LessonSite.OURS + "RUN_REPORT";
    private static final int PAGE = 10;

    private LessonSite site;
    private Visitor maja;
    private long few;
    private long many;

    @BeforeAll
    void useTheMethods() {
        site = new LessonSite();
        site.addPages("Used", 0, 2_000);
        maja = Visitor.signedIn(site.workbench(), LessonSite.READER);
        few = method(40);
        many = method(400);
    }

    @AfterAll
    void close() {
        site.close();
    }

    /** With runs that are pages of the site, each told of by three people. */
    private long method(int runs) {
        long method = ToldRuns.method(maja, "SAM", "Method " + UUID.randomUUID());
        site.run("insert into \"" + USE + "\" (\"PAGE_ID\", \"METHOD_PAGE\", \"SPACE_KEY\", \"METHOD_VERSION\","
                + " \"USED_AT\", \"ORIGIN\", \"OPEN_TO_SPACE\", \"KEPT_AT\")"
                + " select p.id, " + method + ", b.space_key, '1', 1700000000000 + p.id, 'o', true, 0"
                + " from wb_page p join wb_space b on b.id = p.space_id"
                + " where p.title like 'Used %' and p.id not in (select \"PAGE_ID\" from \"" + USE + "\")"
                + " order by p.id limit " + runs);
        site.run("insert into \"" + REPORT + "\" (\"REPORT_KEY\", \"PAGE_ID\", \"ORIGIN\", \"SPACE_KEY\","
                + " \"METHOD_PAGE\", \"PERSON\", \"HELPED\", \"UNNAMED\", \"FIRST_AT\", \"SAID_AT\", \"KEPT_AT\")"
                + " select u.\"PAGE_ID\" || '-' || n, u.\"PAGE_ID\", 'o', u.\"SPACE_KEY\", " + method
                + ", 'person-' || n, 'helped', false, 0, 1700000000000, 0 from \"" + USE
                + "\" u cross join generate_series(1, 3) n where u.\"METHOD_PAGE\" = " + method);
        return method;
    }

    @Test
    void atMostThreeStatementsAndTwoExactChecksForEachRunShown() {
        long onFew = list(few);
        long onMany = list(many);

        Map<String, Integer> fewer = counts(onFew);
        Map<String, Integer> more = counts(onMany);

        assertThat(maja.page(path(onMany)).select(".delbar-methodbook-runs__run"))
                .hasSize(PAGE);
        assertThat(fewer.get("ours")).isBetween(1, 3);
        assertThat(more.get("ours")).isEqualTo(fewer.get("ours"));
        assertThat(more.get("exact")).isLessThanOrEqualTo(2 * PAGE + 5);
        assertThat(more.get("exact")).isEqualTo(fewer.get("exact"));
    }

    private long list(long method) {
        return site.page(
                "Runs " + UUID.randomUUID(),
                "<ac:structured-macro ac:name=\"delbar-method-runs\">"
                        + MethodSite.parameter("method", Long.toString(method)) + "</ac:structured-macro>");
    }

    private static String path(long page) {
        return "/pages/viewpage.action?pageId=" + page;
    }

    private Map<String, Integer> counts(long page) {
        maja.get(path(page));
        String header =
                maja.get(path(page)).headers().firstValue("X-Workbench-Counts").orElseThrow();
        return Stream.of(header.split(" ", -1))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> Integer.valueOf(word[1])));
    }
}
