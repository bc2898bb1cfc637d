package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Authored.macro;
import static org.delbar.doors.InjectionCorpus.assertNoDangerousAttributes;
import static org.delbar.doors.InjectionCorpus.csv;
import static org.delbar.doors.InjectionCorpus.letters;
import static org.delbar.doors.InjectionCorpus.payloads;
import static org.delbar.doors.InjectionCorpus.shape;
import static org.delbar.doors.Visitor.json;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** S2 for meetups: every payload in a planned meetup and its file, in an answer to a question, and in a change of status. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetupInjectionTest {

    private final Workbench workbench = RealWorkbench.own();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");
    private final List<String> payloads = payloads();

    @AfterAll
    void close() {
        workbench.close();
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
}
