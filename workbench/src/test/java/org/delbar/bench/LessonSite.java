package org.delbar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.delbar.testing.Postgres;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.start.Options;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The add-on in a workbench on a PostgreSQL database of its own, with many lessons in ten spaces: copies of the sample's,
 * pages and index rows, put in by bulk. Every fifth page may be seen by Jonas only; {@link #READER} sees the rest.
 */
final class LessonSite implements AutoCloseable {

    static final String READER = "maja";
    static final String OURS = "AO_865497_";

    private static final String LEARNING = OURS + "LEARNING";
    private static final int SPACES = 10;
    private static final String NUMBER = "lpad(n::text, 6, '0')";

    private final String url = Postgres.shared().freshDatabase();
    private final Workbench workbench;
    private final JdbcTemplate jdbc;
    private int lessons;

    LessonSite() {
        workbench = Workbench.start(Options.of(
                "--jar=" + System.getProperty("delbar.jar"),
                "--home=" + temporaryFolder(),
                "--db=" + url,
                "--port=0",
                "--watch=no",
                "--counts=yes"));
        jdbc = workbench.database().jdbc();
        jdbc.update("update wb_job set switched_off = true");
        addSpaces();
    }

    /** Another node on the same database. The caller closes it. */
    Workbench another() {
        return node(Stream.of("--jar=" + System.getProperty("delbar.jar")));
    }

    /** As {@link #another}, without the add-on. */
    Workbench withoutAddOn() {
        return node(Stream.empty());
    }

    private Workbench node(Stream<String> jar) {
        return Workbench.start(Options.of(Stream.concat(
                        jar,
                        Stream.of(
                                "--home=" + temporaryFolder(),
                                "--db=" + url,
                                "--port=0",
                                "--sample=no",
                                "--watch=no",
                                "--counts=yes"))
                .toArray(String[]::new)));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("delbar-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Workbench workbench() {
        return workbench;
    }

    private void addSpaces() {
        String numbers = "(select generate_series(0, " + (SPACES - 1) + ") as n) as numbers, wb_space t";
        jdbc.update(copy(
                "wb_space",
                Map.of("space_key", "'B' || n", "name", "'Bench ' || n"),
                List.of("id"),
                numbers + " where t.space_key = 'TOG'"));
        jdbc.update(copy(
                "wb_space_right",
                Map.of("space_id", "b.id"),
                List.of(),
                "wb_space_right t join wb_space s on s.id = t.space_id, wb_space b"
                        + " where s.space_key = 'TOG' and b.space_key ~ '^B[0-9]+$'"));
        jdbc.update(copy(
                "wb_page",
                Map.of("space_id", "b.id", "title", "b.name", "title_key", "lower(b.name)"),
                List.of("id"),
                "wb_page t join wb_space s on s.home_page_id = t.id, wb_space b"
                        + " where s.space_key = 'TOG' and b.space_key ~ '^B[0-9]+$'"));
        jdbc.update("update wb_space b set home_page_id = (select p.id from wb_page p where p.space_id = b.id)"
                + " where b.space_key ~ '^B[0-9]+$'");
        jdbc.update(copy(
                LEARNING + "_SPACE",
                Map.of("SPACE_KEY", "'B' || n"),
                List.of(),
                "(select generate_series(0, " + (SPACES - 1) + ") as n) as numbers"));
    }

    /** Adds lessons until there are so many. */
    void growTo(int wanted) {
        addPages("Lesson", lessons, wanted);
        jdbc.update(copy(
                LEARNING,
                Map.of(
                        "PAGE_ID", "p.id",
                        "SPACE_KEY", "b.space_key",
                        "TITLE", "p.title",
                        "TITLE_SORT", "p.title_key",
                        "HAPPENED_DAY", "20500 - p.id * 7919 % 2000",
                        "CHANGED_AT", "t.\"CHANGED_AT\" - p.id % 100000 * 60000"),
                List.of(),
                "(select l.*, row_number() over (order by \"PAGE_ID\") - 1 as turn from \"" + LEARNING
                        + "\" l where \"SPACE_KEY\" !~ '^B[0-9]+$') t, wb_page p join wb_space b on b.id = p.space_id"
                        + " where b.space_key ~ '^B[0-9]+$' and t.turn = p.id % 15"
                        + " and p.title >= 'Lesson ' || lpad('" + lessons + "', 6, '0') and p.title < 'Lessoo'"));
        hideEveryFifth();
        lessons = wanted;
    }

    /** Copies of the sample's lessons in our spaces, by another name. */
    void addPages(String name, int from, int to) {
        jdbc.update(copy(
                "wb_page",
                Map.of(
                        "space_id",
                        "b.id",
                        "parent_id",
                        "b.home_page_id",
                        "title",
                        "'" + name + " ' || " + NUMBER,
                        "title_key",
                        "lower('" + name + " ' || " + NUMBER + ")"),
                List.of("id"),
                "(select p.*, row_number() over (order by id) - 1 as turn from wb_page p where id in (select \"PAGE_ID\" from \""
                        + LEARNING + "\" where \"SPACE_KEY\" !~ '^B[0-9]+$')) t,"
                        + " (select generate_series(" + from + ", " + (to - 1) + ") as n) as numbers, wb_space b"
                        + " where t.turn = n % 15 and b.space_key = 'B' || n % " + SPACES));
    }

    void hideEveryFifth() {
        jdbc.update("insert into wb_page_restriction (page_id, holder_kind, holder)"
                + " select p.id, 'user', 'jonas' from wb_page p join wb_space b on b.id = p.space_id"
                + " where b.space_key ~ '^B[0-9]+$' and p.id <> b.home_page_id and p.id % 5 = 0"
                + " and not exists (select 1 from wb_page_restriction r where r.page_id = p.id)");
        jdbc.execute("analyze");
    }

    void run(String sql) {
        jdbc.update(sql);
    }

    /** A page in a space of the sample with a register of all spaces. */
    long registerPage(int rows) {
        return page(
                "Register of " + rows,
                "<ac:structured-macro ac:name=\"delbar-learning-register\" ac:schema-version=\"1\">"
                        + "<ac:parameter ac:name=\"spaces\">@all</ac:parameter><ac:parameter ac:name=\"pageSize\">"
                        + rows + "</ac:parameter></ac:structured-macro>");
    }

    long page(String title, String storage) {
        jdbc.update(
                copy(
                        "wb_page",
                        Map.of("title", "?", "title_key", "lower(?)", "storage", "?"),
                        List.of("id"),
                        "wb_page t join wb_space s on s.home_page_id = t.id where s.space_key = 'TOG'"),
                title,
                title,
                storage);
        Long id = jdbc.queryForObject("select id from wb_page where title = ?", Long.class, title);
        return id == null ? 0 : id;
    }

    /** Copies rows, whatever columns a table has besides those that are named. */
    private String copy(String table, Map<String, String> values, List<String> left, String from) {
        List<String> columns = jdbc
                .queryForList(
                        "select column_name from information_schema.columns where table_schema = 'public'"
                                + " and table_name = ? order by ordinal_position",
                        String.class,
                        table)
                .stream()
                .filter(column -> !left.contains(column))
                .toList();
        return "insert into \"" + table + "\" (\"" + String.join("\", \"", columns) + "\") select "
                + String.join(
                        ", ",
                        columns.stream()
                                .map(column -> values.getOrDefault(column, "t.\"" + column + "\""))
                                .toList())
                + " from " + from;
    }

    @Override
    public void close() {
        workbench.close();
        Postgres.shared().drop(url);
    }
}
