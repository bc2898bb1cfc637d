package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Authored.macro;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
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
class InjectionCorpusTest {

    private static final String BLUEPRINT = "org.delbar.confluence:learning-worksheet-blueprint";
    private static final String CAPTURES = "/rest/delbar/1/learning/captures";
    static final String HARMLESS = "Plain words, and\n\nmore of them\nin lines";
    private static final List<String> TEXTS =
            List.of("whatHappened", "whatWeLearn", "nextTime", "process", "action1What");

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-F]{4})");

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
    void settingsShowThemAsText() {
        Visitor ingrid = Visitor.signedIn(workbench, "ingrid");
        ingrid.postForm("/doauthenticate.action", Map.of("password", "ingrid", "destination", "/"));
        Set<String> harmlessSpace = shape(ofSpace(HARMLESS));
        Set<String> harmlessSite = shape(ofSite(ingrid, HARMLESS));
        for (String payload : payloads) {
            assertThat(shape(ofSpace(payload))).as(payload).isSubsetOf(harmlessSpace);
            assertThat(shape(ofSite(ingrid, payload))).as(payload).isSubsetOf(harmlessSite);
        }
    }

    /** Typed into a name of a choice and into a button's label, and sent back by the screen. */
    private Element ofSpace(String payload) {
        SettingsPage page = SettingsPage.open(grace, "TOG")
                .press("show", Map.of("methodbook-category-1-name-en", payload, "alias-methodbook.line", payload));
        return page.page().expectFirst("form.delbar-spaces-settings__form");
    }

    private static Element ofSite(Visitor administrator, String payload) {
        Map<String, String> fields = new HashMap<>();
        fields.put("organisation-1-key", "");
        fields.put("organisation-1-name", payload);
        fields.put("organisation-1-group", payload);
        fields.put("do", "show");
        String answer = administrator
                .postForm("/admin/plugins/delbar/site-settings-save.action", fields)
                .body();
        return Jsoup.parse(answer).expectFirst("form.delbar-spaces-settings__form");
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

    /** Each property of the file begins a line, and nothing that was typed begins another. */
    @Test
    void calendarFilesHoldThemInTheirLines() {
        List<String> harmless = properties("Plain words");
        assertThat(harmless).containsOnlyOnce("SUMMARY", "LOCATION", "UID").contains("BEGIN", "ORGANIZER");
        for (String payload : payloads) {
            String words = "Words " + payload.substring(0, Math.min(payload.length(), 60));

            assertThat(properties(words)).as(payload).isEqualTo(harmless);
        }
    }

    private List<String> properties(String words) {
        HttpResponse<String> made = grace.create(
                "TOG",
                "org.delbar.confluence:meetups-meetup-blueprint",
                Map.of(
                        "title", RealWorkbench.freshTitle("Meetup"),
                        "startDay", "2031-12-03",
                        "startTime", "17:00",
                        "endTime", "19:00",
                        "zone", "Europe/Oslo",
                        "topic", words,
                        "place", words,
                        "organisation", words,
                        "contentTemplateKey", "meetups-meetup-page-en"));
        assertThat(made.statusCode()).as(words + made.body()).isEqualTo(200);
        String page = grace.page(json(made).path("url").asText().substring("/confluence".length()))
                .select("meta[name=ajs-page-id]")
                .attr("content");
        String file =
                grace.get("/rest/delbar/1/meetups/" + page + "/calendar.ics").body();
        return file.replace("\r\n ", "")
                .lines()
                .map(line -> line.replaceFirst("[:;].*", ""))
                .toList();
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

    /** A question of the page and an answer to it, where hosts see them: list, screen, JSON and file. */
    @Test
    void answersToAMeetupShowThemAsText() {
        Set<String> harmless = new HashSet<>();
        for (String payload : payloads) {
            String text = payload.substring(0, Math.min(payload.length(), 60));
            long page = meetup("Plain question");
            harmless.addAll(shape(answered(page, "Plain answer")));
            Element list = answered(page, text);

            assertThat(shape(list)).as(payload).isSubsetOf(harmless);
            assertThat(letters(list.text())).as(payload).contains(letters(text));
            assertNoDangerousAttributes(payload, list);
            Element screen = grace.page("/plugins/delbar/meetup-answer.action?page=" + page + "&answer="
                            + Visitor.encoded(text) + "&guests=" + Visitor.encoded(text))
                    .expectFirst(".delbar-meetups-answer");
            assertThat(screen.select("script, iframe, img, svg, object, embed, style, math, base, meta, marquee, b, u"))
                    .as(payload)
                    .isEmpty();
            assertNoDangerousAttributes(payload, screen);
            String file =
                    grace.get("/rest/delbar/1/meetups/" + page + "/answers.csv").body();
            assertThat(csv(file.replaceFirst("^\uFEFF", "")))
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\u0000-].*")));
        }
    }

    /** A note and a version on the screen that asks for them, and on the page and its card afterwards. */
    @Test
    void aChangeOfStatusShowsThemAsText() {
        Set<String> harmless = new HashSet<>(shape(refined("Plain note")));
        for (String payload : payloads) {
            String text = payload.substring(0, Math.min(payload.length(), 60));
            Element content = refined(text);

            assertThat(shape(content)).as(payload).isSubsetOf(harmless);
            assertThat(letters(content.text())).as(payload).contains(letters(text));
            assertNoDangerousAttributes(payload, content);
        }
    }

    private Element refined(String words) {
        long concept = Authored.page(
                grace,
                "TOG",
                RealWorkbench.freshTitle("Concept"),
                macro("delbar-concept-card")
                        + "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-concept</ac:parameter>"
                        + "<ac:rich-text-body><table><tbody><tr><th>Status</th><td>Idea</td></tr></tbody></table>"
                        + "</ac:rich-text-body></ac:structured-macro>");
        StatusDesk desk = StatusDesk.open(grace, concept);
        Map<String, String> typed = Map.of("status", "refined", "note", words, "version", "x".repeat(21));
        Element screen = desk.submit(typed).page().expectFirst(".delbar-meetups-step");
        assertThat(screen.select("script, iframe, img, svg, object, embed, style, math, base, meta, marquee, b, u"))
                .as(words)
                .isEmpty();
        assertNoDangerousAttributes(words, screen);
        desk.submit(Map.of(
                "status", "refined", "note", words, "version", words.substring(0, Math.min(20, words.length()))));
        return Authored.view(grace, concept).expectFirst("#main-content");
    }

    private long meetup(String question) {
        return Authored.page(
                grace,
                "TOG",
                RealWorkbench.freshTitle("Meetup"),
                AuthoredMeetup.storage(AuthoredMeetup.row("Starts", "2099-06-01 17:00")
                        + AuthoredMeetup.row("Ends", "18:00")
                        + AuthoredMeetup.row("Time zone", "Europe/Stockholm")
                        + AuthoredMeetup.row("Questions when signing up", question)));
    }

    private Element answered(long page, String words) {
        HttpResponse<String> answer = grace.send(
                "PUT",
                "/rest/delbar/1/meetups/" + page + "/answers",
                Map.of("answer", "coming", "words", List.of(words)));
        assertThat(answer.statusCode()).as(words + answer.body()).isEqualTo(200);
        return Authored.view(grace, page).expectFirst("#main-content .delbar-meetups-rsvp");
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

    @Test
    void answersOnRunsShowThemAsText() {
        long method = ToldRuns.method(grace, "TOG", RealWorkbench.freshTitle("Answered"));
        long run = ToldRuns.run(grace, method, "TOG");
        List<String> places = List.of(
                "/pages/viewpage.action?pageId=" + run,
                "/plugins/delbar/run-answer.action?run=" + run,
                "/pages/viewpage.action?pageId=" + method,
                "/pages/viewpage.action?output=pdf&pageId=" + method);
        Map<String, Set<String>> harmless = new HashMap<>();
        answer(run, HARMLESS);
        places.forEach(place -> harmless.put(place, shape(content(place))));
        for (String payload : payloads) {
            String fitting = payload.substring(0, Math.min(payload.length(), 280));
            answer(run, fitting);
            for (String place : places) {
                Element content = content(place);
                assertThat(shape(content)).as(place + " " + payload).isSubsetOf(harmless.get(place));
                assertThat(solid(content.text() + content.select("[name=line]").val()))
                        .as(place)
                        .contains(solid(fitting));
            }
        }
    }

    /** Without blanks of any kind: an answer is one line. */
    private static String solid(String text) {
        return letters(text).replaceAll("\\p{Z}", "");
    }

    @Test
    void filledPagesShowThemAsTextOnBothSidesOfTheCheckAndInTheMethod() {
        CheckDesk harmless = CheckDesk.share(grace, filled(HARMLESS));
        Set<String> screen = shape(harmless.page().body());
        for (String payload : payloads) {
            CheckDesk desk = CheckDesk.share(grace, filled(payload));
            String seen = letters(readable(payload));
            assertThat(shape(desk.page().body())).as(payload).isSubsetOf(screen);
            assertNoDangerousAttributes(payload, desk.page().body());
            assertThat(letters(desk.source())).as(payload).contains(seen);

            Map<String, String> kept = new HashMap<>(desk.fields());
            kept.replaceAll((name, value) -> name.startsWith("d.") ? "keep" : value);
            CheckDesk looked = desk.press("look", "yes", kept);
            assertThat(shape(looked.page().body())).as(payload).isSubsetOf(screen);
            assertThat(letters(looked.result())).as(payload).contains(seen);

            JsonNode preview = json(grace.send(
                    "POST",
                    "/rest/delbar/1/methodbook/content-checks/preview",
                    Map.of(
                            "page",
                            kept.get("page"),
                            "seen",
                            kept.get("seen"),
                            "space",
                            "TOG",
                            "decisions",
                            keep(kept))));
            Element drawn =
                    Jsoup.parseBodyFragment(preview.path("html").asText()).body();
            Set<String> strokes = shape(drawn);
            strokes.remove("body[]");
            assertThat(strokes).as(payload).isSubsetOf(screen);
            assertNoDangerousAttributes(payload, drawn);

            kept.putAll(Map.of("title", RealWorkbench.freshTitle("Kept"), "line", "Kept"));
            Element method = looked.submit(kept).page().expectFirst("#main-content");
            assertThat(method.select("script, iframe, object, embed, base, meta, marquee, svg, math"))
                    .as(payload)
                    .isEmpty();
            assertNoDangerousAttributes(payload, method);
            assertThat(letters(method.text())).as(payload).contains(seen);
        }
    }

    private static Map<String, String> keep(Map<String, String> fields) {
        Map<String, String> kept = new HashMap<>();
        fields.keySet().stream()
                .filter(name -> name.startsWith("d."))
                .forEach(name -> kept.put(name.substring(2), "keep"));
        return kept;
    }

    /** Without what XML cannot hold. */
    private static String readable(String payload) {
        return payload.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD]", "");
    }

    /** A page with the words wherever words may be. */
    private long filled(String payload) {
        String words = new Element("p").text(readable(payload)).html();
        String value = words.replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
        String storage = "<h2>" + words + "</h2><p>" + words + "</p>"
                + "<p><ac:placeholder>" + words + "</ac:placeholder></p>"
                + "<table><tbody><tr><th>" + words + "</th></tr><tr><td>" + words + "</td></tr></tbody></table>"
                + "<p><ac:link><ri:page ri:content-title=\"" + value + "\" /><ac:plain-text-link-body><![CDATA["
                + readable(payload).replace("]]>", "]]&gt;") + "]]></ac:plain-text-link-body></ac:link></p>"
                + "<p><ac:link><ri:user ri:username=\"" + value + "\" /></ac:link></p>"
                + "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">" + words
                + "</ac:parameter><ac:rich-text-body><p>" + words + "</p></ac:rich-text-body></ac:structured-macro>";
        String title = (readable(payload).replaceAll("\\p{Cntrl}", " ").strip() + " " + System.nanoTime()).strip();
        try {
            return Authored.page(grace, "TOG", title.substring(0, Math.min(title.length(), 200)), storage);
        } catch (IllegalStateException refused) {
            return Authored.page(grace, "TOG", RealWorkbench.freshTitle("Filled"), storage);
        }
    }

    private void answer(long run, String words) {
        ToldRuns.tells(grace, run, "helped", Map.of("line", words, "change", words, "again", "yes"));
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

    static void assertNoDangerousAttributes(String payload, Element content) {
        for (Element element : content.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String value =
                        attribute.getValue().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]", "");
                assertThat(attribute.getKey()).as(payload).doesNotStartWithIgnoringCase("on");
                if (Set.of("href", "src", "action", "formaction", "xlink:href").contains(attribute.getKey())) {
                    assertThat(value)
                            .as(payload)
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("data:");
                }
            }
        }
    }

    /** Each element with the names of its attributes. */
    static Set<String> shape(Element content) {
        Set<String> shape = new HashSet<>();
        for (Element element : content.getAllElements()) {
            List<String> names = new ArrayList<>();
            element.attributes().forEach(attribute -> names.add(attribute.getKey()));
            shape.add(element.normalName() + names);
        }
        return shape;
    }

    /** What survives of a text wherever it is shown: blanks and characters that XML cannot hold apart. */
    static String letters(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\u00a0\\uFFFE\\uFFFF]", "");
    }

    /** RFC 4180, read by the book. */
    static List<List<String>> csv(String file) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (quoted && c == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                row.add(cell.toString().replaceFirst("\r$", ""));
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    /** One a line, as a Java text would be escaped. */
    static List<String> payloads() {
        try (InputStream in =
                Objects.requireNonNull(InjectionCorpusTest.class.getResourceAsStream("injection-corpus.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> UNICODE.matcher(line)
                            .replaceAll(code -> Matcher.quoteReplacement(
                                    String.valueOf((char) Integer.parseInt(code.group(1), 16)))))
                    .map(String::translateEscapes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
