package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Visitor.encoded;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** L5: the register on a page, in files, by REST and as CSV, as different people see it. */
@EachDatabase
class LearningRegisterTest {

    private static final String REST = "/rest/delbar/1/learning/register";

    private final Visitor grace;
    private final Visitor samir;
    private final Visitor anonymous;
    private final Workbench workbench;

    /** A theme of this test alone: others use the same space. */
    private final String theme = "t" + UUID.randomUUID().toString().substring(0, 8);

    LearningRegisterTest(Workbench workbench) {
        this.workbench = workbench;
        grace = Visitor.signedIn(workbench, "grace");
        samir = Visitor.signedIn(workbench, "samir");
        anonymous = Visitor.anonymous(workbench);
    }

    @Test
    void listsLessonsNewestFirstInTheReadersWords() {
        lesson("Older", row("When", "2026-03-01") + row("It was", "Gick bra"), "<p>It rained.</p>");
        lesson("Newer", row("When", "2026-04-01") + row("Source", "Kundsynpunkter"), "");
        lesson("Without a day", "", "");

        Element register = register(grace, "theme", theme);

        assertThat(titles(register)).containsExactly("Newer", "Older", "Without a day");
        assertThat(register.select("th").eachText()).containsExactly("Lesson", "When", "It was", "Source", "Status");
        assertThat(register.select("tbody tr").get(1).text())
                .contains("It rained.", "1 Mar 2026", "Went well", "Shared");
        assertThat(register.select("tbody tr").get(0).text()).contains("Customer feedback");
        assertThat(register.select("th[aria-sort=descending]").text()).isEqualTo("When");
    }

    @Test
    void narrowsByTheAddressOfThePage() {
        lesson("Praised", row("It was", "Praise") + row("Use in training", "Yes"), "<p>Coffee helps.</p>");
        lesson("Suggested", row("It was", "Suggestion") + row("Where or which process", "Weekly call"), "");

        long page = page(register("theme", theme));

        assertThat(titles(page, "learning-kind=praise")).containsExactly("Praised");
        assertThat(titles(page, "learning-text=COFFEE+help")).containsExactly("Praised");
        assertThat(titles(page, "learning-training=true")).containsExactly("Praised");
        assertThat(titles(page, "learning-process=weekly")).containsExactly("Suggested");
        assertThat(titles(page, "learning-text=%25")).hasSize(2);
        assertThat(titles(page, "learning-sort=title-reversed")).containsExactly("Suggested", "Praised");
        assertThat(titles(page, "learning-kind=praise&learning-in=ffff")).hasSize(2);
        assertThat(titles(page, "learning-theme=other")).hasSize(2);
    }

    @Test
    void saysWhatItCannotUseAndKeepsWhatWasTyped() {
        lesson("One", "", "");
        long page = page(register("theme", theme, "columns", "when,colour"));

        Element register = view(grace, page, "learning-from=tomorrow&learning-text=one");

        assertThat(register.select(".delbar-learning-register__problems").text())
                .contains("Columns: “colour” is none of the choices.")
                .contains("From: “tomorrow” is no date.");
        assertThat(register.select("input[name=learning-from]").val()).isEqualTo("tomorrow");
        assertThat(register.select("details").hasAttr("open")).isTrue();
        assertThat(titles(register)).containsExactly("One");
    }

    @Test
    void followsAPageAsItIsRenamedAndLosesItsTable() {
        long id = lesson("First title", row("When", "2026-03-01"), "");
        edit(id, 1, "Second title", facts(row("Themes", theme) + row("Status", "Closed")));

        assertThat(titles(register(grace, "theme", theme))).containsExactly("Second title");
        assertThat(register(grace, "theme", theme).text()).contains("Closed");

        edit(id, 2, "Second title", "<p>No lesson any more</p>");

        assertThat(register(grace, "theme", theme).text()).contains("No lessons yet");
    }

    @Test
    void pagesForthAndBack() {
        for (int i = 1; i <= 5; i++) {
            lesson("Lesson " + i, row("When", "2026-03-0" + i), "");
        }
        long page = page(register("theme", theme, "pageSize", "2"));

        Document first = Authored.view(grace, page);
        Document second = follow(grace, first, "next");
        Document third = follow(grace, second, "next");
        Document back = follow(grace, third, "prev");

        assertThat(titles(first)).containsExactly("Lesson 5", "Lesson 4");
        assertThat(titles(second)).containsExactly("Lesson 3", "Lesson 2");
        assertThat(titles(third)).containsExactly("Lesson 1");
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(first.select("a[rel=prev]")).isEmpty();
        assertThat(titles(back)).containsExactly("Lesson 3", "Lesson 2");
    }

    @Test
    void nothingTellsThatThereAreLessonsTheReaderMayNotSee() {
        for (int i = 1; i <= 3; i++) {
            lesson("Open " + i, row("When", "2026-03-0" + i), "");
        }
        long register = page(register("theme", theme, "pageSize", "2", "title", "Ours"));
        String before = view(samir, register, "").outerHtml();
        String jsonBefore =
                samir.get(REST + "?spaces=TOG&pageSize=2&theme=" + theme).body();
        String csvBefore = samir.get(REST + ".csv?spaces=TOG&theme=" + theme).body();

        for (int i = 1; i <= 4; i++) {
            hiddenLesson("Hidden " + i, row("When", "2026-03-0" + i));
        }

        assertThat(titles(register(grace, "theme", theme))).hasSize(7);
        assertThat(view(samir, register, "").outerHtml()).isEqualTo(before);
        assertThat(samir.get(REST + "?spaces=TOG&pageSize=2&theme=" + theme).body())
                .isEqualTo(jsonBefore);
        assertThat(samir.get(REST + ".csv?spaces=TOG&theme=" + theme).body())
                .isEqualTo(csvBefore)
                .contains("Open 1")
                .doesNotContain("Hidden");
        assertThat(titles(follow(samir, Authored.view(samir, register), "next")))
                .containsExactly("Open 1");
    }

    @Test
    void showsOnlySpacesTheReaderMaySeeAndNeverSaysWhichExist() {
        lesson("In Together", "", "");
        Visitor viktor = Visitor.signedIn(workbench, "viktor");

        String samverkan = viktor.get(REST + "?spaces=SAM").body();

        assertThat(samverkan).isEqualTo(viktor.get(REST + "?spaces=NONE").body());
        assertThat(json(samir.get(REST + "?spaces=SAM")).path("lessons")).isNotEmpty();
        assertThat(json(viktor.get(REST + "?spaces=@all&theme=" + theme)).path("lessons"))
                .hasSize(1);
        assertThat(json(viktor.get(REST + "?pageSize=100")).findValuesAsText("space"))
                .containsOnly("TOG");
        assertThat(json(anonymous.get(REST)).path("lessons")).isEmpty();
    }

    @Test
    void answersProgramsInStableKeys() {
        long id = lesson(
                "For programs",
                row("When", "1 June 2016") + row("It was", "Praise") + row("Source", "Audits and inspections"),
                "<p>Found.</p>");

        JsonNode lesson =
                json(grace.get(REST + "?theme=" + theme)).path("lessons").path(0);

        assertThat(lesson.path("page").asLong()).isEqualTo(id);
        assertThat(lesson.path("when").asText()).isEqualTo("2016-06-01");
        assertThat(lesson.path("kind").asText()).isEqualTo("praise");
        assertThat(lesson.path("source").asText()).isEqualTo("audit");
        assertThat(lesson.path("status").asText()).isEqualTo("shared");
        assertThat(lesson.path("gist").asText()).isEqualTo("Found.");
        assertThat(lesson.path("address").asText()).startsWith("http");
    }

    @Test
    void refusesProgramsByField() {
        HttpResponse<String> answer = grace.get(REST + "?kind=bad&pageSize=1000&spaces=@self");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).findValuesAsText("field")).containsExactlyInAnyOrder("kind", "pageSize", "spaces");
        assertThat(json(answer).findValuesAsText("message"))
                .contains("“1000” cannot be used. Write a number from 1 to 100.");
        assertThat(grace.get(REST + ".csv?separator=tab").statusCode()).isEqualTo(400);
    }

    @Test
    void theFileCannotRunFormulas() {
        lesson(
                "=cmd|' /C calc'!A0",
                row("Where or which process", "+1") + row("When", "2026-03-01"),
                "<p>a;\"b\",c</p>");

        HttpResponse<String> file = grace.get(REST + ".csv?separator=comma&theme=" + theme);

        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(disposition -> assertThat(disposition).startsWith("attachment"));
        assertThat(file.body())
                .startsWith("\ufeffpage_id,space,title,when,kind,source,source_text,status,")
                .contains(",'=cmd|' /C calc'!A0", ",2026-03-01,", ",'+1,", "\"a;\"\"b\"\",c\"")
                .endsWith("\r\n");
    }

    @Test
    void showsWhatPeopleWroteAsText() {
        String evil = "<script>alert(1)</script>";
        lesson(evil, row("Where or which process", escaped(evil)), "<p>" + escaped(evil) + "</p>");
        long page = page(register("theme", theme, "columns", "process", "title", evil));

        Element register = view(grace, page, "learning-text=" + encoded("\"><script>x</script>"));

        assertThat(register.select("script")).isEmpty();
        assertThat(view(grace, page, "").text()).contains(evil);
        assertThat(register.select("input[name=learning-text]").val()).isEqualTo("\"><script>x</script>");
    }

    @Test
    void staticOutputIsWellFormedAndStandsOnItsOwn() throws Exception {
        for (int i = 1; i <= 3; i++) {
            lesson("Lesson & " + i, "", "");
        }
        long page = page(register("theme", theme, "pageSize", "1"));

        for (String output : List.of("pdf", "word", "email", "feed", "html_export", "diff")) {
            Document shown = grace.page("/pages/viewpage.action?pageId=" + page + "&output=" + output);
            shown.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml);
            Element register = shown.expectFirst("[data-macro-name=delbar-learning-register]");
            assertThat(register.select("tbody tr")).hasSize(3);
            assertThat(register.select("a").eachAttr("href")).allMatch(address -> address.startsWith("http"));
            assertThat(register.outerHtml())
                    .doesNotContain("class=\"delbar", "<script", "<form", "<input", "flex", "grid", "var(");
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(register.outerHtml())));
        }
    }

    @Test
    void aPreviewWithoutAPageShowsASample() {
        HttpResponse<String> preview =
                grace.postForm("/pages/preview", Map.of("spaceKey", "TOG", "wysiwygContent", register("theme", theme)));

        assertThat(Jsoup.parse(preview.body())
                        .select(".delbar-learning-register")
                        .text())
                .contains("A sample: on a page, this list shows");
    }

    @Test
    void offersANewLessonToThoseWhoMayAddPages() {
        long page = page(register("theme", theme));

        assertThat(view(samir, page, "").select("a.create-from-template-button"))
                .hasSize(1);
        assertThat(view(Visitor.signedIn(workbench, "viktor"), page, "").select("a.create-from-template-button"))
                .isEmpty();
        assertThat(register(grace, "theme", theme, "createButton", "false").select("a.create-from-template-button"))
                .isEmpty();
    }

    private long lesson(String title, String rows, String body) {
        return page(samir, 0, title, facts(row("Themes", theme) + rows) + body);
    }

    /** Below a page that only Grace and Ingrid may see. */
    private void hiddenLesson(String title, String rows) {
        long parent = Long.parseLong(grace.page("/display/TOG/Budget+for+the+autumn+gathering")
                .select("meta[name=ajs-page-id]")
                .attr("content"));
        page(grace, parent, title, facts(row("Themes", theme) + rows));
    }

    /** Titles are made unlike others' and cut again when they are read. */
    private long page(Visitor author, long parent, String title, String storage) {
        Map<String, String> form = new HashMap<>();
        form.put("spaceKey", "TOG");
        form.put("title", title + " ~" + theme);
        form.put("wysiwygContent", storage);
        if (parent != 0) {
            form.put("fromPageId", Long.toString(parent));
        }
        HttpResponse<String> saved = author.postForm("/pages/docreatepage.action", form);
        String id = Jsoup.parse(saved.body()).select("meta[name=ajs-page-id]").attr("content");
        assertThat(id).as(saved.body()).isNotEmpty();
        return Long.parseLong(id);
    }

    private long page(String storage) {
        return Authored.page(grace, "TOG", RealWorkbench.freshTitle("Register"), storage);
    }

    private void edit(long id, int version, String title, String storage) {
        HttpResponse<String> saved = samir.postForm(
                "/pages/doeditpage.action",
                Map.of(
                        "pageId",
                        Long.toString(id),
                        "originalVersion",
                        Integer.toString(version),
                        "title",
                        title + " ~" + theme,
                        "wysiwygContent",
                        storage));
        assertThat(saved.statusCode()).isEqualTo(200);
    }

    private static String register(String... parameters) {
        return Authored.macro("delbar-learning-register", parameters);
    }

    private Element register(Visitor reader, String... parameters) {
        return view(reader, page(register(parameters)), "");
    }

    private static Element view(Visitor reader, long page, String query) {
        return reader.page("/pages/viewpage.action?pageId=" + page + "&" + query)
                .expectFirst(".delbar-learning-register");
    }

    private Document follow(Visitor reader, Document page, String rel) {
        String address =
                page.select(".delbar-learning-register a[rel=" + rel + "]").attr("href");
        assertThat(address).as("the way " + rel).isNotEmpty();
        return reader.page(address.substring(address.indexOf("/pages/")));
    }

    private List<String> titles(long page, String query) {
        return titles(view(grace, page, query));
    }

    private List<String> titles(Element register) {
        List<String> titles = new ArrayList<>();
        register.select(".delbar-learning-register__lesson > :first-child")
                .eachText()
                .forEach(title -> titles.add(title.replace(" ~" + theme, "")));
        return titles;
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }

    private static String facts(String rows) {
        return "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-learning</ac:parameter>"
                + "<ac:rich-text-body><table><tbody>" + rows
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>";
    }

    private static String row(String label, String value) {
        return "<tr><th>" + label + "</th><td>" + value + "</td></tr>";
    }
}
