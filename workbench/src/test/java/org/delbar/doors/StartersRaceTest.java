package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two admins press at once, on two nodes of one database: each starter method is one page. */
class StartersRaceTest {

    private static final List<String> LANGUAGES = List.of("en", "sv", "no");

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void eachMethodIsOnePageHoweverManyPress(String database) throws Exception {
        try (TwoNodes nodes = new TwoNodes(database)) {
            Visitor grace = Visitor.signedIn(nodes.one(), "grace");
            Visitor ingrid = Visitor.signedIn(nodes.other(), "ingrid");
            Visitor again = Visitor.signedIn(nodes.other(), "grace");
            for (String language : LANGUAGES) {
                List<StartersPage> screens = List.of(
                        StartersPage.open(grace, "TOG", language),
                        StartersPage.open(ingrid, "TOG", language),
                        StartersPage.open(again, "TOG", language));

                List<String> results = atOnce(screens);

                assertThat(results).as(language).hasSize(18).containsOnly("made", "taken");
                assertThat(results.stream().filter("made"::equals)).hasSize(6);
                for (String title : screens.get(0).titles()) {
                    assertThat(nodes.number("select count(*) from wb_page where title = '" + title + "'"))
                            .as(title)
                            .isEqualTo(1);
                }
            }
        }
    }

    private static List<String> atOnce(List<StartersPage> screens) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(screens.size());
        try {
            CyclicBarrier start = new CyclicBarrier(screens.size());
            List<Future<List<String>>> answers = new ArrayList<>();
            for (StartersPage screen : screens) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return screen.install().results();
                }));
            }
            List<String> results = new ArrayList<>();
            for (Future<List<String>> answer : answers) {
                results.addAll(answer.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
