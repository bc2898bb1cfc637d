package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.FilledPage.SECRET;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** M4 at its doors: a filled page becomes a method, without its content. */
@EachDatabase
class ContentCheckTest {

    private static final String LINE = "Look back together";

    private final Workbench workbench;
    private final Visitor samir;
    private final Visitor grace;

    ContentCheckTest(Workbench workbench) {
        this.workbench = workbench;
        samir = Visitor.signedIn(workbench, "samir");
        grace = Visitor.signedIn(workbench, "grace");
    }

    @Test
    void isOfferedToThoseWhoHaveASpaceToPutAMethodIn() {
        long page = FilledPage.of(grace, "TOG");

        assertThat(offers(samir, page)).containsExactly("Share as method");
        assertThat(offers(Visitor.signedIn(workbench, "viktor"), page)).isEmpty();
        assertThat(offers(Visitor.anonymous(workbench), page)).isEmpty();
        readOnly(true);
        try {
            assertThat(offers(samir, page)).isEmpty();
        } finally {
            readOnly(false);
        }
    }

    @Test
    void listsEachMentionDateAndFilledCell() {
        CheckDesk desk = CheckDesk.share(samir, FilledPage.of(grace, "TOG"));

        assertThat(desk.findings()).hasSize(15);
        assertThat(Collections.frequency(desk.findings(), "Person: @Grace Whitlock"))
                .isEqualTo(3);
        assertThat(desk.findings().stream().filter(finding -> finding.startsWith("Date: ")))
                .hasSize(2);
        assertThat(Collections.frequency(desk.findings(), "Filled cell: " + SECRET))
                .isEqualTo(10);
        assertThat(desk.source()).contains(SECRET, "Grace Whitlock");
        assertThat(desk.result()).doesNotContain(SECRET).contains("What happened");
    }

    @Test
    void findsColleaguesByTheirNamesInPlainText() {
        long page = Authored.page(
                grace,
                "TOG",
                RealWorkbench.freshTitle("Minutes of Priya Raman"),
                "<h2>Asked by Priya Raman</h2><p>Then Tuva Rønning and Nobody Known came.</p>");

        CheckDesk desk = CheckDesk.share(samir, page);

        assertThat(desk.findings())
                .contains("Name of a colleague: Priya Raman", "Name of a colleague: Tuva Rønning")
                .doesNotContain("Name of a colleague: Nobody Known");
        assertThat(desk.value("title")).startsWith("Minutes of").doesNotContain("Priya");
        assertThat(desk.press("sweep", "all:remove", Map.of()).result()).isEqualTo("Asked by");
    }

    @Test
    void theMethodHoldsNothingOfThePageAndThePageStaysAsItWas() {
        String secret = "Zebra" + Long.toString(System.nanoTime(), 36);
        String storage = FilledPage.STORAGE.replace(SECRET, secret)
                + "<p>" + secret + " <a href=\"https://" + secret + ".example.org/\">" + secret + "</a></p><!-- "
                + secret + " -->";
        long page = Authored.page(grace, "TOG", RealWorkbench.freshTitle("Minutes"), storage);
        String before = version(page);

        CheckDesk desk = CheckDesk.share(samir, page).press("sweep", "all:remove", Map.of());
        long method = desk.submit(Map.of("title", RealWorkbench.freshTitle("Emptied"), "line", LINE))
                .shown();

        assertThat(method).isNotEqualTo(page);
        assertThat(FilledPage.storage(grace, method))
                .contains("<h2>What happened</h2>", "delbar-method-template", LINE)
                .doesNotContainIgnoringCase(secret);
        assertThat(Rows.with(workbench, secret))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row).contains(String.valueOf(page)).doesNotContain(String.valueOf(method)));
        assertThat(samir.page("/dosearchsite.action?queryString=" + secret)
                        .select(".search-result-link")
                        .eachAttr("href"))
                .allSatisfy(link -> assertThat(link).doesNotContain("Emptied"));
        assertThat(version(page)).isEqualTo(before);
        assertThat(card(samir, method)).contains("Checked free of content", "by Samir Haddad");
        assertThat(Authored.view(samir, method).select("#labels-section").text())
                .contains("method");
    }

    @Test
    void aPageThatHasChangedIsLookedAtAgainAndWhatWasTypedIsKept() {
        long page = FilledPage.of(grace, "TOG");
        CheckDesk desk = CheckDesk.share(samir, page);
        FilledPage.edit(grace, page, FilledPage.STORAGE + "<p>Something new</p>");
        String title = RealWorkbench.freshTitle("Typed");

        CheckDesk refused = desk.submit(Map.of("title", title, "line", LINE));

        assertThat(refused.refusal()).contains("The page has changed since you looked");
        assertThat(refused.value("title")).isEqualTo(title);
        assertThat(refused.value("line")).isEqualTo(LINE);
        assertThat(refused.findings()).contains("Text: Something new");
        assertThat(card(samir, refused.submit(Map.of()).shown())).contains(LINE);
    }

    @Test
    void aTakenTitleIsAnsweredWithAFreeOneAndDecisionsStay() {
        CheckDesk desk = CheckDesk.share(samir, FilledPage.of(grace, "TOG"), "TOG");

        CheckDesk refused =
                desk.press("sweep", "1:keep", Map.of()).submit(Map.of("title", "Lending list", "line", LINE));

        assertThat(refused.page().select("#delbar-content-check-title-error").text())
                .contains("Lending list (2)");
        assertThat(Collections.frequency(refused.choices(), "keep")).isEqualTo(10);
        assertThat(refused.value("line")).isEqualTo(LINE);
    }

    @Test
    void isOnePageHoweverOftenTheSameFormIsSent() {
        CheckDesk desk = CheckDesk.share(samir, FilledPage.of(grace, "TOG"));
        Map<String, String> sent = Map.of("title", RealWorkbench.freshTitle("Once"), "line", LINE);

        long first = desk.submit(sent).shown();

        assertThat(desk.submit(sent).shown()).isEqualTo(first);
        assertThat(workbench
                        .database()
                        .jdbc()
                        .queryForObject("select count(*) from wb_page where title = ?", Long.class, sent.get("title")))
                .isEqualTo(1);
    }

    @Test
    void whoeverTakesOutMoreAndSendsAgainIsNotGivenTheFirstMethod() {
        CheckDesk desk = CheckDesk.share(samir, FilledPage.of(grace, "TOG"));
        String title = RealWorkbench.freshTitle("More");
        Map<String, String> sent = Map.of("title", title, "line", LINE, "d.f1", "keep");
        desk.submit(sent).shown();

        CheckDesk again = desk.submit(Map.of("title", title, "line", LINE, "d.f1", "remove"));

        assertThat(again.page().select("#delbar-content-check-title-error").text())
                .contains(title + " (2)");
    }

    @Test
    void sweepsAndTheResultWorkWithoutScripts() {
        CheckDesk desk = CheckDesk.share(samir, FilledPage.of(grace, "TOG"));

        CheckDesk kept = desk.press("sweep", "1:keep", Map.of());
        CheckDesk looked = kept.press("look", "yes", Map.of("d.f1", "keep"));
        CheckDesk emptied = looked.press("sweep", "all:remove", Map.of());

        assertThat(kept.result()).contains(SECRET);
        assertThat(looked.result()).contains("Grace Whitlock");
        assertThat(looked.tally()).contains("kept: 11");
        assertThat(emptied.tally()).isEqualTo("Taken out: 15 · prompts: 0 · kept: 0");
        assertThat(emptied.result()).doesNotContain(SECRET, "Grace");
        assertThat(emptied.press("sweep", "all:proposed", Map.of()).choices()).isEqualTo(desk.choices());
    }

    @Test
    void whatIsTooMuchToBeListedIsDecidedTogether() {
        String page = "<h2>Do this</h2><ol>" + "<li>Write down what you saw.</li>".repeat(700) + "</ol>";
        CheckDesk desk =
                CheckDesk.share(samir, Authored.page(grace, "TOG", RealWorkbench.freshTitle("Long"), page), "TOG");
        assertThat(desk.findings()).hasSize(600);
        assertThat(desk.page().text()).contains("There are 100 more.");
        assertThat(desk.value("rest")).isEqualTo("proposed");

        CheckDesk emptied = desk.press("sweep", "all:remove", Map.of());
        long method = emptied.submit(Map.of("title", RealWorkbench.freshTitle("Emptied"), "line", LINE))
                .shown();

        assertThat(emptied.value("rest")).isEqualTo("remove");
        assertThat(emptied.tally()).startsWith("Taken out: 700 ");
        assertThat(FilledPage.storage(grace, method)).doesNotContain("Write down");
    }

    @Test
    void speaksTheLanguageOfTheSpaceItGoesToAndLinksLeadBack() {
        String title = RealWorkbench.freshTitle("Rules of the house");
        Authored.page(grace, "TOG", title, "<p>x</p>");
        long page = Authored.page(
                grace,
                "TOG",
                RealWorkbench.freshTitle("Minutes"),
                "<h2>Beslut</h2><p>See <ac:link><ri:page ri:content-title=\"" + title
                        + "\" /></ac:link></p><p>We said yes.</p>");
        CheckDesk desk = CheckDesk.share(samir, page, "SAM");
        Map<String, String> decisions = new HashMap<>();
        for (Element finding : desk.page().select("[data-finding][data-proposed]")) {
            boolean link = finding.text().startsWith("Link");
            decisions.put("d." + finding.attr("data-finding"), link ? "keep" : "replace");
        }
        decisions.putAll(Map.of("title", RealWorkbench.freshTitle("Beslut"), "line", LINE));

        String storage = FilledPage.storage(grace, desk.submit(decisions).shown());

        assertThat(storage)
                .contains("<ac:placeholder>Skriv: Beslut</ac:placeholder>", "ri:space-key=\"TOG\"", title)
                .doesNotContain("We said yes");
    }

    @Test
    void columnsOfAPageBecomeColumnsInTheBox() {
        long page = Authored.page(
                grace,
                "TOG",
                RealWorkbench.freshTitle("Columns"),
                "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><h2>Left</h2><p>a</p></ac:layout-cell>"
                        + "<ac:layout-cell><h2>Right</h2><p>b</p></ac:layout-cell></ac:layout-section></ac:layout>");

        long method = CheckDesk.share(samir, page)
                .submit(Map.of("title", RealWorkbench.freshTitle("Columns"), "line", LINE))
                .shown();

        Document shown = Authored.view(samir, method);
        assertThat(shown.select("#main-content .panel h2").eachText()).containsExactly("Left", "Right");
        assertThat(shown.select("#main-content .error:not(:empty)")).isEmpty();
        Document storage = Jsoup.parse(FilledPage.storage(grace, method));
        assertThat(storage.select("ac|rich-text-body:has([ac:name=delbar-method-template]) ac|layout"))
                .isEmpty();
        assertThat(storage.select("[ac:name=section] [ac:name=column]")).hasSize(2);
    }

    @Test
    void aHiddenPageIsAsOneThatIsNotThere() {
        long hidden = FilledPage.of(grace, "TOG");
        ToldRuns.restrict(grace, hidden, "grace");
        String gone = CheckDesk.share(samir, 999_999_999L).refusal();

        assertThat(gone).isEqualTo("There is no such page, or you may not see it.");
        assertThat(CheckDesk.share(samir, hidden).refusal()).isEqualTo(gone);
        assertThat(preview(samir, hidden).body())
                .isEqualTo(preview(samir, 999_999_999L).body());
        CheckDesk desk = CheckDesk.share(grace, hidden);
        Map<String, String> sent = new HashMap<>(desk.fields());
        sent.put("line", LINE);
        assertThat(samir.postForm("/plugins/delbar/share-method-now.action", sent)
                        .body())
                .contains(gone)
                .doesNotContain(SECRET);
    }

    @Test
    void aPageThatIsTooLargeOrTooDeepIsRefusedInWords() {
        String deep = "<div>".repeat(250) + "x" + "</div>".repeat(250);

        assertThat(CheckDesk.share(samir, Authored.page(grace, "TOG", RealWorkbench.freshTitle("Deep"), deep))
                        .refusal())
                .contains("200 deep");
        long large = FilledPage.of(grace, "TOG");
        workbench
                .database()
                .jdbc()
                .update("update wb_page set storage = ? where id = ?", "<p>" + "x".repeat(8_000_001) + "</p>", large);
        assertThat(CheckDesk.share(samir, large).refusal()).contains("8 million characters");
        workbench.database().jdbc().update("update wb_page set storage = ? where id = ?", "<p><b>", large);
        assertThat(CheckDesk.share(samir, large).refusal()).contains("cannot be read");
    }

    @Test
    void needsATokenAndARightToTheSpace() {
        CheckDesk desk = CheckDesk.share(samir, FilledPage.of(grace, "TOG"));
        String title = RealWorkbench.freshTitle("Forged");
        Map<String, String> sent = new HashMap<>(desk.fields());
        sent.putAll(Map.of("title", title, "line", LINE));

        samir.foreignForm(
                "/plugins/delbar/share-method-now.action",
                sent.entrySet().stream()
                        .filter(field -> !field.getKey().equals("atl_token"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        samir.get("/plugins/delbar/share-method-now.action?page=" + sent.get("page") + "&title="
                + Visitor.encoded(title) + "&line=x&space=TOG&seen=" + sent.get("seen"));

        assertThat(workbench
                        .database()
                        .jdbc()
                        .queryForObject("select count(*) from wb_page where title = ?", Long.class, title))
                .isZero();
        assertThat(desk.submit(Map.of("title", title, "line", LINE, "space", "DEL"))
                        .page()
                        .select("#delbar-content-check-space-error")
                        .text())
                .isNotEmpty();
        assertThat(CheckDesk.share(Visitor.signedIn(workbench, "viktor"), Long.parseLong(sent.get("page")))
                        .refusal())
                .contains("ingenstans att dela en metod");
    }

    private List<String> offers(Visitor visitor, long page) {
        return Authored.view(visitor, page)
                .select("a[href*=share-method.action]")
                .eachText();
    }

    private void readOnly(boolean on) {
        Visitor.signedIn(workbench, "ingrid").postForm("/workbench/read-only", Map.of("on", String.valueOf(on)));
    }

    private String version(long page) {
        return workbench
                .database()
                .jdbc()
                .queryForMap("select version, title, storage, modifier from wb_page where id = ?", page)
                .toString();
    }

    private static String card(Visitor reader, long method) {
        return ToldRuns.card(reader, method);
    }

    private static HttpResponse<String> preview(Visitor visitor, long page) {
        return visitor.send(
                "POST",
                "/rest/delbar/1/methodbook/content-checks/preview",
                Map.of("page", String.valueOf(page), "seen", "x"));
    }
}
