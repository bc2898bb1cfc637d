package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Authored.macro;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** L10: the form on any page and what becomes of it. */
@EachDatabase
class LearningCaptureTest {

    private static final String PATH = "/rest/delbar/1/learning/captures";
    private static final String FORM = "delbar-learning-capture";
    private static final String LENDING_LIST = "/display/TOG/Lending+list";

    private final Workbench workbench;
    private final Visitor samir;

    LearningCaptureTest(Workbench workbench) {
        this.workbench = workbench;
        samir = Visitor.signedIn(workbench, "samir");
    }

    @Nested
    class WhatIsSent {

        @ParameterizedTest
        @CsvSource({
            "samir, TOG, en, What happened?, Noted on:, Went less well, Employees",
            "oskar, SAM, sv, Vad hände?, Antecknat på:, Gick mindre bra, Medarbetare",
            "tuva, DEL, no, Hva skjedde?, Notert på:, Gikk mindre bra, Ansatte"
        })
        void becomesTheSameWorksheetAsByTheDialogInTheLanguageOfTheSpace(
                String username,
                String space,
                String language,
                String heading,
                String notedOn,
                String kind,
                String source) {
            Visitor person = Visitor.signedIn(workbench, username);
            long origin = Authored.page(person, space, RealWorkbench.freshTitle("Origin"), "<p>x</p>");
            String happened = RealWorkbench.freshTitle("The door");

            JsonNode made = made(
                    person,
                    Map.of(
                            "space",
                            space,
                            "whatHappened",
                            happened + "\n\nSecond paragraph",
                            "kind",
                            "went-less-well",
                            "source",
                            "employee",
                            "from",
                            origin));
            Document page = page(person, made);

            assertThat(made.path("title").asText()).endsWith(happened).startsWith("20");
            assertThat(page.select("#main-content h2").eachText()).contains(heading);
            assertThat(page.select("#main-content p").eachText()).contains(happened, "Second paragraph");
            assertThat(page.select("#main-content p:contains(" + notedOn + ") a")
                            .attr("href"))
                    .contains(String.valueOf(origin));
            assertThat(page.select("#main-content .plugin-tabmeta-details td").eachText())
                    .contains(kind, source);
            assertThat(page.select("#main-content .delbar-learning-card").text())
                    .contains(person.equals(samir) ? kind : source)
                    .doesNotContain("could not be read");
            assertThat(page.select("#labels-section").text())
                    .contains("learning", "learning-employee", "learning-went-less-well");
        }

        @Test
        void goesUnderThePageNamedElseUnderTheListOfWorksheets() {
            Authored.page(samir, "TOG", "Capture corner", "<p>here</p>");

            Document named = page(samir, made(samir, with("parent", "Capture corner")));
            Document usual = page(samir, made(samir, with("parent", "")));

            assertThat(named.select("#breadcrumbs").text()).endsWith("Capture corner");
            assertThat(usual.select("#breadcrumbs").text()).endsWith("What we learn");
        }

        @Test
        void needsOneFieldOnly() {
            assertThat(page(samir, made(samir, with("kind", ""))).select(".delbar-learning-card"))
                    .hasSize(1);
        }

        @Test
        void isRefusedAtItsFieldsInTheReadersLanguage() {
            assertThat(refusals(samir, 400, Map.of("space", "TOG", "whatHappened", " ")))
                    .containsExactly("whatHappened: Write what happened. One sentence is enough.");
            assertThat(refusals(
                            samir,
                            400,
                            Map.of(
                                    "space",
                                    "TOG",
                                    "whatHappened",
                                    "x".repeat(4001),
                                    "kind",
                                    "odd",
                                    "source",
                                    "weather")))
                    .containsExactly(
                            "whatHappened: This may be at most 4,000 characters; now it is 4,001.",
                            "kind: Choose one of the four, or none.",
                            "source: This source is not in the list. Choose one from the list, or none.");
            assertThat(refusals(Visitor.signedIn(workbench, "oskar"), 400, Map.of("space", "SAM", "whatHappened", "")))
                    .containsExactly("whatHappened: Skriv vad som hände. En mening räcker.");
        }

        @Test
        void saysTheSameOfAParentThatOneMayNotSeeAndOfNone() {
            List<String> hidden = refusals(samir, 400, with("parent", "Budget for the autumn gathering"));
            List<String> elsewhere = refusals(samir, 400, with("parent", "Felles innkjøp"));
            List<String> absent = refusals(samir, 400, with("parent", "No such page"));

            assertThat(hidden).isEqualTo(absent).isEqualTo(elsewhere);
            assertThat(absent).hasSize(1).first().asString().startsWith("parent: ");
        }

        @Test
        void saysTheSameOfASpaceThatOneMayNotSeeAndOfNone() {
            Visitor viktor = Visitor.signedIn(workbench, "viktor");

            HttpResponse<String> hidden = viktor.send("POST", PATH, Map.of("space", "SAM", "whatHappened", "x"));
            HttpResponse<String> absent = viktor.send("POST", PATH, Map.of("space", "NONE", "whatHappened", "x"));
            HttpResponse<String> blank = viktor.send("POST", PATH, Map.of("whatHappened", "x"));

            assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
            assertThat(hidden.body()).isEqualTo(absent.body()).isEqualTo(blank.body());
        }

        @Test
        void needsTheRightToAddPages() {
            assertThat(refusals(
                            Visitor.signedIn(workbench, "viktor"), 403, Map.of("space", "TOG", "whatHappened", "x")))
                    .containsExactly("space: Du kan inte lägga till sidor i det här utrymmet.");
            assertThat(Visitor.anonymous(workbench)
                            .send("POST", PATH, Map.of("space", "TOG", "whatHappened", "x"))
                            .statusCode())
                    .isEqualTo(401);
        }

        @Test
        void doesNotTellOfAnOriginThatOneMayNotSee() {
            Visitor grace = Visitor.signedIn(workbench, "grace");
            String hidden = grace.page("/display/TOG/Budget+for+the+autumn+gathering")
                    .select("meta[name=ajs-page-id]")
                    .attr("content");

            Document page = page(samir, made(samir, with("from", hidden)));

            assertThat(page.select("#main-content").text()).doesNotContain("Noted on", "Budget");
        }

        @Test
        void isOnePageHoweverOftenTheSameFormIsSent() throws Exception {
            Map<String, Object> capture = with("form", "one-filling-" + UUID.randomUUID());
            ExecutorService together = Executors.newFixedThreadPool(4);
            try {
                Callable<HttpResponse<String>> click = () -> samir.send("POST", PATH, capture);
                List<Future<HttpResponse<String>>> clicks = together.invokeAll(List.of(click, click, click, click));

                Set<String> pages = new TreeSet<>();
                int created = 0;
                for (Future<HttpResponse<String>> each : clicks) {
                    assertThat(each.get().statusCode()).as(each.get().body()).isIn(200, 201);
                    created += each.get().statusCode() == 201 ? 1 : 0;
                    pages.add(json(each.get()).path("id").asText());
                }
                assertThat(pages).hasSize(1);
                assertThat(created).isEqualTo(1);
            } finally {
                together.shutdown();
            }
        }

        @Test
        void isAnotherPageWhenTheTextWasChangedInBetween() {
            Map<String, Object> capture = with("form", "changed-" + UUID.randomUUID());
            Map<String, Object> changed = new HashMap<>(capture);
            changed.put("whatHappened", capture.get("whatHappened") + " and more");

            assertThat(made(samir, capture).path("id").asLong())
                    .isNotEqualTo(made(samir, changed).path("id").asLong());
        }

        @Test
        void findsAFreeTitleForTheSameWords() throws Exception {
            String words = RealWorkbench.freshTitle("Same words");
            ExecutorService together = Executors.newFixedThreadPool(3);
            try {
                Callable<HttpResponse<String>> one =
                        () -> samir.send("POST", PATH, Map.of("space", "TOG", "whatHappened", words));
                Set<String> titles = new TreeSet<>();
                for (Future<HttpResponse<String>> each : together.invokeAll(List.of(one, one, one))) {
                    assertThat(each.get().statusCode()).as(each.get().body()).isEqualTo(201);
                    titles.add(json(each.get()).path("title").asText());
                }
                assertThat(titles).hasSize(3).allMatch(title -> title.contains(words));
            } finally {
                together.shutdown();
            }
        }
    }

    @Nested
    class TheForm {

        @Test
        void hasThreeFieldsWithLabelsAndAWordForThoseWithoutScripts() {
            Element section = samir.page(LENDING_LIST).expectFirst("#main-content section." + FORM);

            assertThat(section.select("label").eachText())
                    .contains("What happened? (required)", "Went well", "Praise", "Where does it come from?");
            section.select("input, select, textarea")
                    .forEach(field -> assertThat(section.select("label[for=" + field.id() + "]"))
                            .as(field.outerHtml())
                            .hasSize(1));
            assertThat(section.select("form").hasAttr("hidden")).isTrue();
            assertThat(section.select(".delbar-learning-capture__without-script a")
                            .attr("href"))
                    .contains("/pages/createpage.action?spaceKey=TOG&fromPageId=");
        }

        @Test
        void isTheSameLineWhetherOneMaySeeTheSpaceOrNot() {
            long onPublicPage = Authored.page(samir, "TOG", RealWorkbench.freshTitle("Public"), macro(FORM));
            long elsewhere =
                    Authored.page(samir, "TOG", RealWorkbench.freshTitle("Other space"), macro(FORM, "space", "SAM"));
            long nowhere =
                    Authored.page(samir, "TOG", RealWorkbench.freshTitle("No space"), macro(FORM, "space", "NONE"));
            Visitor viktor = Visitor.signedIn(workbench, "viktor");

            String noRight = section(viktor, onPublicPage);

            assertThat(noRight).contains("De som får lägga till sidor").doesNotContain("<form");
            assertThat(section(viktor, elsewhere))
                    .isEqualTo(section(viktor, nowhere))
                    .isEqualTo(noRight);
        }

        @ParameterizedTest
        @ValueSource(strings = {"audit", "Audits and inspections"})
        void beginsWithTheSourceThatIsPresetByKeyOrName(String source) {
            long id = Authored.page(
                    samir, "TOG", RealWorkbench.freshTitle("Preset"), macro(FORM, "source", source, "title", "Here!"));

            Document page = Authored.view(samir, id);

            assertThat(page.select("." + FORM + "__heading").text()).isEqualTo("Here!");
            assertThat(page.select("." + FORM + " option[selected]").attr("value"))
                    .isEqualTo("audit");
        }

        @Test
        void tellsEditorsOnlyWhatIsWrongWithItsParameters() {
            long id = Authored.page(
                    samir,
                    "TOG",
                    RealWorkbench.freshTitle("Wrong"),
                    macro(FORM, "source", "weather", "parent", "Budget for the autumn gathering"));

            assertThat(Authored.view(samir, id)
                            .select("." + FORM + "__problems li")
                            .eachText())
                    .hasSize(2)
                    .allMatch(problem -> problem.startsWith("Only editors see this"));
            assertThat(section(Visitor.signedIn(workbench, "viktor"), id)).doesNotContain("Only editors", "Budget");
        }

        @Test
        void isASampleInAPreview() {
            HttpResponse<String> preview =
                    samir.postForm("/pages/preview", Map.of("spaceKey", "TOG", "wysiwygContent", macro(FORM)));

            assertThat(preview.body())
                    .contains("A sample: on the finished page")
                    .contains("disabled");
        }

        @ParameterizedTest
        @ValueSource(strings = {"pdf", "word", "email", "feed", "html_export", "diff"})
        void isOneLineWithALinkInFiles(String output) throws Exception {
            String title = RealWorkbench.freshTitle("File & co");
            long id = Authored.page(samir, "TOG", title, macro(FORM, "title", "<i>Note</i>"));

            Document page = samir.page("/pages/viewpage.action?pageId=" + id + "&output=" + output);
            page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml);
            Element line = page.expectFirst("[data-macro-name=" + FORM + "]");

            assertThat(line.text()).isEqualTo("<i>Note</i>: the form is on the page " + title);
            assertThat(line.select("a").attr("href")).startsWith("http");
            assertThat(line.outerHtml()).doesNotContain("<form", "class=\"delbar", "<script");
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(line.outerHtml())));
        }

        private String section(Visitor reader, long id) {
            return Authored.view(reader, id)
                    .select("#main-content section." + FORM)
                    .outerHtml();
        }
    }

    private static Map<String, Object> with(String field, String value) {
        Map<String, Object> capture = new HashMap<>();
        capture.put("space", "TOG");
        capture.put("whatHappened", RealWorkbench.freshTitle("Something"));
        capture.put(field, value);
        return capture;
    }

    private static JsonNode made(Visitor person, Map<String, ?> capture) {
        HttpResponse<String> answer = person.send("POST", PATH, capture);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    private static Document page(Visitor person, JsonNode made) {
        assertThat(made.path("url").asText()).startsWith("/confluence/");
        return person.page(made.path("url").asText().substring("/confluence".length()));
    }

    private static List<String> refusals(Visitor person, int status, Map<String, ?> capture) {
        HttpResponse<String> answer = person.send("POST", PATH, capture);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Stream.iterate(0, i -> i + 1)
                .limit(json(answer).path("refusals").size())
                .map(i -> json(answer).path("refusals").get(i))
                .map(each -> each.path("field").asText() + ": "
                        + each.path("message").asText())
                .collect(Collectors.toList());
    }
}
