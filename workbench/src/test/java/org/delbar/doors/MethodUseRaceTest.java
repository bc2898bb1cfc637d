package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M3 on two nodes of one database: the same form is one page, and every use is counted. */
class MethodUseRaceTest {

    private static final String USES = "/rest/delbar/1/methodbook/uses";
    private static final int ROUNDS = 12;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void theSameFormIsOnePageAndEveryUseCounts(String database) throws Exception {
        try (TwoNodes nodes = new TwoNodes(database)) {
            Visitor one = Visitor.signedIn(nodes.one(), "grace");
            Visitor other = Visitor.signedIn(nodes.other(), "grace");
            long method = AuthoredMethod.page(
                    one,
                    "TOG",
                    0,
                    RealWorkbench.freshTitle("Raced"),
                    AuthoredMethod.storage(AuthoredMethod.row("In one line", "x"), "<p>Sheet</p>"));

            for (int round = 0; round < ROUNDS; round++) {
                Map<String, Object> same = form(method);
                List<HttpResponse<String>> twice = atOnce(one, same, other, same);
                assertThat(twice).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 201);
                assertThat(id(twice.get(0))).isEqualTo(id(twice.get(1)));

                List<HttpResponse<String>> two = atOnce(one, form(method), other, form(method));
                assertThat(two).extracting(HttpResponse::statusCode).containsOnly(201);
                assertThat(id(two.get(0))).isNotEqualTo(id(two.get(1)));
            }

            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(nodes.number(
                                "select count(*) from \"AO_865497_METHOD_USE\" where \"METHOD_PAGE\" = " + method))
                        .isEqualTo(3 * ROUNDS);
                assertThat(nodes.number("select \"USES\" from \"AO_865497_METHOD\" where \"PAGE_ID\" = " + method))
                        .isEqualTo(3 * ROUNDS);
            });
        } finally {
            threads.shutdown();
        }
    }

    private static Map<String, Object> form(long method) {
        String mark = UUID.randomUUID().toString();
        return Map.of("method", Long.toString(method), "space", "TOG", "title", "Run " + mark, "form", mark);
    }

    private List<HttpResponse<String>> atOnce(
            Visitor one, Map<String, Object> ones, Visitor other, Map<String, Object> others) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        answers.add(threads.submit(() -> {
            start.await();
            return one.send("POST", USES, ones);
        }));
        answers.add(threads.submit(() -> {
            start.await();
            return other.send("POST", USES, others);
        }));
        return List.of(answers.get(0).get(), answers.get(1).get());
    }

    private static long id(HttpResponse<String> answer) throws Exception {
        JsonNode made = new ObjectMapper().readTree(answer.body());
        return made.path("id").asLong();
    }
}
