package org.delbar.workbench.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.delbar.testing.EachDatabase;
import org.junit.jupiter.api.Test;

@EachDatabase
class DatabaseTest {

    private final Database database;
    private final List<String> done = new ArrayList<>();

    DatabaseTest(Database database) {
        this.database = database;
    }

    @Test
    void readsCommittedByTheServersOwnWord() {
        assertThat(database.inTransaction(database::isolation)).isEqualTo("read committed");
    }

    @Test
    void refusesADatabaseItDoesNotKnow() {
        assertThatThrownBy(() -> new Database("jdbc:other:x")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void runsHooksAfterTheOutermostCommit() {
        database.inTransaction(() -> {
            database.inTransaction(() -> {
                database.afterCommit(() -> done.add("hook"));
                return done;
            });
            done.add("work");
            return done;
        });

        assertThat(done).containsExactly("work", "hook");
    }

    @Test
    void runsNoHookAfterARollback() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    database.afterCommit(() -> done.add("hook"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(done).isEmpty();
    }

    @Test
    void runsAHookAtOnceOutsideATransaction() {
        database.afterCommit(() -> done.add("hook"));

        assertThat(done).containsExactly("hook");
    }

    @Test
    void readsTheSameOnceARequest() {
        try (ReadOnce.Request ignored = database.readOnce().begin()) {
            assertThat(answers()).containsExactly("read", "read");
            assertThat(done).hasSize(1);
        }
    }

    @Test
    void readsAnewWithoutARequest() {
        answers();

        assertThat(done).hasSize(2);
    }

    @Test
    void readsAnewAfterAWriteOfItsThread() {
        database.jdbc().execute("create table noted (word varchar(20))");
        try (ReadOnce.Request ignored = database.readOnce().begin()) {
            answers();
            database.jdbc().update("insert into noted (word) values (?)", "one");
            answers();

            assertThat(done).hasSize(2);
        }
    }

    private List<String> answers() {
        return List.of(answer(), answer());
    }

    private String answer() {
        return database.readOnce().of("word", 1, () -> {
            done.add("asked");
            return "read";
        });
    }
}
