package org.delbar.workbench.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.plugins.PluginHost.PluginState;
import org.delbar.workbench.plugins.PluginHost.State;
import org.delbar.workbench.storage.AoTable;
import org.delbar.workbench.storage.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.UnexpectedRollbackException;

@Timeout(60)
@EachDatabase
class PluginActiveObjectsTest {

    private static final String BOARD = """
            package probe;
            import net.java.ao.*;
            public interface Board extends Entity {
              enum Mood { GLAD, TIRED }
              String getTitle(); void setTitle(String title);
              Mood getMood(); void setMood(Mood mood);
              @OneToMany(reverse = "getBoard") Task[] getTasks();
            }
            """;

    private static final String TASK = """
            package probe;
            import net.java.ao.*;
            public interface Task extends Entity {
              String getWords(); void setWords(String words);
              Board getBoard(); void setBoard(Board board);
            }
            """;

    private static final String MODULE = """
            <ao key="tables" namespace="com.example.confluence.boards">
              <entity>probe.Board</entity><entity>probe.Task</entity>
            </ao>
            """;

    @TempDir
    private Path folder;

    private final Database database;
    private ProbeHost host;

    PluginActiveObjectsTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        host = new ProbeHost(folder, database);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    /** A plugin whose probe runs the given statements with {@code ao} and {@code transactions} at hand. */
    private static ProbePlugin doing(String statements) {
        return ProbePlugin.named("probe.boards")
                .source(BOARD)
                .source(TASK)
                .source("""
                        package probe;
                        import com.atlassian.activeobjects.external.ActiveObjects;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        import com.atlassian.sal.api.transaction.TransactionTemplate;
                        import net.java.ao.*;
                        @jakarta.inject.Named public class Work implements java.util.concurrent.Callable<Object> {
                          private final ActiveObjects ao;
                          private final TransactionTemplate transactions;
                          @jakarta.inject.Inject public Work(@ComponentImport ActiveObjects ao,
                              @ComponentImport TransactionTemplate transactions) {
                            this.ao = ao;
                            this.transactions = transactions;
                          }
                          private Board board(String title) {
                            return ao.create(Board.class, new DBParam("TITLE", title));
                          }
                          public Object call() {
                            %s
                          }
                        }
                        """.replace("%s", statements))
                .module(MODULE)
                .module("<probe key=\"work\" class=\"probe.Work\"/>");
    }

    private PluginState install(ProbePlugin plugin) {
        PluginState state = host.plugins.install(plugin.jarIn(folder));
        assertThat(state.reason()).isNull();
        return state;
    }

    private long boards() {
        return host.tables.tables().stream()
                .filter(each -> each.name().equals("AO_4FDC5E_BOARD"))
                .mapToLong(AoTable::rows)
                .sum();
    }

    @Test
    void keepsEnumsAndRelationsInTablesNamedAsConfluenceNamesThem() throws Exception {
        PluginState state = install(doing("""
                Board board = board("Autumn");
                board.setMood(Board.Mood.GLAD);
                board.save();
                ao.create(Task.class, new DBParam("WORDS", "Bring cake"), new DBParam("BOARD_ID", board.getID()));
                Board found = ao.find(Board.class, Query.select().where("TITLE = ?", "Autumn"))[0];
                return found.getMood() + " " + found.getTasks()[0].getWords();
                """));

        assertThat(ProbeHost.module(state, "tables").reason()).isNull();
        assertThat(host.call("work")).isEqualTo("GLAD Bring cake");
        assertThat(host.tables.tables())
                .containsExactly(new AoTable("AO_4FDC5E_BOARD", 1), new AoTable("AO_4FDC5E_TASK", 1));
    }

    @Test
    void readsCommittedInsideAPluginsTransaction() throws Exception {
        install(doing("""
                return ao.executeInTransaction(() -> {
                  board("Seen by me");
                  return String.valueOf(ao.count(Board.class));
                });
                """));

        String isolation = host.database.inTransaction(() -> {
            callWork();
            return host.database.isolation();
        });

        assertThat(isolation).isEqualTo("read committed");
        assertThat(boards()).isEqualTo(1);
    }

    @Test
    void losesItsRowsWhenTheHostsTransactionRollsBack() throws Exception {
        install(doing("return ao.executeInTransaction(() -> board(\"Lost\"));"));

        assertThatThrownBy(() -> host.database.inTransaction(() -> {
                    callWork();
                    throw new IllegalStateException("the page is not saved");
                }))
                .hasMessage("the page is not saved");

        assertThat(boards()).isZero();
    }

    @Test
    void losesItsRowsWhenItsOwnOuterTransactionFails() throws Exception {
        install(doing("""
                return transactions.execute(() -> {
                  ao.executeInTransaction(() -> board("Lost"));
                  throw new IllegalStateException("changed my mind");
                });
                """));

        assertThatThrownBy(() -> host.call("work")).hasMessage("changed my mind");

        assertThat(boards()).isZero();
    }

    @Test
    void spoilsTheOuterTransactionByASwallowedInnerFailure() throws Exception {
        install(doing("""
                return transactions.execute(() -> {
                  board("Lost too");
                  try {
                    ao.executeInTransaction(() -> { throw new IllegalStateException("inner"); });
                  } catch (IllegalStateException swallowed) {
                    return "went on";
                  }
                  return "";
                });
                """));

        assertThatThrownBy(() -> host.call("work")).isInstanceOf(UnexpectedRollbackException.class);

        assertThat(boards()).isZero();
    }

    @Test
    void keepsTheRowsOverAReload() throws Exception {
        install(doing("return board(\"Kept\");"));
        host.call("work");

        host.plugins.reload("probe.boards");
        host.call("work");

        assertThat(boards()).isEqualTo(2);
    }

    @Test
    void refusesToWorkBeforeTheModuleIsEnabled() {
        PluginState state = host.plugins.install(ProbePlugin.named("probe.hasty")
                .source(BOARD)
                .source(TASK)
                .source("""
                        package probe;
                        import com.atlassian.activeobjects.external.ActiveObjects;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        @jakarta.inject.Named public class Hasty {
                          @jakarta.inject.Inject public Hasty(@ComponentImport ActiveObjects ao) {
                            ao.count(Board.class);
                          }
                        }
                        """)
                .module(MODULE)
                .jarIn(folder));

        assertThat(state.state()).isEqualTo(State.FAILED);
        assertThat(state.reason()).contains("before its <ao> module is enabled");
    }

    @Test
    void refusesAColumnNamedByAReservedWord() {
        assertThat(reasonFor(BOARD.replace("Title", "Number")))
                .contains("probe.Board")
                .contains("NUMBER");
    }

    @Test
    void refusesATableNameOfMoreThanThirtyLetters() {
        assertThat(reasonFor(BOARD.replace(
                        "public interface", "@net.java.ao.schema.Table(\"ABCDEFGHIJKLMNOPQRSTU\") public interface")))
                .contains("ABCDEFGHIJKLMNOPQRSTU");
    }

    @Test
    void refusesAColumnNameOfMoreThanThirtyLetters() {
        assertThat(reasonFor(BOARD.replace("Title", "NameThatGoesOnForMuchLongerThanItMay")))
                .contains("NAME_THAT_GOES_ON");
    }

    private String reasonFor(String board) {
        PluginState state = host.plugins.install(ProbePlugin.named("probe.boards")
                .source(board)
                .source(TASK)
                .module(MODULE)
                .jarIn(folder));
        assertThat(ProbeHost.module(state, "tables").state()).isEqualTo(State.FAILED);
        assertThat(host.tables.tables()).isEmpty();
        return String.valueOf(ProbeHost.module(state, "tables").reason());
    }

    private void callWork() {
        try {
            host.call("work");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
