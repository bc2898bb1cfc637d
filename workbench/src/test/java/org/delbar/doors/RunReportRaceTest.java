package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M7 on two nodes of one database: one answer a person, and right numbers however many answer at once. */
class RunReportRaceTest {

    private static final int ROUNDS = 6;

    private final ExecutorService threads = Executors.newFixedThreadPool(3);

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void onePersonIsOneAnswerAndThreeAreThree(String database) throws Exception {
        try (TwoNodes nodes = new TwoNodes(database)) {
            Visitor grace = Visitor.signedIn(nodes.one(), "grace");
            Visitor graceToo = Visitor.signedIn(nodes.other(), "grace");
            Visitor samir = Visitor.signedIn(nodes.other(), "samir");
            Visitor priya = Visitor.signedIn(nodes.one(), "priya");
            long method = ToldRuns.method(grace, "TOG", RealWorkbench.freshTitle("Raced"));

            for (int round = 0; round < ROUNDS; round++) {
                long run = ToldRuns.run(grace, method, "TOG");
                atOnce(answer(grace, run, "helped"), answer(graceToo, run, "partly"));
                assertThat(nodes.number("select count(*) from \"AO_865497_RUN_REPORT\" where \"PAGE_ID\" = " + run))
                        .isEqualTo(1);

                long other = ToldRuns.run(grace, method, "TOG");
                atOnce(answer(grace, other, "helped"), answer(samir, other, "helped"), answer(priya, other, "not"));
                assertThat(nodes.number("select count(*) from \"AO_865497_RUN_REPORT\" where \"PAGE_ID\" = " + other))
                        .isEqualTo(3);
            }

            String row = " from \"AO_865497_METHOD\" where \"PAGE_ID\" = " + method;
            String helped = "select count(*) from \"AO_865497_RUN_REPORT\" where \"HELPED\" = 'helped' and"
                    + " \"METHOD_PAGE\" = " + method;
            String told = "select count(*) from \"AO_865497_NOTICE\" where \"PAGES\" like '%" + method + "="
                    + 2 * ROUNDS + "%'";
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(nodes.number("select \"ANSWERS\"" + row)).isEqualTo(4 * ROUNDS);
                assertThat(nodes.number("select \"HELPED\"" + row)).isEqualTo(nodes.number(helped));
                assertThat(nodes.number(told)).isEqualTo(1);
            });
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<HttpResponse<String>> answer(Visitor person, long run, String helped) {
        return () -> ToldRuns.tell(person, run, helped, Map.of("line", helped));
    }

    @SafeVarargs
    private void atOnce(Callable<HttpResponse<String>>... answers) throws Exception {
        CyclicBarrier start = new CyclicBarrier(answers.length);
        List<Future<HttpResponse<String>>> sent = new ArrayList<>();
        for (Callable<HttpResponse<String>> answer : answers) {
            sent.add(threads.submit(() -> {
                start.await();
                return answer.call();
            }));
        }
        for (Future<HttpResponse<String>> each : sent) {
            assertThat(each.get().statusCode()).as(each.get().body()).isEqualTo(200);
        }
    }
}
