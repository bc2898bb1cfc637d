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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.delbar.testing.Postgres;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.start.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quality P1 and P2: what a list of meetups costs is known, and the same for a hundred thousand meetups. */
class MeetupListCostTest {

    private static final String TABLE = "\"AO_865497_MEETUP\"";
    private static final String HOSTS = "\"AO_865497_MEETUP_HOST\"";
    private static final String GRACE = "(select user_key from wb_user where username = 'grace')";

    @Test
    void aListCostsFiveStatementsOnesOwnSixAndTwiceItsLengthInDecisions(@TempDir Path home) throws Exception {
        String database = Postgres.shared().freshDatabase();
        try (Workbench workbench = start(home, database)) {
            Visitor grace = Visitor.signedIn(workbench, "grace");
            long own = page(grace, "spaces", "@self", "pageSize", "30");
            long all = page(grace, "spaces", "@all", "pageSize", "30");
            long past = page(grace, "spaces", "@self", "when", "past", "pageSize", "30");
            long mine = page(grace, "spaces", "@all", "when", "all", "mine", "true", "pageSize", "30");
            Map<String, Integer> small = costs(grace, own);

            fill(database);

            assertThat(small.get("ours")).isLessThanOrEqualTo(5);
            for (long list : new long[] {own, all, past, mine}) {
                Map<String, Integer> large = costs(grace, list);
                assertThat(large.get("ours")).isLessThanOrEqualTo(list == mine ? 6 : 5);
                assertThat(large.get("exact")).isLessThanOrEqualTo(2 * 30 + 1);
            }
            assertReadFromAnIndex(database, "\"SPACE_KEY\" = 'TOG' AND \"STARTS_AT\" > 0 AND \"ENDS_AT\" > 1", "ASC");
            assertReadFromAnIndex(
                    database,
                    "\"SPACE_KEY\" IN ('TOG', 'SAM', 'DEL') AND \"STARTS_AT\" > 0 AND \"ENDS_AT\" > 1",
                    "ASC");
            assertReadFromAnIndex(
                    database,
                    "\"SPACE_KEY\" = 'TOG' AND \"STARTS_AT\" <= 99999999 AND \"ENDS_AT\" <= 99999999",
                    "DESC");
            assertReadsWhatOneHas(database);
        }
    }

    /** A hundred thousand meetups of three spaces, one each minute around now; their pages are gone, so none is shown. */
    private static void fill(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into " + TABLE
                    + " (\"PAGE_ID\", \"SPACE_KEY\", \"TITLE\", \"CONCEPT_PAGE\", \"STARTS_AT\", \"ENDS_AT\", \"ZONE\","
                    + " \"ALL_DAY\", \"SEATS\", \"STATUS\", \"CHANGED_AT\", \"KEPT_AT\")"
                    + " select 50000000 + n, (array['TOG', 'SAM', 'DEL'])[1 + n % 3], 'Meetup ' || n, 0,"
                    + " (extract(epoch from now()) * 1000)::bigint + (n::bigint - 50000) * 60000,"
                    + " (extract(epoch from now()) * 1000)::bigint + (n::bigint - 49000) * 60000,"
                    + " 'Europe/Oslo', false, 0, 'planned', n, n from generate_series(1, 100000) n");
            statement.execute("insert into " + HOSTS + " (\"HOST_KEY\", \"PAGE_ID\", \"PERSON\", \"SPACE_KEY\")"
                    + " select n, 50000000 + n, case when n % 200 = 0 then " + GRACE + " else 'other-' || n % 1000 end,"
                    + " (array['TOG', 'SAM', 'DEL'])[1 + n % 3] from generate_series(1, 100000) n");
            statement.execute("analyze " + TABLE);
            statement.execute("analyze " + HOSTS);
        }
    }

    /** Five hundred of a hundred thousand: whoever has few meetups does not wait for those of others. */
    private static void assertReadsWhatOneHas(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            String hosted = "select \"HOST_KEY\", \"PAGE_ID\" from " + HOSTS + " where \"PERSON\" = ";
            String person = text(statement, "select " + GRACE);
            String ids = text(
                    statement, "select string_agg(\"PAGE_ID\"::text, ', ') from (" + hosted + "'" + person + "') own");
            String slice = "select \"PAGE_ID\", \"TITLE\" from " + TABLE
                    + " where \"SPACE_KEY\" IN ('TOG', 'SAM', 'DEL')%s AND \"PAGE_ID\" IN (" + ids
                    + ") order by 0 + \"STARTS_AT\" %s, \"PAGE_ID\" %s limit 91";

            assertThat(plan(statement, hosted + "'" + person + "' order by \"PAGE_ID\" desc limit 900"))
                    .contains("Index")
                    .doesNotContain("Seq Scan");
            for (String when : new String[] {"", " AND \"STARTS_AT\" > 0 AND \"ENDS_AT\" > 1"}) {
                for (String way : new String[] {"asc", "desc"}) {
                    String plan = plan(statement, String.format(Locale.ROOT, slice, when, way, way));
                    assertThat(plan).doesNotContain("Seq Scan");
                    assertThat(rowsReadInVain(plan)).as(plan).isLessThan(500);
                }
            }
        }
    }

    private static String text(Statement statement, String question) throws SQLException {
        try (ResultSet found = statement.executeQuery(question)) {
            found.next();
            return found.getString(1);
        }
    }

    /** Of the statement as it was carried out. */
    private static String plan(Statement statement, String question) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines = statement.executeQuery("explain (analyze, costs off, timing off) " + question)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private static int rowsReadInVain(String plan) {
        return plan.lines()
                .filter(line -> line.contains("Rows Removed by Filter: "))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                .sum();
    }

    private static void assertReadFromAnIndex(String database, String where, String direction) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("explain select \"PAGE_ID\", \"TITLE\" from " + TABLE
                        + " where " + where + " order by \"STARTS_AT\" " + direction + ", \"PAGE_ID\" " + direction
                        + " limit 91")) {
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
                author, "TOG", RealWorkbench.freshTitle("Meetups"), Authored.macro("delbar-meetup-list", parameters));
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
