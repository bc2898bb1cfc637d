package org.delbar.pagefacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.delbar.testing.Postgres;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.start.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D4 on two nodes of one database: whoever reads a page last, its one row says what the page says. */
class TwoNodesTest {

    private static final int ROUNDS = 15;
    private static final Duration SOON = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void editsOnBothNodesLeaveOneTrueRow(String database) throws Exception {
        try (Nodes nodes = new Nodes(database)) {
            String id = nodes.one.writes("TOG", Keeper.title());
            for (int round = 0; round < ROUNDS; round++) {
                String mark = Keeper.title();
                atOnce(() -> nodes.one.edits(id, mark + " one"), () -> nodes.other.edits(id, mark + " other"));

                String title = nodes.one.titleOf(id);
                assertThat(title).isIn(mark + " one", mark + " other");
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(nodes.other.finds(mark)).containsExactly(title));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void bothMayReadASpaceAgainAtOnce(String database) throws Exception {
        try (Nodes nodes = new Nodes(database)) {
            List<String> before = titles(nodes);
            assertThat(before).hasSizeGreaterThan(3).doesNotHaveDuplicates();
            for (int round = 0; round < 5; round++) {
                nodes.sql("delete from \"AO_865497_LEARNING\" where \"SPACE_KEY\" = 'TOG'");

                List<HttpResponse<String>> answers = atOnce(nodes.one::readsAgain, nodes.other::readsAgain);

                assertThat(answers).extracting(HttpResponse::statusCode).isSubsetOf(200, 202);
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(titles(nodes)).containsExactlyElementsOf(before));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> titles(Nodes nodes) {
        return nodes.one.rowsOf("TOG").stream()
                .map(row -> row.path("title").asText())
                .sorted()
                .toList();
    }

    private <T> List<T> atOnce(Callable<T> first, Callable<T> second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<T>> answers = new ArrayList<>();
        for (Callable<T> each : List.of(first, second)) {
            answers.add(threads.submit(() -> {
                start.await();
                return each.call();
            }));
        }
        return List.of(answers.get(0).get(), answers.get(1).get());
    }

    /** Two workbenches on one database, each with somebody at it. */
    private static final class Nodes implements AutoCloseable {

        private final String url;
        private final Workbench first;
        private final Workbench second;
        private final Editor one;
        private final Editor other;

        Nodes(String database) throws Exception {
            url = database.equals("H2")
                    ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"
                    : Postgres.shared().freshDatabase();
            first = node();
            second = node();
            one = new Editor(new Keeper(first, "grace"));
            other = new Editor(new Keeper(second, "grace"));
        }

        private Workbench node() throws Exception {
            return Workbench.start(Options.of(
                    "--jar=" + System.getProperty("delbar.jar"),
                    "--home=" + Files.createTempDirectory("delbar-node"),
                    "--db=" + url,
                    "--port=0"));
        }

        void sql(String statement) throws Exception {
            try (Connection connection = url.startsWith("jdbc:h2")
                    ? DriverManager.getConnection(url, "sa", "")
                    : DriverManager.getConnection(url)) {
                connection.createStatement().execute(statement);
            }
        }

        @Override
        public void close() {
            second.close();
            first.close();
        }
    }

    private record Editor(Keeper keeper) {

        String writes(String space, String title) {
            return keeper.writes(space, title);
        }

        /** Is told when somebody else was faster. */
        String edits(String id, String title) {
            keeper.edits(id, title, keeper.storage(id));
            return title;
        }

        String titleOf(String id) {
            return keeper.visitor()
                    .page("/pages/viewpage.action?pageId=" + id)
                    .select("#title-text")
                    .text();
        }

        List<String> finds(String text) {
            return keeper.finds(text);
        }

        List<JsonNode> rowsOf(String space) {
            return keeper.rowsOf(space);
        }

        HttpResponse<String> readsAgain() {
            return keeper.visitor().send("POST", "/rest/delbar/1/pagefacts/TOG/rebuild", Map.of());
        }
    }
}
