package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Visitor.json;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.delbar.testing.Postgres;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.start.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many admins save at once, on two nodes of one database: one is first, the others are told, nobody is lost. */
class SpaceSettingsRaceTest {

    private static final String PATH = "/rest/delbar/1/spaces/TOG/settings";
    private static final int ADMINS = 8;
    private static final int ROUNDS = 12;

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void exactlyOneOfManyIsFirst(String database) throws Exception {
        String url = database.equals("H2")
                ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"
                : Postgres.shared().freshDatabase();
        try (Workbench one = node(url);
                Workbench other = node(url)) {
            List<Visitor> admins = new ArrayList<>();
            for (int admin = 0; admin < ADMINS; admin++) {
                admins.add(Visitor.signedIn(admin % 2 == 0 ? one : other, "grace"));
            }
            for (int round = 0; round < ROUNDS; round++) {
                boolean firstRow = round % 2 == 0;
                if (firstRow) {
                    forget(url);
                }
                int revision = json(admins.get(0).get(PATH)).path("revision").asInt();

                List<Integer> statuses = atOnce(admins, Map.of("pageLanguage", "sv", "revision", revision));

                assertThat(statuses).as("round " + round).containsOnlyOnce(200);
                assertThat(statuses).as("round " + round).containsOnly(200, 409);
                assertThat(json(admins.get(1).get(PATH)).path("revision").asInt())
                        .isEqualTo(revision + 1);
            }
            forget(url);
            assertThat(atOnce(admins, Map.of("pageLanguage", "no")))
                    .as("who does not say what was there before is refused in words at worst")
                    .contains(200)
                    .isSubsetOf(200, 409);
        }
    }

    private static List<Integer> atOnce(List<Visitor> admins, Map<String, Object> wanted) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(admins.size());
        try {
            CyclicBarrier start = new CyclicBarrier(admins.size());
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (Visitor admin : admins) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return admin.send("PUT", PATH, wanted);
                }));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : answers) {
                statuses.add(answer.get().statusCode());
            }
            return statuses;
        } finally {
            threads.shutdown();
        }
    }

    /** As before anybody has ever saved. */
    private static void forget(String url) throws Exception {
        try (Connection connection = url.startsWith("jdbc:h2")
                ? DriverManager.getConnection(url, "sa", "")
                : DriverManager.getConnection(url)) {
            connection
                    .createStatement()
                    .execute("DELETE FROM \"AO_865497_SPACE_SETTINGS\" WHERE \"SPACE_KEY\" = 'TOG'");
        }
    }

    private static Workbench node(String url) throws Exception {
        Path home = Files.createTempDirectory("delbar-node");
        return Workbench.start(
                Options.of("--jar=" + System.getProperty("delbar.jar"), "--home=" + home, "--db=" + url, "--port=0"));
    }
}
