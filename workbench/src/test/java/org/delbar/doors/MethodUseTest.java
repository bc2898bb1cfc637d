package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Authored.macro;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
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
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M3 and M6 at their doors: the form, what becomes of it, who is told what. */
class MethodUseTest {

    private static final String USES = "/rest/delbar/1/methodbook/uses";
    private static final String VARIANTS = "/rest/delbar/1/methodbook/variants";
    private static final String ORIGIN = "#main-content .delbar-method-origin";

    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor samir = Visitor.signedIn(workbench, "samir");
    private final Visitor grace = Visitor.signedIn(workbench, "grace");
    private final Visitor viktor = Visitor.signedIn(workbench, "viktor");

    @Test
    void aUseBecomesAPageWithOriginFactsAndSheet() {
        String title = RealWorkbench.freshTitle("Silent ideas");
        long method = method("TOG", title, sheet("<h3>Our ideas</h3><p>&nbsp;</p>"));

        Document run = page(
                samir, made(samir, USES, wanted(method, "TOG", Map.of("who", "samir, grace", "date", "2016-05-12"))));

        assertThat(run.select(ORIGIN).text())
                .startsWith("From the method " + title + ", version 0.7, used ")
                .endsWith(" by Samir Haddad.");
        assertThat(run.select(ORIGIN + " a").attr("href")).contains(String.valueOf(method));
        assertThat(run.select("#main-content h3").eachText()).containsExactly("Our ideas");
        assertThat(run.select("#main-content .plugin-tabmeta-details th").eachText())
                .containsExactly("Date", "Who takes part");
        assertThat(run.select("#main-content .plugin-tabmeta-details time").attr("datetime"))
                .isEqualTo("2016-05-12");
        assertThat(run.select("#main-content .plugin-tabmeta-details a.user-mention"))
                .hasSize(2);
        assertThat(run.select("#labels-section").text()).contains("method-run");
        assertThat(run.select("#main-content").text()).doesNotContain("Why this helps", "delbar");
    }

    @Test
    void theCardTellsOfUsesToThoseWhoMaySeeThem() {
        long method = method("TOG", RealWorkbench.freshTitle("Told"), sheet("<p>x</p>"));
        JsonNode first = made(samir, USES, wanted(method, "TOG", Map.of()));
        JsonNode second = made(grace, USES, wanted(method, "TOG", Map.of()));
        restrict(grace, second.path("id").asLong(), "grace");

        assertThat(card(grace, method))
                .contains("Used 2 times, last today by Grace")
                .contains(second.path("title").asText());
        assertThat(card(samir, method))
                .contains("Used once, today by Samir Haddad")
                .contains(first.path("title").asText())
                .doesNotContain(second.path("title").asText());
    }

    @Test
    void theLibraryForgetsAUseThatIsHiddenAndRemembersItOnceItIsOpen() {
        String title = RealWorkbench.freshTitle("Counted");
        long method = method("TOG", title, sheet("<p>x</p>"));
        long above = Authored.page(samir, "TOG", RealWorkbench.freshTitle("Above"), "<p>x</p>");
        String named =
                Authored.view(samir, above).select("meta[name=ajs-page-title]").attr("content");
        made(samir, USES, wanted(method, "TOG", Map.of("parent", named)));
        assertThat(uses(title)).isEqualTo(1);

        restrict(grace, above, "grace");
        assertThat(uses(title)).isZero();

        restrict(grace, above, "");
        assertThat(uses(title)).isEqualTo(1);
    }

    /** As the library tells everybody. */
    private int uses(String method) {
        String words = Visitor.encoded(method.substring(method.length() - 12));
        return json(samir.get("/rest/delbar/1/methodbook/library?spaces=TOG&text=" + words))
                .at("/methods/0/uses")
                .asInt();
    }

    @Test
    void aCopiedRunIsAUseOfItsOwnAndATrashedOneIsNone() {
        long method = method("TOG", RealWorkbench.freshTitle("Copied"), sheet("<p>x</p>"));
        JsonNode first = made(samir, USES, wanted(method, "TOG", Map.of()));
        String storage = storage(samir, first.path("id").asText());

        long copy = Authored.page(samir, "TOG", RealWorkbench.freshTitle("A copy"), storage);

        assertThat(Authored.view(samir, copy).select(ORIGIN + " a").attr("href"))
                .contains(String.valueOf(method));
        assertThat(card(samir, method)).contains("Used 2 times");
        trash(grace, copy);
        assertThat(card(samir, method)).contains("Used once");
        restore(grace, copy);
        assertThat(card(samir, method)).contains("Used 2 times");
    }

    @Test
    void aTrashedMethodIsAsOneThatIsHiddenAndComesBack() {
        long gone = method("TOG", RealWorkbench.freshTitle("Gone"), sheet("<p>x</p>"));
        long hidden = method("TOG", RealWorkbench.freshTitle("Hidden"), sheet("<p>x</p>"));
        JsonNode ofGone = made(samir, USES, wanted(gone, "TOG", Map.of()));
        JsonNode ofHidden = made(samir, USES, wanted(hidden, "TOG", Map.of()));
        trash(grace, gone);
        restrict(grace, hidden, "grace");

        String said = page(samir, ofGone).select(ORIGIN).text();

        assertThat(said)
                .startsWith("From a method that is no longer available, or that you may not see, version 0.7, used ");
        assertThat(page(samir, ofHidden).select(ORIGIN).text()).isEqualTo(said);
        assertThat(page(samir, ofHidden).select(ORIGIN + " a")).isEmpty();
        assertThat(page(grace, ofHidden).select(ORIGIN + " a")).hasSize(1);
        restore(grace, gone);
        assertThat(page(samir, ofGone).select(ORIGIN + " a")).hasSize(1);
    }

    @Test
    void isOnePageHoweverOftenTheSameFormIsSent() throws Exception {
        long method = method("TOG", RealWorkbench.freshTitle("Once"), sheet("<p>x</p>"));
        Map<String, Object> wanted =
                wanted(method, "TOG", Map.of("form", UUID.randomUUID().toString()));
        ExecutorService together = Executors.newFixedThreadPool(4);
        try {
            Callable<HttpResponse<String>> click = () -> samir.send("POST", USES, wanted);
            Set<String> pages = new TreeSet<>();
            int created = 0;
            for (Future<HttpResponse<String>> each : together.invokeAll(List.of(click, click, click, click))) {
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
    void aTakenTitleGetsTheSameSentenceWhetherItIsSeenOrNot() {
        long method = method("TOG", RealWorkbench.freshTitle("Taken"), sheet("<p>x</p>"));

        assertThat(refusals(
                        samir, USES, 400, wanted(method, "TOG", Map.of("title", "Budget for the autumn gathering"))))
                .containsExactly("title: A page of this space already has this title. Free is:"
                        + " Budget for the autumn gathering (2)");
        assertThat(refusals(samir, USES, 400, wanted(method, "TOG", Map.of("title", "Lending list"))))
                .containsExactly("title: A page of this space already has this title. Free is: Lending list (2)");
    }

    @Test
    void badInputIsRefusedAtItsFields() {
        long method = method("TOG", RealWorkbench.freshTitle("Bad"), sheet("<p>x</p>"));

        assertThat(refusals(
                        samir,
                        USES,
                        400,
                        wanted(
                                method,
                                "TOG",
                                Map.of(
                                        "title",
                                        " ",
                                        "date",
                                        "31/12",
                                        "who",
                                        "samir,nobody",
                                        "parent",
                                        "No such page"))))
                .containsExactly(
                        "title: Write a title.",
                        "date: Write the date as year-month-day, as in 2016-05-12.",
                        "who: Nobody here has this user name: nobody",
                        "parent: There is no such page in this space, or you may not see it. Leave the field empty to put"
                                + " the page below the home page.");
        assertThat(refusals(samir, USES, 400, wanted(method, "TOG", Map.of("title", "x".repeat(256)))))
                .containsExactly("title: A title may be at most 255 characters; now it is 256.");
        assertThat(refusals(
                        samir, USES, 400, wanted(method, "TOG", Map.of("parent", "Budget for the autumn gathering"))))
                .isEqualTo(refusals(samir, USES, 400, wanted(method, "TOG", Map.of("parent", "No such page"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {USES, VARIANTS})
    void aHiddenMethodIsAsOneThatIsNotThere(String path) {
        long hidden = method("TOG", RealWorkbench.freshTitle("Hidden"), sheet("<p>x</p>"));
        restrict(grace, hidden, "grace");
        long noMethod = Authored.page(samir, "TOG", RealWorkbench.freshTitle("No method"), "<p>x</p>");

        String absent = answer(samir, path, 404, wanted(999_999_999L, "TOG", Map.of()));

        assertThat(answer(samir, path, 404, wanted(hidden, "TOG", Map.of()))).isEqualTo(absent);
        assertThat(answer(samir, path, 404, wanted(noMethod, "TOG", Map.of()))).isEqualTo(absent);
        assertThat(samir.get(path + "/start?method=" + hidden).body())
                .isEqualTo(samir.get(path + "/start?method=999999999").body());
    }

    @Test
    void needsTheRightToAddPagesInTheTargetAndToSeeTheMethodOnly() {
        long method = method("TOG", RealWorkbench.freshTitle("Elsewhere"), sheet("<p>x</p>"));

        assertThat(answer(viktor, USES, 403, wanted(method, "TOG", Map.of()))).contains("space");
        assertThat(answer(viktor, USES, 404, wanted(method, "SAM", Map.of())))
                .isEqualTo(answer(viktor, USES, 404, wanted(method, "NONE", Map.of())));
        assertThat(Visitor.anonymous(workbench)
                        .send("POST", USES, wanted(method, "TOG", Map.of()))
                        .statusCode())
                .isEqualTo(401);
        Visitor oskar = Visitor.signedIn(workbench, "oskar");
        Document run = page(oskar, made(oskar, USES, wanted(method, "SAM", Map.of())));
        assertThat(run.select(ORIGIN).text()).startsWith("Från metoden");
        assertThat(run.select("#main-content .plugin-tabmeta-details th").eachText())
                .containsExactly("Datum", "Vilka är med");
    }

    @Test
    void theFormProposesAFreeTitleAPlaceAndTellsOfAMissingZone() {
        String title = RealWorkbench.freshTitle("Unmarked");
        long method = method("TOG", title, "<p>No sheet here</p>");

        Document form = form(samir, USES, method, "&space=TOG");

        assertThat(form.select("[name=title]").val()).startsWith(title + " – 20");
        assertThat(form.select("[name=space] option[selected]").val()).isEqualTo("TOG");
        assertThat(form.select(".delbar-method-form__notices").text()).contains("does not mark its sheet");
        assertThat(form.select("[name=form]").val()).isNotBlank();
        form.select("input:not([type=hidden]), select")
                .forEach(field -> assertThat(form.select("label[for=" + field.id() + "]"))
                        .as(field.outerHtml())
                        .hasSize(1));
        Document run = page(samir, made(samir, USES, wanted(method, "TOG", Map.of())));
        assertThat(run.select("#main-content").text())
                .contains("Why this helps", "No sheet here")
                .doesNotContain("Credits");
        assertThat(form(samir, USES, method, "&space=TOG")
                        .select("[name=title]")
                        .val())
                .startsWith(title + " – 20");
    }

    @Test
    void thePlaceIsRemembered() {
        long method = method("TOG", RealWorkbench.freshTitle("Remembered"), sheet("<p>x</p>"));
        String corner = RealWorkbench.freshTitle("Corner");
        Authored.page(samir, "TOG", corner, "<p>x</p>");

        made(samir, USES, wanted(method, "TOG", Map.of("parent", corner)));

        assertThat(form(samir, USES, method, "&space=TOG")
                        .select("[name=parent]")
                        .val())
                .isEqualTo(corner);
    }

    @Test
    void theScreenDoesTheSameWithoutScripts() {
        long method = method("TOG", RealWorkbench.freshTitle("Screen"), sheet("<p>on the sheet</p>"));
        Document screen = samir.page("/plugins/delbar/use-method.action?method=" + method + "&space=TOG");
        Map<String, String> fields = new HashMap<>();
        Element form = screen.expectFirst("form.delbar-method-form__form");
        form.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("space", form.select("option[selected]").val());
        String free = fields.get("title");
        fields.put("title", "Lending list");

        Document refused =
                Jsoup.parse(samir.postForm(form.absUrl("action"), fields).body());
        fields.put("title", free);
        Document run = Jsoup.parse(samir.postForm(form.absUrl("action"), fields).body());

        assertThat(refused.select("#delbar-method-form-title-error").text()).contains("Lending list (2)");
        assertThat(refused.select("[name=title]").val()).isEqualTo("Lending list");
        assertThat(run.select("#title-text").text()).isEqualTo(free);
        assertThat(run.select("#main-content").text()).contains("on the sheet");
        assertThat(samir.page("/plugins/delbar/use-method.action?method=999999999")
                        .text())
                .contains("There is no such method");
    }

    @Test
    void theButtonStandsOnAnyPageAndSaysTheSameOfAHiddenMethodAndOfNone() {
        String title = RealWorkbench.freshTitle("Button");
        long method = method("TOG", title, sheet("<p>x</p>"));
        long hidden = method("TOG", RealWorkbench.freshTitle("Hidden"), sheet("<p>x</p>"));
        restrict(grace, hidden, "grace");
        long page = Authored.page(
                samir, "TOG", RealWorkbench.freshTitle("Page"), macro("delbar-method-use", "method", title));
        long ofHidden = Authored.page(
                grace,
                "TOG",
                RealWorkbench.freshTitle("Page"),
                macro("delbar-method-use", "method", String.valueOf(hidden)));
        long ofNone = Authored.page(
                grace, "TOG", RealWorkbench.freshTitle("Page"), macro("delbar-method-use", "method", "No such page"));

        Element button = Authored.view(samir, page).expectFirst("#main-content a.delbar-method-use__button");

        assertThat(button.text()).isEqualTo("Use " + title);
        assertThat(button.attr("data-delbar-method-use")).isEqualTo(String.valueOf(method));
        assertThat(button.attr("data-parent")).isEqualTo(String.valueOf(page));
        assertThat(Authored.view(viktor, ofHidden)
                        .select("#main-content .delbar-method-use")
                        .text())
                .isEqualTo(Authored.view(viktor, ofNone)
                        .select("#main-content .delbar-method-use")
                        .text())
                .isNotEmpty();
    }

    @Test
    void aVariantIsBasedOnItsOriginalAndBothSaySo() {
        String title = RealWorkbench.freshTitle("Original");
        long method = method("TOG", title, sheet("<p>x</p>"));

        JsonNode made = made(samir, VARIANTS, wanted(method, "TOG", Map.of()));
        long variant = made.path("id").asLong();
        made(samir, USES, wanted(variant, "TOG", Map.of()));

        Document page = page(samir, made);
        assertThat(page.select("#main-content .plugin-tabmeta-details").text())
                .contains("Based on " + title, "In trial", "0.5", "Samir Haddad", "Grace");
        assertThat(card(samir, variant)).contains("Based on: " + title, "Improved by: Samir Haddad");
        assertThat(card(samir, method))
                .contains("Variant: " + made.path("title").asText() + " (used once)");
        restrict(grace, method, "grace");
        assertThat(card(samir, variant))
                .contains("Based on a method that you cannot see")
                .doesNotContain("Improved by");
    }

    @Test
    void filesOfTheSheetGoAlongAndLinksLeadWhereTheyLed() {
        long method = method(
                "TOG", RealWorkbench.freshTitle("With files"), sheet(file("plan.txt", "") + page("Lending list")));
        attach(method, "plan.txt", "The plan");
        attach(method, "other.txt", "Not on the sheet");
        Visitor oskar = Visitor.signedIn(workbench, "oskar");
        String led = Authored.view(oskar, method)
                .expectFirst("#main-content .panel a:contains(Lending list)")
                .attr("href");

        JsonNode made = made(oskar, USES, wanted(method, "SAM", Map.of()));

        long run = made.path("id").asLong();
        Document page = page(oskar, made);
        assertThat(page.select("#main-content a[href*=plan.txt]").attr("href"))
                .contains("/download/attachments/" + run + "/plan.txt");
        assertThat(oskar.get("/download/attachments/" + run + "/plan.txt").body())
                .isEqualTo("The plan");
        assertThat(filesOf(oskar, run)).contains("plan.txt").doesNotContain("other.txt");
        assertThat(page.select("#main-content a:contains(Lending list)").attr("href"))
                .isEqualTo(led);
    }

    @Test
    void withoutTheRightToAddFilesTheyAreFoundWhereTheyAre() {
        long method = method("TOG", RealWorkbench.freshTitle("With files"), sheet(file("plan.txt", "")));
        attach(method, "plan.txt", "The plan");
        long home = Long.parseLong(
                grace.page("/display/TOG").select("meta[name=ajs-page-id]").attr("content"));
        JsonNode made;
        restrict(grace, home, "editors", "grace");
        try {
            made = made(samir, USES, wanted(method, "TOG", Map.of()));
        } finally {
            restrict(grace, home, "editors", "");
        }

        assertThat(filesOf(samir, made.path("id").asLong())).doesNotContain("plan.txt");
        assertThat(page(samir, made).select("#main-content a[href*=plan.txt]").attr("href"))
                .contains("/download/attachments/" + method + "/plan.txt");
    }

    @Test
    void aFileOfAPageThatThePersonMayNotSeeIsNotCopied() {
        String hiddenTitle = RealWorkbench.freshTitle("Hidden");
        long hidden = Authored.page(grace, "TOG", hiddenTitle, "<p>x</p>");
        attach(hidden, "secret.txt", "Secret");
        restrict(grace, hidden, "grace");
        long method = method(
                "TOG",
                RealWorkbench.freshTitle("With a file of another page"),
                sheet(file("secret.txt", "<ri:page ri:content-title=\"" + hiddenTitle + "\" />")));

        JsonNode made = made(samir, USES, wanted(method, "TOG", Map.of()));

        long run = made.path("id").asLong();
        assertThat(filesOf(grace, run)).doesNotContain("secret.txt");
        assertThat(samir.get("/download/attachments/" + run + "/secret.txt").body())
                .doesNotContain("Secret");
        assertThat(storage(grace, run + "")).contains("secret.txt", hiddenTitle);
    }

    private static String file(String name, String page) {
        return "<p><ac:link><ri:attachment ri:filename=\"" + name + "\">" + page
                + "</ri:attachment><ac:plain-text-link-body><![CDATA[the file]]></ac:plain-text-link-body></ac:link></p>";
    }

    private static String page(String title) {
        return "<p><ac:link><ri:page ri:content-title=\"" + title + "\" /></ac:link></p>";
    }

    private void attach(long page, String name, String text) {
        HttpResponse<String> attached =
                grace.postFile("/pages/doattachfile.action", Map.of("pageId", page + "", "comment", ""), name, text);
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(200);
    }

    private static String filesOf(Visitor person, long page) {
        return person.page("/pages/viewpageattachments.action?pageId=" + page)
                .select("#attachments")
                .text();
    }

    private long method(String space, String title, String sheet) {
        String facts =
                "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-method</ac:parameter>"
                        + "<ac:rich-text-body><table><tbody><tr><th>In one line</th><td>Ideas</td></tr>"
                        + "<tr><th>Shared by</th><td><ac:link><ri:user ri:userkey=\"" + key(grace)
                        + "\" /></ac:link></td></tr>"
                        + "<tr><th>Status</th><td>In use</td></tr><tr><th>Version</th><td>0.7</td></tr></tbody></table>"
                        + "</ac:rich-text-body></ac:structured-macro>";
        return Authored.page(
                grace,
                space,
                title,
                macro("delbar-method-card") + "<h2>Why</h2><p>Why this helps</p>" + sheet + "<h2>Credits</h2><p>All</p>"
                        + facts);
    }

    private static String sheet(String content) {
        return "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body><p>" + macro("delbar-method-template")
                + "</p>" + content + "</ac:rich-text-body></ac:structured-macro>";
    }

    private static String key(Visitor visitor) {
        return visitor.page("/display/TOG")
                .select("meta[name=ajs-remote-user-key]")
                .attr("content");
    }

    private static Map<String, Object> wanted(long method, String space, Map<String, String> more) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("method", String.valueOf(method));
        wanted.put("space", space);
        wanted.put("title", RealWorkbench.freshTitle("Run"));
        wanted.putAll(more);
        return wanted;
    }

    private static Document form(Visitor person, String path, long method, String more) {
        return Jsoup.parse(json(person.get(path + "/start?method=" + method + more))
                .path("html")
                .asText());
    }

    private static JsonNode made(Visitor person, String path, Map<String, ?> wanted) {
        HttpResponse<String> answer = person.send("POST", path, wanted);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    private static String answer(Visitor person, String path, int status, Map<String, ?> wanted) {
        HttpResponse<String> answer = person.send("POST", path, wanted);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }

    private static List<String> refusals(Visitor person, String path, int status, Map<String, ?> wanted) {
        List<String> refusals = new ArrayList<>();
        HttpResponse<String> answer = person.send("POST", path, wanted);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        json(answer)
                .path("refusals")
                .forEach(each -> refusals.add(each.path("field").asText() + ": "
                        + each.path("message").asText()));
        return refusals;
    }

    private static Document page(Visitor person, JsonNode made) {
        return person.page(made.path("url").asText().substring("/confluence".length()));
    }

    private static String card(Visitor reader, long method) {
        return Authored.view(reader, method)
                .select("#main-content .delbar-method-card")
                .text();
    }

    private static String storage(Visitor person, String id) {
        return person.page("/pages/editpage.action?pageId=" + id)
                .select("#wysiwygTextarea")
                .val();
    }

    private static void restrict(Visitor person, long id, String viewer) {
        restrict(person, id, "viewers", viewer);
    }

    private static void restrict(Visitor person, long id, String field, String who) {
        Map<String, String> fields = new HashMap<>();
        Element form = person.page("/pages/restrictions.action?pageId=" + id).expectFirst("form:has([name=viewers])");
        form.select("input[name], textarea[name]").forEach(each -> fields.put(each.attr("name"), each.val()));
        fields.put(field, who);
        person.postForm(form.absUrl("action"), fields);
    }

    private static void trash(Visitor person, long id) {
        press(person, "/pages/removepage.action?pageId=" + id, "#remove-page-form");
    }

    private static void restore(Visitor person, long id) {
        press(person, "/pages/viewtrash.action?key=TOG", "form[action*=restoretrash]:has(input[value=" + id + "])");
    }

    private static void press(Visitor person, String screen, String form) {
        Map<String, String> fields = new HashMap<>();
        Element found = person.page(screen).expectFirst(form);
        found.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        person.postForm(found.absUrl("action"), fields);
    }
}
