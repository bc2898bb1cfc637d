package org.delbar.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.delbar.workbench.Workbench;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that the workbench and the add-on keep in the database, as words. */
final class Rows {

    private Rows() {}

    /** Rows of any table that hold the word, with the name of their table first. */
    static List<String> with(Workbench workbench, String word) {
        JdbcTemplate jdbc = workbench.database().jdbc();
        List<String> found = new ArrayList<>();
        for (String table : jdbc.queryForList(
                "select table_name from information_schema.tables where table_type in ('BASE TABLE', 'TABLE')"
                        + " and lower(table_schema) = 'public'",
                String.class)) {
            jdbc.queryForList("select * from \"" + table + "\"").stream()
                    .map(Object::toString)
                    .filter(row -> row.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))
                    .forEach(row -> found.add(table + " " + row));
        }
        return found;
    }
}
