package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Authored.macro;
import static org.delbar.doors.InjectionCorpus.HARMLESS;
import static org.delbar.doors.InjectionCorpus.assertNoDangerousAttributes;
import static org.delbar.doors.InjectionCorpus.csv;
import static org.delbar.doors.InjectionCorpus.letters;
import static org.delbar.doors.InjectionCorpus.payloads;
import static org.delbar.doors.InjectionCorpus.shape;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * S2: every payload in every text field of a worksheet and of a capture, looked at where it comes out: page, card,
 * register, its file and its JSON. Whatever was typed is text there: no element or attribute that harmless words do not
 * bring too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LearningInjectionTest {

    private static final String BLUEPRINT = "org.delbar.confluence:learning-worksheet-blueprint";
    private static final String CAPTURES = "/rest/delbar/1/learning/captures";
    private static final List<String> TEXTS =
            List.of("whatHappened", "whatWeLearn", "nextTime", "process", "action1What");

    private final Workbench workbench = RealWorkbench.own();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");
    private final List<String> payloads = payloads();
    private final List<String> worksheets = new ArrayList<>();
    private final List<String> captures = new ArrayList<>();
    private Set<String> harmlessPage = Set.of();

    @BeforeAll
    void typeThemEverywhere() {
        harmlessPage = new HashSet<>(shape(content(worksheet(HARMLESS))));
        harmlessPage.addAll(shape(content(capture(HARMLESS))));
        for (String payload : payloads) {
            worksheets.add(worksheet(payload));
            captures.add(capture(payload));
        }
    }

    @AfterAll
    void close() {
        workbench.close();
    }

    @Test
    void thereAreAtLeastSixtyOfThem() {
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @Test
    void pagesAndCardsShowThemAsText() {
        for (int i = 0; i < payloads.size(); i++) {
            for (String address : List.of(worksheets.get(i), captures.get(i))) {
                Element content = content(address);
                assertHarmless(payloads.get(i), content);
                assertThat(letters(content.text())).as(payloads.get(i)).contains(letters(payloads.get(i)));
            }
        }
    }

    @Test
    void titlesShowThemAsText() {
        for (int i = 0; i < payloads.size(); i++) {
            Document page = grace.page(worksheets.get(i));

            assertThat(page.select("#title-text *").not("a"))
                    .as(payloads.get(i))
                    .isEmpty();
            assertThat(page.select("script:not([src])").stream()
                            .filter(script -> !script.attr("type").contains("json")))
                    .as(payloads.get(i))
                    .isEmpty();
        }
    }

    @Test
    void filesShowThemAsText() {
        Set<String> harmless = new HashSet<>();
        for (String output : List.of("pdf", "word", "email")) {
            harmless.addAll(shape(content(worksheet(HARMLESS) + "&output=" + output)));
            for (int i = 0; i < payloads.size(); i++) {
                Element content = content(worksheets.get(i) + "&output=" + output);
                Set<String> added = shape(content);
                added.removeAll(harmless);
                assertThat(added).as(output + ": " + payloads.get(i)).isEmpty();
            }
        }
    }

    @Test
    void registersShowThemAsText() {
        for (String view : List.of("table", "cards")) {
            long host = Authored.page(
                    grace,
                    "TOG",
                    RealWorkbench.freshTitle("Register"),
                    macro(
                            "delbar-learning-register",
                            "pageSize",
                            "100",
                            "sort",
                            "changed",
                            "view",
                            view,
                            "columns",
                            "when, kind, source, status, process, themes, owner, training, space, changed"));

            Element register = Authored.view(grace, host).expectFirst("[data-macro-name=delbar-learning-register]");
            Element narrowed = Authored.view(
                            grace,
                            Authored.page(
                                    grace,
                                    "TOG",
                                    RealWorkbench.freshTitle("Register"),
                                    macro(
                                            "delbar-learning-register",
                                            "view",
                                            view,
                                            "pageSize",
                                            "100",
                                            "text",
                                            "script>alert(1)",
                                            "columns",
                                            "process")))
                    .expectFirst("[data-macro-name=delbar-learning-register]");

            assertThat(register.select("script, iframe, img, svg, object, embed, style, math, base, meta, marquee"))
                    .isEmpty();
            assertNoDangerousAttributes("register " + view, register);
            assertThat(letters(narrowed.text())).contains(letters("<script>alert(1)</script>"));
        }
    }

    @Test
    void parametersOfMacrosShowThemAsText() {
        for (String payload : payloads) {
            String visible =
                    payload.chars().anyMatch(c -> c < ' ' || Character.isSurrogate((char) c)) ? HARMLESS : payload;
            long host = Authored.page(
                    grace,
                    "TOG",
                    RealWorkbench.freshTitle("Parameters"),
                    macro(
                                    "delbar-learning-capture",
                                    "title",
                                    visible,
                                    "source",
                                    visible,
                                    "parent",
                                    visible,
                                    "space",
                                    "TOG")
                            + macro("delbar-learning-capture", "space", visible)
                            + macro("delbar-learning-register", "title", visible, "text", visible, "source", visible));

            Element content = Authored.view(grace, host).expectFirst("#main-content");

            assertThat(content.select(
                            "script, iframe, img, svg, object, embed, style, math, base, meta, marquee, b, u"))
                    .as(payload)
                    .isEmpty();
            assertNoDangerousAttributes(payload, content);
        }
    }

    @Test
    void theFileForSpreadsheetsHoldsNoFormulaAndAllRows() {
        String file = grace.get("/rest/delbar/1/learning/register.csv?spaces=TOG&separator=comma")
                .body();
        List<List<String>> rows = csv(file.replaceFirst("^\uFEFF", ""));

        assertThat(rows).hasSizeGreaterThan(2 * payloads.size());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).hasSameSizeAs(rows.get(0));
            assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\u0000-].*"));
        });
    }

    @Test
    void jsonHoldsThemLetterForLetter() {
        HttpResponse<String> answer = grace.get(
                "/rest/delbar/1/learning/register?spaces=TOG&pageSize=100&text=" + Visitor.encoded("<script>alert(1)"));

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        List<String> processes = new ArrayList<>();
        for (JsonNode lesson : json(answer).path("lessons")) {
            processes.add(letters(lesson.path("process").asText()));
        }
        assertThat(processes).contains(letters("<script>alert(1)</script>"));
    }

    /** @return address of the page */
    private String worksheet(String text) {
        Map<String, String> fields = new HashMap<>();
        TEXTS.forEach(field -> fields.put(field, text));
        fields.put("process", text.substring(0, Math.min(text.length(), 190)));
        fields.put("title", (text.replaceAll("\\p{Cntrl}", " ").strip() + " " + worksheets.size()).strip());
        fields.put("contentTemplateKey", "learning-worksheet-page-en");
        HttpResponse<String> answer = grace.create("TOG", BLUEPRINT, fields);
        if (answer.statusCode() != 200) {
            fields.put("title", RealWorkbench.freshTitle("Title"));
            answer = grace.create("TOG", BLUEPRINT, fields);
        }
        assertThat(answer.statusCode()).as(text + ": " + answer.body()).isEqualTo(200);
        return json(answer).path("url").asText().substring("/confluence".length());
    }

    private String capture(String text) {
        HttpResponse<String> answer = grace.send("POST", CAPTURES, Map.of("space", "TOG", "whatHappened", text));
        assertThat(answer.statusCode()).as(text + ": " + answer.body()).isEqualTo(201);
        return json(answer).path("url").asText().substring("/confluence".length());
    }

    private Element content(String address) {
        return grace.page(address).expectFirst("#main-content, body");
    }

    private void assertHarmless(String payload, Element content) {
        Set<String> added = shape(content);
        added.removeAll(harmlessPage);
        assertThat(added).as("what %s brings into the page", payload).isEmpty();
        assertNoDangerousAttributes(payload, content);
    }
}
