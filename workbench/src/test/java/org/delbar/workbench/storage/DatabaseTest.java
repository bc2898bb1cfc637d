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
}
