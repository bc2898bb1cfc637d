package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.delbar.testing.Postgres;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.start.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quality P1, P2 and P5: what a list costs is known, and the same for a hundred thousand lessons. */
class LearningRegisterCostTest {

    private static final String TABLE = "\"AO_865497_LEARNING\"";

    @Test
    void aListCostsThreeStatementsAndTwiceItsLengthInDecisions(@TempDir Path home) throws Exception {
        String database = Postgres.shared().freshDatabase();
        try (Workbench workbench = start(home, database)) {
            Visitor grace = Visitor.signedIn(workbench, "grace");
            long own = page(grace, "spaces", "@self", "pageSize", "30");
            long all = page(grace, "spaces", "@all", "pageSize", "30");
            Map<String, Integer> small = costs(grace, own);

            fill(database);
            Map<String, Integer> large = costs(grace, own);
            Map<String, Integer> largeAll = costs(grace, all);

            assertThat(small.get("ours")).isLessThanOrEqualTo(3);
            assertThat(large.get("ours")).isLessThanOrEqualTo(3);
            assertThat(largeAll.get("ours")).isLessThanOrEqualTo(3);
            assertThat(large.get("exact")).isLessThanOrEqualTo(2 * 30 + 1);
            assertThat(largeAll.get("exact")).isLessThanOrEqualTo(2 * 30 + 1);
            assertReadFromAnIndex(database, "\"SPACE_KEY\" = 'TOG'", "\"HAPPENED_DAY\" DESC");
            assertReadFromAnIndex(database, "\"SPACE_KEY\" IN ('TOG', 'SAM', 'DEL')", "\"HAPPENED_DAY\" DESC");
            assertReadFromAnIndex(database, "\"SPACE_KEY\" = 'TOG'", "\"TITLE_SORT\" ASC");
            assertReadFromAnIndex(database, "\"SPACE_KEY\" = 'TOG'", "\"CHANGED_AT\" DESC");
        }
    }

    /** A hundred thousand lessons of three spaces; the pages of most are gone, so that none is shown. */
    private static void fill(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into " + TABLE
                    + " (\"PAGE_ID\", \"SPACE_KEY\", \"TITLE\", \"TITLE_SORT\", \"HAPPENED_DAY\", \"STATUS\","
                    + " \"TRAINING\", \"CREATED_AT\", \"CHANGED_AT\", \"KEPT_AT\", \"SEARCH_TEXT\")"
                    + " select 50000000 + n, (array['TOG', 'SAM', 'DEL'])[1 + n % 3], 'Lesson ' || n, 'lesson ' || n,"
                    + " 10000 + n % 5000, 'shared', false, n, n, n, repeat('words ', 100)"
                    + " from generate_series(1, 100000) n");
            statement.execute("analyze " + TABLE);
        }
    }

    private static void assertReadFromAnIndex(String database, String where, String order) throws SQLException {
        String direction = order.endsWith("DESC") ? "DESC" : "ASC";
        StringBuilder plan = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("explain select \"PAGE_ID\", \"TITLE\" from " + TABLE
                        + " where " + where + " order by " + order + ", \"PAGE_ID\" " + direction + " limit 91")) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        assertThat(plan.toString()).contains("Index Scan").doesNotContain("Sort", "Seq Scan");
    }

    private static Map<String, Integer> costs(Visitor reader, long page) {
        String words = reader.get("/pages/viewpage.action?pageId=" + page)
                .headers()
                .firstValue("X-Workbench-Counts")
                .orElseThrow();
        return Arrays.stream(words.split(" "))
                .map(word -> word.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.valueOf(pair[1])));
    }

    private static long page(Visitor author, String... parameters) {
        return Authored.page(
                author,
                "TOG",
                RealWorkbench.freshTitle("Register"),
                Authored.macro("delbar-learning-register", parameters));
    }

    private static Workbench start(Path home, String database) throws IOException {
        return Workbench.start(Options.of(
                "--jar=" + System.getProperty("delbar.jar"),
                "--home=" + home.toRealPath(),
                "--db=" + database,
                "--port=0",
                "--watch=no",
                "--counts=yes"));
    }
}
