package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Authored.macro;
import static org.delbar.doors.AuthoredMethod.row;
import static org.delbar.doors.InjectionCorpus.HARMLESS;
import static org.delbar.doors.InjectionCorpus.assertNoDangerousAttributes;
import static org.delbar.doors.InjectionCorpus.letters;
import static org.delbar.doors.InjectionCorpus.payloads;
import static org.delbar.doors.InjectionCorpus.shape;
import static org.delbar.doors.Visitor.encoded;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * S2 for the method book: every payload in every field of a method, of a page made from it and of a variant, in names
 * that a space gives, in parameters and in addresses, looked at where it comes out.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MethodInjectionTest {

    private static final String BLUEPRINT = "org.delbar.confluence:methodbook-method-blueprint";
    private static final String METHODBOOK = "/rest/delbar/1/methodbook/";
    private static final String ALIVE =
            "script:not([type*=json]), iframe, img, svg, object, embed, style, math, base, meta, marquee, b, u";

    private static final List<String> TYPED = List.of("line", "materials", "organisation", "source");
    private static final List<String> FACTS = List.of(
            "In one line",
            "Category",
            "Subject area",
            "Time",
            "Preparation",
            "People",
            "Form",
            "Difficulty",
            "Materials",
            "Shared by",
            "Organisation",
            "Based on",
            "Source",
            "Status",
            "Version",
            "Language");

    private final Workbench workbench = RealWorkbench.own();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");
    private final List<String> payloads = payloads();
    private final List<String> shared = new ArrayList<>();
    private final List<Long> authored = new ArrayList<>();
    private final Set<String> harmless = new HashSet<>();
    private long blank;

    @BeforeAll
    void typeThemEverywhere() {
        blank = authored("Sheet of our own");
        for (String words : List.of(HARMLESS, "Plain words")) {
            harmless.addAll(shape(content(shared(words))));
            harmless.addAll(shape(content(address(authored(words)))));
        }
        for (String payload : payloads) {
            shared.add(shared(payload));
            authored.add(authored(payload));
        }
    }

    @AfterAll
    void close() {
        workbench.close();
    }

    @Test
    void pagesAndCardsOfMethodsShowThemAsText() {
        for (int i = 0; i < payloads.size(); i++) {
            Element content = content(shared.get(i));
            assertHarmless(payloads.get(i), content);
            assertThat(letters(content.text())).contains(letters(typed(payloads.get(i))));
            assertHarmless(payloads.get(i), content(address(authored.get(i))));
            assertThat(grace.page(shared.get(i)).select("#title-text *").not("a"))
                    .as(payloads.get(i))
                    .isEmpty();
        }
    }

    @Test
    void filesOfMethodsShowThemAsText() {
        for (String output : List.of("pdf", "word", "email")) {
            Set<String> plain = new HashSet<>(shape(content(shared(HARMLESS) + "&output=" + output)));
            plain.addAll(shape(content(address(authored("Plain words")) + "&output=" + output)));
            for (int i = 0; i < payloads.size(); i++) {
                for (String method : List.of(shared.get(i), address(authored.get(i)))) {
                    Element content = content(method + "&output=" + output);
                    Set<String> added = shape(content);
                    added.removeAll(plain);
                    assertThat(added).as(output + ": " + payloads.get(i)).isEmpty();
                    assertNoDangerousAttributes(payloads.get(i), content);
                }
            }
        }
    }

    @Test
    void pagesMadeFromMethodsShowThemAsText() {
        Set<String> plain = new HashSet<>();
        for (String kind : List.of("uses", "variants")) {
            for (long method : List.of(blank, authored("Plain words"))) {
                plain.addAll(shape(content(made(kind, method, "Plain words"))));
            }
        }
        for (int i = 0; i < payloads.size(); i++) {
            for (String kind : List.of("uses", "variants")) {
                Element content = content(made(kind, authored.get(i), payloads.get(i)));
                Set<String> added = shape(content);
                added.removeAll(plain);
                added.removeAll(harmless);
                assertThat(added).as(kind + ": " + payloads.get(i)).isEmpty();
                assertNoDangerousAttributes(payloads.get(i), content);
            }
        }
    }

    @Test
    void aMethodTellsOfUsesAndVariantsAsText() {
        long method = authored("Told of " + HARMLESS);
        for (String payload : payloads) {
            made("uses", method, payload);
            made("variants", method, payload);

            Element card = content(address(method)).expectFirst(".delbar-method-card");

            assertThat(card.select(ALIVE)).as(payload).isEmpty();
            assertNoDangerousAttributes(payload, card);
        }
    }

    @Test
    void formsShowWhatIsTypedAsText() {
        String start = "?method=" + blank + "&space=TOG";
        for (String payload : payloads) {
            String typed = encoded(payload);
            String query = start + "&parent=" + typed + "&title=" + typed + "&label=" + typed + "&who=" + typed;
            for (String kind : List.of("uses", "variants")) {
                Element form = Jsoup.parse(json(grace.get(METHODBOOK + kind + "/start" + query))
                        .path("html")
                        .asText());
                assertThat(form.select(ALIVE)).as(payload).isEmpty();
                assertNoDangerousAttributes(payload, form);
            }
            for (String screen : List.of("use-method", "make-variant")) {
                Element refused = Jsoup.parse(grace.postForm(
                                "/plugins/delbar/" + screen + "-now.action",
                                Map.of(
                                        "method",
                                        blank + "",
                                        "space",
                                        "TOG",
                                        "title",
                                        payload,
                                        "parent",
                                        payload,
                                        "date",
                                        payload,
                                        "who",
                                        payload,
                                        "label",
                                        payload,
                                        "form",
                                        payload))
                        .body());
                Element form = refused.expectFirst(".delbar-method-form");
                assertThat(form.select(ALIVE)).as(screen + " " + payload).isEmpty();
                assertNoDangerousAttributes(payload, form);
                Element asked = grace.page("/plugins/delbar/" + screen + ".action" + query)
                        .expectFirst(".delbar-method-form");
                assertThat(asked.select(ALIVE)).as(screen + " " + payload).isEmpty();
                assertNoDangerousAttributes(payload, asked);
            }
        }
    }

    @Test
    void librariesShowThemAsText() {
        for (String view : List.of("cards", "table", "compact")) {
            long page = Authored.page(
                    grace,
                    "TOG",
                    RealWorkbench.freshTitle("Library"),
                    macro(
                            "delbar-method-library",
                            "pageSize",
                            "100",
                            "sort",
                            "new",
                            "view",
                            view,
                            "status",
                            "in-use, trial, idea, recommended, retired"));
            for (String output : List.of("", "&output=pdf", "&output=word", "&output=email")) {
                Element library = content(address(page) + output);
                assertThat(library.select(ALIVE)).as(view + output).isEmpty();
                assertNoDangerousAttributes(view + output, library);
            }
            assertThat(letters(content(address(page)).text())).contains(letters("<script>alert(1)</script>"));
        }
    }

    @Test
    void comparisonsShowThemAsText() {
        long page = Authored.page(grace, "TOG", RealWorkbench.freshTitle("Library"), macro("delbar-method-library"));
        for (int i = 0; i + 1 < authored.size(); i += 2) {
            Element compared = content(
                    address(page) + "&method-compare=" + authored.get(i) + "&method-compare=" + authored.get(i + 1));
            assertThat(compared.select(".delbar-method-library__compared thead a"))
                    .hasSize(2);
            assertThat(compared.select(ALIVE)).as(payloads.get(i)).isEmpty();
            assertNoDangerousAttributes(payloads.get(i), compared);
        }
    }

    @Test
    void parametersAndAddressesShowThemAsText() {
        long page = Authored.page(
                grace, "TOG", RealWorkbench.freshTitle("Library"), macro("delbar-method-library", "pageSize", "2"));
        for (String payload : payloads) {
            String visible = visible(payload);
            String asked = encoded(payload);
            long host = Authored.page(
                    grace,
                    "TOG",
                    RealWorkbench.freshTitle("Parameters"),
                    macro(
                                    "delbar-method-library",
                                    "title",
                                    visible,
                                    "text",
                                    visible,
                                    "category",
                                    visible,
                                    "sort",
                                    visible,
                                    "people",
                                    visible,
                                    "spaces",
                                    visible,
                                    "language",
                                    visible)
                            + macro(
                                    "delbar-method-use",
                                    "method",
                                    visible,
                                    "parent",
                                    visible,
                                    "titlePattern",
                                    visible,
                                    "label",
                                    visible,
                                    "space",
                                    visible)
                            + macro(
                                    "delbar-method-use",
                                    "method",
                                    blank + "",
                                    "titlePattern",
                                    visible,
                                    "label",
                                    visible)
                            + macro(
                                    "delbar-method-origin",
                                    "method",
                                    visible,
                                    "version",
                                    visible,
                                    "used-at",
                                    visible,
                                    "used-by",
                                    visible,
                                    "id",
                                    visible));
            Element written = content(address(host));
            Element narrowed = content(address(page) + "&method-text=" + asked + "&method-people=" + asked
                    + "&method-maxMinutes=" + asked + "&method-category=" + asked + "&method-form=" + asked
                    + "&method-sort=" + asked + "&method-view=" + asked + "&method-compare=" + asked + "&method-at="
                    + asked);

            for (Element content : List.of(written, narrowed)) {
                assertThat(content.select(ALIVE)).as(payload).isEmpty();
                assertNoDangerousAttributes(payload, content);
            }
        }
    }

    @Test
    void namesThatASpaceAndTheSiteGiveAreShownAsText() {
        Visitor ingrid = Visitor.signedIn(workbench, "ingrid");
        ingrid.postForm("/doauthenticate.action", Map.of("password", "ingrid", "destination", "/"));
        long page = Authored.page(grace, "TOG", RealWorkbench.freshTitle("Library"), macro("delbar-method-library"));
        for (String payload : payloads) {
            String name = visible(payload);
            SettingsPage saved = SettingsPage.open(grace, "TOG")
                    .press(
                            "save",
                            Map.of(
                                    "methodbook-category-1-name-en",
                                    name.substring(0, Math.min(name.length(), 60)),
                                    "methodbook-subject-1-name-en",
                                    name.substring(0, Math.min(name.length(), 60))));
            organisation(ingrid, name);

            for (Element shown :
                    List.of(saved.page().expectFirst("form.delbar-spaces-settings__form"), content(address(page)))) {
                assertThat(shown.select(ALIVE)).as(payload).isEmpty();
                assertNoDangerousAttributes(payload, shown);
            }
            HttpResponse<String> wizard = grace.get(METHODBOOK + "methods/start?space=TOG");
            assertThat(wizard.statusCode()).isEqualTo(200);
            assertThat(wizard.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        }
    }

    private static void organisation(Visitor administrator, String name) {
        Map<String, String> fields = new HashMap<>();
        Element form = administrator
                .page("/admin/plugins/delbar/site-settings.action")
                .expectFirst("form.delbar-spaces-settings__form");
        form.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("organisation-1-name", name.substring(0, Math.min(name.length(), 60)));
        fields.put("do", "save");
        Element answer = Jsoup.parse(administrator
                        .postForm("/admin/plugins/delbar/site-settings-save.action", fields)
                        .body())
                .expectFirst("form.delbar-spaces-settings__form");
        assertThat(answer.select(ALIVE)).as(name).isEmpty();
        assertNoDangerousAttributes(name, answer);
    }

    @Test
    void theFileForSpreadsheetsHoldsNoFormulaAndAllRows() {
        String file = grace.get(METHODBOOK
                        + "library.csv?spaces=TOG&separator=comma&status=in-use,trial,idea,recommended,retired")
                .body();
        List<List<String>> rows = InjectionCorpus.csv(file.replaceFirst("^\uFEFF", ""));

        assertThat(rows).hasSizeGreaterThan(2 * payloads.size());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).hasSameSizeAs(rows.get(0));
            assertThat(row.stream()
                            .filter(cell -> !cell.matches("-?\\d+"))
                            .filter(cell -> cell.matches("(?s)[=+@\\t\\r\\u0000-].*")))
                    .isEmpty();
        });
    }

    @Test
    void jsonHoldsThemLetterForLetter() {
        Set<String> lines = new HashSet<>();
        String next =
                METHODBOOK + "library?spaces=TOG&pageSize=100&sort=title&status=in-use,trial,idea,recommended,retired";
        HttpResponse<String> answer = grace.get(next + "&text=" + encoded("script>alert(1)"));
        for (JsonNode method : json(answer).path("methods")) {
            lines.add(letters(method.path("line").asText()));
        }

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(lines).contains(letters("<script>alert(1)</script>"));
    }

    /** By the wizard. */
    private String shared(String text) {
        Map<String, String> fields = new HashMap<>();
        TYPED.forEach(field -> fields.put(field, typed(text)));
        fields.put("title", cut(text.replaceAll("\\p{Cntrl}", " "), 100) + " " + shared.size());
        fields.put("contentTemplateKey", "methodbook-method-page-en");
        HttpResponse<String> answer = grace.create("TOG", BLUEPRINT, fields);
        if (answer.statusCode() != 200) {
            fields.put("title", RealWorkbench.freshTitle("Title"));
            answer = grace.create("TOG", BLUEPRINT, fields);
        }
        assertThat(answer.statusCode()).as(text + ": " + answer.body()).isEqualTo(200);
        return json(answer).path("url").asText().substring("/confluence".length());
    }

    /** By hand: every row of the table, the steps and the sheet. */
    private long authored(String text) {
        String written = Entities.escape(visible(text));
        String cell = "<p>" + written + "</p>";
        String sheet = "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body><p>" + macro("delbar-method-template")
                + "</p><h3>" + written + "</h3>" + cell + "</ac:rich-text-body></ac:structured-macro>";
        return AuthoredMethod.page(
                grace,
                "TOG",
                0,
                RealWorkbench.freshTitle("By hand"),
                macro("delbar-method-card")
                        + AuthoredMethod.storage(
                                FACTS.stream().map(fact -> row(fact, written)).collect(Collectors.joining()),
                                "<h2>Why</h2>" + cell
                                        + "<h2>Steps</h2><table><tbody><tr><th>Step</th><th>Min</th></tr><tr><td>"
                                        + written + "</td><td>" + written + "</td></tr></tbody></table>" + sheet));
    }

    /** @return address of a page made from a method, with the text as title where a title may be so */
    private String made(String kind, long method, String text) {
        Map<String, String> wanted = new HashMap<>(Map.of("method", method + "", "space", "TOG", "label", text));
        wanted.put("title", cut(text.replaceAll("\\p{Cntrl}", " "), 100) + " " + kind + " " + method);
        HttpResponse<String> answer = grace.send("POST", METHODBOOK + kind, wanted);
        if (answer.statusCode() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            wanted.put("title", RealWorkbench.freshTitle("Made"));
            wanted.put("label", "");
            answer = grace.send("POST", METHODBOOK + kind, wanted);
        }
        assertThat(answer.statusCode()).as(text + ": " + answer.body()).isEqualTo(201);
        return json(answer).path("url").asText().substring("/confluence".length());
    }

    /** As long as the shortest field takes. */
    private static String typed(String text) {
        return text.substring(0, Math.min(text.length(), 110));
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most)).strip();
    }

    /** Without what XML cannot hold. */
    private static String visible(String payload) {
        return payload.chars().anyMatch(c -> c < ' ' || Character.isSurrogate((char) c) || c >= 0xFFFE)
                ? "Plain words"
                : payload;
    }

    private static String address(long page) {
        return "/pages/viewpage.action?pageId=" + page;
    }

    private Element content(String address) {
        return grace.page(address).expectFirst("#main-content, body");
    }

    private void assertHarmless(String payload, Element content) {
        Set<String> added = shape(content);
        added.removeAll(harmless);
        assertThat(added).as("what %s brings into the page", payload).isEmpty();
        assertNoDangerousAttributes(payload, content);
    }
}
