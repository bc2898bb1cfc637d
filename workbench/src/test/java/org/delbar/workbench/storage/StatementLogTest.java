package org.delbar.workbench.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.delbar.testing.EachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EachDatabase
class StatementLogTest {

    private final Database database;

    StatementLogTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void tables() {
        database.jdbc().execute("create table \"AO_865497_LESSON\" (title varchar(20))");
        database.jdbc().execute("create table wb_thing (title varchar(20))");
    }

    private Integer lessons() {
        return database.jdbc()
                .queryForObject(
                        "select count(*) from \"AO_865497_LESSON\" l, wb_thing t where l.title = 'secret' or l.title = ?",
                        Integer.class,
                        "hidden");
    }

    @Test
    void countsTheStatementsOfAllThreadsByTheirTables() throws Exception {
        try (StatementLog log = database.statements()) {
            lessons();
            Thread other = new Thread(() -> database.inTransaction(this::lessons));
            other.start();
            other.join();
            database.jdbc().update("insert into wb_thing values (?)", "x");

            assertThat(log.byTable()).isEqualTo(Map.of("AO_865497_LESSON", 2, "WB_THING", 3));
            assertThat(log.on("AO_865497_")).hasSize(2);
        }
    }

    @Test
    void keepsNoValues() {
        assertThat(database.counted(this::lessons).statements())
                .containsExactly(
                        "select count(*) from \"AO_865497_LESSON\" l, wb_thing t where l.title = ? or l.title = ?");
    }

    @Test
    void hearsNothingAfterItIsClosed() {
        StatementLog log = database.counted(() -> {});

        lessons();

        assertThat(log.statements()).isEmpty();
    }
}
