package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E1: the life cycle of a concept. Each change asks for a note and is dated, on the page itself. */
@EachDatabase
class ConceptStatusTest {

    private static final String BODY = Authored.macro("delbar-concept-card")
            + "<p class='odd' >caf&eacute;&nbsp;</p><ac:structured-macro ac:name=\"details\">"
            + "<ac:parameter ac:name=\"id\">delbar-concept</ac:parameter><ac:rich-text-body><table><tbody>"
            + "<tr><th>In one line</th><td>Coffee and a topic</td></tr><tr><th>Status</th><td>Idea</td></tr>"
            + "</tbody></table></ac:rich-text-body></ac:structured-macro>"
            + "<h2>Changes so far</h2><ul><li>Nothing yet</li></ul><p></p>";

    private final Workbench workbench;
    private final Visitor samir;
    private final Visitor grace;
    private final long concept;

    ConceptStatusTest(Workbench workbench) {
        this.workbench = workbench;
        samir = Visitor.signedIn(workbench, "samir");
        grace = Visitor.signedIn(workbench, "grace");
        concept = Authored.page(grace, "TOG", RealWorkbench.freshTitle("Concept"), BODY);
    }

    @Test
    void isForThoseWhoMayEditThePage() {
        Visitor viktor = Visitor.signedIn(workbench, "viktor");

        assertThat(buttons(samir, concept, "")).containsExactly("Change status");
        assertThat(buttons(viktor, concept, "")).isEmpty();
        assertThat(buttons(Visitor.anonymous(workbench), concept, "")).isEmpty();
        for (String output : List.of("preview", "pdf", "word", "email")) {
            assertThat(buttons(samir, concept, "&output=" + output)).as(output).isEmpty();
        }
        assertThat(StatusDesk.open(viktor, concept).refusal()).contains("Bara de som får redigera sidan");
        long lesson = Authored.page(grace, "TOG", RealWorkbench.freshTitle("No concept"), "<p>x</p>");
        assertThat(StatusDesk.open(samir, lesson).refusal())
                .isEqualTo(StatusDesk.open(samir, 999_999_999L).refusal())
                .isEqualTo("There is no concept here that you can see.");
    }

    @Test
    void aChangeIsDatedAndNotedInTheFactsAndAmongTheChangesAndAllElseStays() {
        long version = version();

        StatusDesk done = StatusDesk.open(samir, concept)
                .submit(Map.of("status", "trial", "note", "Twelve <want> to", "trialUntil", "2031-12-20"));

        assertThat(done.card()).contains("In trial", "Twelve <want> to", "20 December 2031");
        assertThat(version()).isEqualTo(version + 1);
        String storage = FilledPage.storage(samir, concept);
        String date = storage.replaceAll("(?s).*<li>(<time [^>]*>).*", "$1");
        assertThat(storage.replaceAll("ri:userkey=\"[^\"]*\"", "KEY"))
                .isEqualTo(BODY.replace(
                                "<td>Idea</td></tr>",
                                "<td>In trial</td></tr><tr><th>Latest step</th><td>" + date
                                        + " Twelve &lt;want&gt; to</td></tr><tr><th>In trial until</th><td>"
                                        + "<time datetime=\"2031-12-20\" /></td></tr>")
                        .replace(
                                "Nothing yet</li>",
                                "Nothing yet</li><li>" + date + " – In trial – Twelve &lt;want&gt; to – "
                                        + "<ac:link><ri:user KEY /></ac:link></li>"));
        assertThat(done.page().select("#main-content li").text()).contains("Samir Haddad");
        assertThat(samir.page("/pages/viewpreviousversions.action?pageId=" + concept)
                        .text())
                .contains("In trial: Twelve <want> to");
    }

    @ParameterizedTest
    @CsvSource({
        "oskar, SAM, sv, Finslipad, Ändringar hittills",
        "tuva, DEL, no, Videreutviklet, Endringer så langt",
        "samir, TOG, en, Refined, Changes so far"
    })
    void aPageIsWrittenOnInItsOwnLanguage(String person, String space, String language, String status, String heading) {
        Visitor writer = Visitor.signedIn(workbench, person);
        String title = RealWorkbench.freshTitle("In its language");
        writer.create(
                space,
                "org.delbar.confluence:meetups-concept-blueprint",
                Map.of(
                        "title",
                        title,
                        "line",
                        "x",
                        "preset",
                        "fika",
                        "contentTemplateKey",
                        "meetups-concept-page-" + language));
        long page = Long.parseLong(writer.page("/display/" + space + "/" + Visitor.encoded(title))
                .select("meta[name=ajs-page-id]")
                .attr("content"));

        StatusDesk done =
                StatusDesk.open(writer, page).submit(Map.of("status", "refined", "note", "Kortare", "version", "0.3"));

        assertThat(done.card()).contains(status, "0.3", "Kortare");
        assertThat(done.page()
                        .select("#main-content h2:contains(" + heading + ") + * tr:last-child")
                        .text())
                .contains(status + " (0.3)", "Kortare");
        assertThat(done.page().select(".delbar-concept-card__problems")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedStays() {
        StatusDesk refused = StatusDesk.open(samir, concept)
                .submit(Map.of("status", "trial", "note", "Twelve \"want\" to", "trialUntil", ""));

        assertThat(refused.refusal()).isEqualTo("Choose the day on which the trial ends.");
        assertThat(refused.fields()).containsEntry("note", "Twelve \"want\" to").containsEntry("status", "trial");
        StatusDesk without = refused.submit(Map.of("status", "resting", "note", ""));
        assertThat(without.refusal()).isEqualTo("Say in a sentence why.");
        assertThat(without.fields()).containsEntry("status", "resting");
        assertThat(FilledPage.storage(samir, concept)).isEqualTo(BODY);
    }

    @Test
    void aPageThatChangedMeanwhileIsLookedAtAgainAndNothingIsLost() {
        StatusDesk desk = StatusDesk.open(samir, concept);
        FilledPage.edit(grace, concept, BODY.replace("<td>Idea</td>", "<td>Resting</td>"));

        StatusDesk refused = desk.submit(Map.of("status", "in-use", "note", "All like it"));

        assertThat(refused.refusal()).contains("The page has changed since you opened this");
        assertThat(refused.page().select(".delbar-meetups-step__present").text())
                .contains("Resting");
        assertThat(refused.fields()).containsEntry("note", "All like it").containsEntry("status", "in-use");
        assertThat(refused.submit(Map.of()).card()).contains("In use", "All like it");
    }

    @Test
    void anUnpublishedDraftComesFirst() {
        StatusDesk desk = StatusDesk.open(samir, concept);
        FilledPage.keepDraft(grace, concept, BODY.replace("Coffee", "Secret of the draft"));

        StatusDesk refused = desk.submit(Map.of("status", "resting", "note", "Winter"));

        assertThat(refused.refusal()).contains("This page has unpublished changes");
        assertThat(refused.page().text()).doesNotContain("Secret of the draft", "Grace");
        assertThat(refused.fields()).containsEntry("note", "Winter");
        assertThat(FilledPage.storage(samir, concept)).doesNotContain("Resting");
        FilledPage.discardDraft(grace, concept);
        assertThat(refused.submit(Map.of()).card()).contains("Resting", "Winter");
    }

    @Test
    void ofTwoAtOnceOneWritesAndTheOtherLooksAgain() throws Exception {
        StatusDesk one = StatusDesk.open(samir, concept);
        StatusDesk other = StatusDesk.open(grace, concept);
        ExecutorService together = Executors.newFixedThreadPool(2);
        try {
            Callable<StatusDesk> first = () -> one.submit(Map.of("status", "refined", "note", "Samir says"));
            Callable<StatusDesk> second = () -> other.submit(Map.of("status", "resting", "note", "Grace says"));
            Future<StatusDesk> a = together.submit(first);
            Future<StatusDesk> b = together.submit(second);

            List<String> refusals =
                    Stream.of(a.get(), b.get()).map(StatusDesk::refusal).toList();

            assertThat(refusals).filteredOn(String::isEmpty).hasSize(1);
            assertThat(String.join("", refusals)).contains("The page has changed");
        } finally {
            together.shutdown();
        }
        assertThat(FilledPage.storage(samir, concept)).containsOnlyOnce(" says – ");
    }

    @Test
    void nothingIsWrittenWhileTheSiteTakesNoChanges() {
        StatusDesk desk = StatusDesk.open(samir, concept);
        readOnly(true);
        try {
            assertThat(buttons(samir, concept, "")).isEmpty();
            assertThat(StatusDesk.open(samir, concept).refusal()).contains("takes no changes just now");
            desk.submit(Map.of("status", "resting", "note", "x"));
        } finally {
            readOnly(false);
        }
        assertThat(FilledPage.storage(samir, concept)).isEqualTo(BODY);
    }

    @Test
    void isNotChangedByAGetNorWithoutATokenNorWithoutTheRight() {
        Map<String, String> sent = new HashMap<>(StatusDesk.open(samir, concept).fields());
        sent.putAll(Map.of("status", "resting", "note", "x"));
        Visitor.signedIn(workbench, "viktor").postForm(StatusDesk.PATH + "-now.action", sent);
        sent.remove("atl_token");

        samir.foreignForm(StatusDesk.PATH + "-now.action", sent);
        samir.get(StatusDesk.PATH + "-now.action?status=resting&note=x&page=" + concept + "&seen=" + sent.get("seen"));

        assertThat(FilledPage.storage(samir, concept)).isEqualTo(BODY);
    }

    private static List<String> buttons(Visitor visitor, long page, String output) {
        return visitor.page("/pages/viewpage.action?pageId=" + page + output)
                .select("a[href*=concept-status.action]")
                .eachText();
    }

    private void readOnly(boolean on) {
        Visitor.signedIn(workbench, "ingrid").postForm("/workbench/read-only", Map.of("on", String.valueOf(on)));
    }

    private long version() {
        return Objects.requireNonNull(workbench
                .database()
                .jdbc()
                .queryForObject("select version from wb_page where id = ?", Long.class, concept));
    }
}
