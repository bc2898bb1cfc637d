package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.delbar.doors.ToldRuns.card;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** M4 on a method: its sheet is looked through, and the card tells whether it is still the one that was. */
@EachDatabase
class SheetCheckTest {

    private static final String SHEET = "<h3>Our ideas</h3><p>Ring Bo at home</p>";

    private final Workbench workbench;
    private final Visitor samir;
    private final Visitor grace;
    private final long method;

    SheetCheckTest(Workbench workbench) {
        this.workbench = workbench;
        samir = Visitor.signedIn(workbench, "samir");
        grace = Visitor.signedIn(workbench, "grace");
        method = method(SHEET);
    }

    @Test
    void isForThoseWhoMayEditTheMethod() {
        Visitor viktor = Visitor.signedIn(workbench, "viktor");

        assertThat(card(samir, method)).contains("Check for content");
        assertThat(card(viktor, method)).doesNotContain("Check for content");
        assertThat(CheckDesk.check(viktor, method).refusal()).contains("Du får inte redigera metoden");
        assertThat(CheckDesk.check(samir, 999_999_999L).refusal())
                .isEqualTo("There is no such page, or you may not see it.");
        long noSheet = Authored.page(grace, "TOG", RealWorkbench.freshTitle("No sheet"), "<p>x</p>");
        assertThat(CheckDesk.check(samir, noSheet).refusal()).contains("This page marks no sheet");
    }

    @Test
    void keepingAllSaysThatItIsFreeOfContentAndWritesNoPage() {
        long version = version(method);

        CheckDesk.check(samir, method).press("sweep", "0:keep", Map.of()).submit(Map.of());

        assertThat(card(grace, method))
                .contains("Checked free of content", "by Samir Haddad")
                .doesNotContain("changed");
        assertThat(version(method)).isEqualTo(version);
    }

    @Test
    void whatIsTakenOutIsANewVersionAndTheRestOfThePageStays() {
        long version = version(method);

        CheckDesk.check(samir, method).press("sweep", "all:remove", Map.of()).submit(Map.of());

        assertThat(version(method)).isEqualTo(version + 1);
        assertThat(FilledPage.storage(samir, method))
                .contains(
                        "<h3>Our ideas</h3>", "delbar-method-template", "<p>Around the sheet</p>", "Ideas in one line")
                .doesNotContain("Bo at home");
        assertThat(card(grace, method)).contains("by Samir Haddad").doesNotContain("changed");
    }

    @Test
    void isKnownToBeOldOnceTheSheetChangesAndOnlyThen() {
        CheckDesk.check(samir, method).press("sweep", "all:remove", Map.of()).submit(Map.of());
        String checked = FilledPage.storage(grace, method);

        FilledPage.edit(grace, method, checked.replace("Ideas in one line", "Another line"));
        assertThat(card(samir, method))
                .contains("Another line", "Checked free of content")
                .doesNotContain("changed since");

        FilledPage.edit(grace, method, checked.replace("<h3>Our ideas</h3>", "<h3>Our ideas</h3><p>Bo again</p>"));
        assertThat(card(samir, method)).contains("changed since");

        FilledPage.edit(grace, method, checked);
        assertThat(card(samir, method)).doesNotContain("changed since");
    }

    @Test
    void aSheetThatChangedMeanwhileIsLookedAtAgain() {
        CheckDesk desk = CheckDesk.check(samir, method);
        FilledPage.edit(grace, method, page("<h3>Our ideas</h3><p>Something else</p>"));

        CheckDesk refused = desk.submit(Map.of());

        assertThat(refused.refusal()).contains("The page has changed since you looked");
        assertThat(refused.source()).contains("Something else");
        assertThat(card(samir, method)).doesNotContain("Checked free of content");
    }

    @Test
    void isNotWrittenBesideChangesThatNobodyHasPublished() {
        FilledPage.keepDraft(grace, method, page("<h3>Our ideas</h3><p>Secret of the draft</p>"));
        CheckDesk desk = CheckDesk.check(samir, method).press("sweep", "all:remove", Map.of());
        String before = FilledPage.storage(samir, method);
        long version = version(method);

        CheckDesk refused = desk.submit(Map.of());

        assertThat(refused.refusal())
                .isEqualTo("This page has unpublished changes. Publish or discard them first;"
                        + " your decisions are kept here.");
        assertThat(refused.page().text()).doesNotContain("Grace", "Secret of the draft");
        assertThat(refused.choices()).isNotEmpty().isEqualTo(desk.choices());
        assertThat(version(method)).isEqualTo(version);
        assertThat(FilledPage.storage(samir, method)).isEqualTo(before);
        assertThat(card(samir, method)).doesNotContain("Checked free of content");

        FilledPage.discardDraft(grace, method);
        refused.submit(Map.of());

        assertThat(FilledPage.storage(samir, method)).doesNotContain("Bo at home");
        assertThat(card(samir, method)).contains("Checked free of content");
    }

    @Test
    void keepingAllNeedsNoPublishing() {
        FilledPage.keepDraft(grace, method, page("<h3>Our ideas</h3><p>Secret of the draft</p>"));

        CheckDesk.check(samir, method).press("sweep", "0:keep", Map.of()).submit(Map.of());

        assertThat(card(samir, method)).contains("Checked free of content");
    }

    @Test
    void anEditorThatWasOnlyOpenedStandsInNobodysWayNorDoesItsDraftLater() {
        FilledPage.keepDraft(grace, method, FilledPage.storage(grace, method));
        CheckDesk.check(samir, method).press("sweep", "all:remove", Map.of()).submit(Map.of());
        assertThat(FilledPage.storage(samir, method)).doesNotContain("Bo at home");

        FilledPage.edit(samir, method, page("<h3>Our ideas</h3><p>Call Bo at noon</p>"));
        CheckDesk.check(samir, method).press("sweep", "all:remove", Map.of()).submit(Map.of());

        assertThat(FilledPage.storage(samir, method)).doesNotContain("Call Bo at noon");
        assertThat(card(samir, method)).contains("Checked free of content").doesNotContain("changed since");
    }

    @Test
    void ofTwoAtOnceBothAreRightOrOneLooksAgain() throws Exception {
        CheckDesk one = CheckDesk.check(samir, method).press("sweep", "all:remove", Map.of());
        CheckDesk other = CheckDesk.check(grace, method).press("sweep", "0:keep", Map.of());
        ExecutorService together = Executors.newFixedThreadPool(2);
        try {
            Callable<CheckDesk> first = () -> one.submit(Map.of());
            Callable<CheckDesk> second = () -> other.submit(Map.of());
            Future<CheckDesk> a = together.submit(first);
            Future<CheckDesk> b = together.submit(second);
            a.get();
            b.get();
        } finally {
            together.shutdown();
        }

        String storage = FilledPage.storage(grace, method);
        String card = card(grace, method);
        assertThat(storage).contains("<h3>Our ideas</h3>");
        assertThat(card).contains("Checked free of content");
        if (card.contains("by Samir Haddad") && !card.contains("changed since")) {
            assertThat(storage).doesNotContain("Bo at home");
        }
    }

    @Test
    void ofTwoThatWriteAtOnceTheSecondIsToldAndNobodySeesAFailure() throws Exception {
        CheckDesk one = CheckDesk.check(samir, method).press("sweep", "all:remove", Map.of());
        CheckDesk other = CheckDesk.check(grace, method).press("sweep", "all:remove", Map.of());
        long version = version(method);
        ExecutorService together = Executors.newFixedThreadPool(2);
        try {
            Future<CheckDesk> first = together.submit(() -> one.submit(Map.of()));
            Future<CheckDesk> second = together.submit(() -> other.submit(Map.of()));
            List<String> refusals = Stream.of(first.get(), second.get())
                    .map(CheckDesk::refusal)
                    .filter(refusal -> !refusal.isEmpty())
                    .toList();
            assertThat(refusals).allSatisfy(refusal -> assertThat(refusal).contains("The page has changed since"));
            assertThat(refusals).hasSize(1);
        } finally {
            together.shutdown();
        }

        assertThat(version(method)).isEqualTo(version + 1);
        assertThat(FilledPage.storage(grace, method)).doesNotContain("Bo at home");
    }

    @Test
    void aSpaceMayWantItBeforeAMethodIsInUse() {
        String title = RealWorkbench.freshTitle("Wanted");
        long wanted = Authored.page(grace, "TOG", title, page(SHEET));
        SettingsPage settings = SettingsPage.open(grace, "TOG");
        settings.save("wanted-methodbook-checked", "true");
        try {
            assertThat(card(samir, wanted)).contains("In trial", "until its sheet has been checked for content");
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(library(title)).contains("\"status\":\"trial\""));

            CheckDesk.check(samir, wanted).submit(Map.of());

            assertThat(card(samir, wanted)).contains("In use").doesNotContain("until its sheet has been checked");
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(library(title)).contains("\"status\":\"in-use\""));
        } finally {
            SettingsPage.open(grace, "TOG").save("wanted-methodbook-checked", SettingsPage.UNTICKED);
        }
        assertThat(card(samir, method)).contains("In use");
    }

    @Test
    void aCopyIsNotCheckedAndTheTrashKeepsTheCheckUntilItIsPurged() {
        CheckDesk.check(grace, method).press("sweep", "0:keep", Map.of()).submit(Map.of());
        String title = RealWorkbench.freshTitle("A copy");
        ToldRuns.send(grace, "/pages/copypage.action?pageId=" + method, "#copy-page-form", Map.of("newTitle", title));
        long copy = Long.parseLong(grace.page("/display/TOG/" + Visitor.encoded(title))
                .select("meta[name=ajs-page-id]")
                .attr("content"));

        assertThat(card(samir, copy)).doesNotContain("Checked free of content");
        ToldRuns.trash(grace, method);
        assertThat(kept(method)).isEqualTo(1);
        ToldRuns.restore(grace, method);
        assertThat(card(samir, method)).contains("Checked free of content");
        ToldRuns.trash(grace, method);
        ToldRuns.purge(grace, method);
        assertThat(kept(method)).isZero();
    }

    @Test
    void isNotSavedByAGetNorWithoutAToken() {
        Map<String, String> sent = new HashMap<>(CheckDesk.check(samir, method).fields());
        sent.remove("atl_token");

        samir.foreignForm("/plugins/delbar/check-content-now.action", sent);
        samir.get("/plugins/delbar/check-content-now.action?page=" + method + "&seen=" + sent.get("seen"));

        assertThat(kept(method)).isZero();
    }

    private long method(String sheet) {
        return Authored.page(grace, "TOG", RealWorkbench.freshTitle("Method"), page(sheet));
    }

    private static String page(String sheet) {
        return Authored.macro("delbar-method-card")
                + AuthoredMethod.storage(
                        AuthoredMethod.row("In one line", "Ideas in one line") + AuthoredMethod.row("Status", "In use"),
                        "<p>Around the sheet</p>")
                + "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body><p>"
                + Authored.macro("delbar-method-template") + "</p>" + sheet
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    private String library(String title) {
        return samir.get("/rest/delbar/1/methodbook/library?spaces=TOG&text=" + Visitor.encoded(title))
                .body();
    }

    private long version(long page) {
        return Objects.requireNonNull(workbench
                .database()
                .jdbc()
                .queryForObject("select version from wb_page where id = ?", Long.class, page));
    }

    private long kept(long page) {
        return Objects.requireNonNull(workbench
                .database()
                .jdbc()
                .queryForObject(
                        "select count(*) from \"AO_865497_CONTENT_CHECK\" where \"PAGE_ID\" = ?", Long.class, page));
    }
}
