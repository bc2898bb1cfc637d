package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Administrators save organisations at once, on two nodes of one database: one is first, the others are told. */
class OrganisationsRaceTest {

    private static final String SCREEN = "/admin/plugins/delbar/site-settings.action";
    private static final String SAVE = "/admin/plugins/delbar/site-settings-save.action";
    private static final int ADMINISTRATORS = 4;
    private static final int ROUNDS = 6;

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void exactlyOneOfManyIsFirst(String database) throws Exception {
        try (TwoNodes nodes = new TwoNodes(database)) {
            List<Visitor> administrators = new ArrayList<>();
            for (int number = 0; number < ADMINISTRATORS; number++) {
                administrators.add(administrator(number % 2 == 0 ? nodes.one() : nodes.other()));
            }
            for (int round = 1; round <= ROUNDS; round++) {
                List<Document> answers = atOnce(administrators, "Round " + round);

                assertThat(answers.stream()
                                .filter(page ->
                                        !page.select(".aui-message-success").isEmpty()))
                        .as("round " + round)
                        .hasSize(1);
                assertThat(answers.stream()
                                .filter(page -> page.select(".aui-message-warning")
                                        .text()
                                        .contains("Ingrid Solheim")))
                        .as("round " + round)
                        .hasSize(ADMINISTRATORS - 1);
                assertThat(fields(administrators.get(1).page(SCREEN)))
                        .containsEntry("revision", round + "")
                        .doesNotContainKey("organisation-2-key");
            }
        }
    }

    /** Each gives the only organisation a name of their own. */
    private static List<Document> atOnce(List<Visitor> administrators, String name) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(administrators.size());
        try {
            CyclicBarrier start = new CyclicBarrier(administrators.size());
            List<Future<Document>> answers = new ArrayList<>();
            for (Visitor administrator : administrators) {
                Map<String, String> fields = fields(administrator.page(SCREEN));
                fields.putIfAbsent("organisation-1-key", "");
                fields.put("organisation-1-name", name + " of " + answers.size());
                fields.put("organisation-1-group", "guests");
                fields.put("do", "save");
                answers.add(threads.submit(() -> {
                    start.await();
                    return Jsoup.parse(administrator.postForm(SAVE, fields).body());
                }));
            }
            List<Document> pages = new ArrayList<>();
            for (Future<Document> answer : answers) {
                pages.add(answer.get());
            }
            return pages;
        } finally {
            threads.shutdown();
        }
    }

    private static Visitor administrator(Workbench node) {
        Visitor visitor = Visitor.signedIn(node, "ingrid");
        visitor.postForm("/doauthenticate.action", Map.of("password", "ingrid", "destination", "/"));
        return visitor;
    }

    private static Map<String, String> fields(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        FormElement form = page.expectForm("form.delbar-spaces-settings__form");
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }
}
