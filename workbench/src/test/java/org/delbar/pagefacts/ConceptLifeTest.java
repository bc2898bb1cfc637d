package org.delbar.pagefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** R5, D4 and the life-cycle table: what a concept, its meetups and their lists show after each thing that can happen to it. */
@EachDatabase
class ConceptLifeTest {

    private static final String CONCEPT = """
            <ac:structured-macro ac:name="delbar-concept-card" />\
            <ac:structured-macro ac:name="details"><ac:parameter ac:name="id">delbar-concept</ac:parameter>\
            <ac:rich-text-body><table><tbody><tr><th>In one line</th><td>Coffee and a topic</td></tr>\
            <tr><th>Status</th><td>In trial</td></tr><tr><th>In trial until</th><td><time datetime="2032-01-31" /></td></tr>\
            </tbody></table></ac:rich-text-body></ac:structured-macro>\
            <ac:structured-macro ac:name="delbar-meetup-list"><ac:parameter ac:name="spaces">@all</ac:parameter>\
            <ac:parameter ac:name="concept">@self</ac:parameter></ac:structured-macro>""";
    private static final String MEETUP = """
            <ac:structured-macro ac:name="delbar-meetup-details" />\
            <ac:structured-macro ac:name="details"><ac:parameter ac:name="id">delbar-meetup</ac:parameter>\
            <ac:rich-text-body><table><tbody><tr><th>Starts</th><td>2031-12-03 17:00</td></tr>\
            <tr><th>Ends</th><td>19:00</td></tr><tr><th>Time zone</th><td>Europe/London</td></tr>\
            <tr><th>Concept</th><td><ac:link><ri:page ri:space-key="TOG" ri:content-title="CONCEPT" /></ac:link></td></tr>\
            </tbody></table></ac:rich-text-body></ac:structured-macro>""";
    private static final String LIST = """
            <ac:structured-macro ac:name="delbar-meetup-list"><ac:parameter ac:name="spaces">@all</ac:parameter>\
            <ac:parameter ac:name="concept">CONCEPT</ac:parameter></ac:structured-macro>""";
    private static final String NO_CONCEPT = "there is no concept that you can see with this title";

    private final Keeper grace;
    private final Keeper samir;
    private final String title = Keeper.title();
    private final String held = Keeper.title();
    private final String concept;
    private final String meetup;
    private final String list;

    ConceptLifeTest(Workbench workbench) {
        grace = new Keeper(workbench, "grace");
        samir = new Keeper(workbench, "samir");
        concept = made(title, CONCEPT);
        meetup = made(held, MEETUP.replace("CONCEPT", title));
        list = made(Keeper.title(), LIST.replace("CONCEPT", title));
    }

    @Test
    void aNewConceptCountsDownToItsNextMeetupAndToTheEndOfItsTrial() {
        assertThat(shown(samir, concept, "delbar-concept-card")).contains(held, "In trial until 31 January 2032. In ");
        assertThat(shown(samir, concept, "delbar-meetup-list")).contains(held);
        assertThat(shown(samir, list, "delbar-meetup-list")).contains(held);
        assertThat(shown(samir, meetup, "delbar-meetup-details")).contains(title);
    }

    @Test
    void anEditChangesWhatTheCardTells() {
        grace.edits(concept, title, CONCEPT.replace("In trial</td>", "Resting</td>"));

        assertThat(shown(samir, concept, "delbar-concept-card"))
                .contains("Resting", "This concept rests", held)
                .doesNotContain("In trial until");
    }

    /** Links on other pages are the product's to mend; what we keep goes by the page's number. */
    @Test
    void aNewTitleLosesNoMeetup() {
        String renamed = Keeper.title();

        grace.edits(concept, renamed, CONCEPT);
        String listOfNew = made(Keeper.title(), LIST.replace("CONCEPT", renamed));

        assertThat(shown(samir, concept, "delbar-concept-card")).contains(held);
        assertThat(shown(samir, concept, "delbar-meetup-list")).contains(held);
        assertThat(shown(samir, listOfNew, "delbar-meetup-list")).contains(held);
    }

    @Test
    void aMovedConceptKeepsItsMeetups() {
        grace.sends(
                "/pages/movepage.action?pageId=" + concept,
                "#move-page-form",
                Map.of("spaceKey", "SAM", "parentTitle", ""));

        assertThat(shown(grace, concept, "delbar-concept-card")).contains(held);
        assertThat(shown(grace, concept, "delbar-meetup-list")).contains(held);
    }

    @Test
    void aCopyIsAConceptThatNobodyHasHeldYet() {
        String copied = title + " copied";

        grace.sends("/pages/copypage.action?pageId=" + concept, "#copy-page-form", Map.of("newTitle", copied));

        String copy = grace.idOf("TOG", copied);
        assertThat(shown(samir, copy, "delbar-concept-card"))
                .contains("Coffee and a topic")
                .doesNotContain(held);
        assertThat(shown(samir, copy, "delbar-meetup-list")).doesNotContain(held);
        assertThat(shown(samir, concept, "delbar-concept-card")).contains(held);
    }

    @Test
    void theTrashHidesAConceptAndRestoringBringsItBackWithItsMeetups() {
        grace.sends("/pages/removepage.action?pageId=" + concept, "#remove-page-form", Map.of());

        assertThat(shown(samir, meetup, "delbar-meetup-details"))
                .contains("2031")
                .doesNotContain(title);
        assertThat(shown(samir, list, "delbar-meetup-list")).contains(NO_CONCEPT);

        trashed("restoretrash");
        assertThat(shown(samir, meetup, "delbar-meetup-details")).contains(title);
        assertThat(shown(samir, list, "delbar-meetup-list")).contains(held).doesNotContain(NO_CONCEPT);
        assertThat(shown(samir, concept, "delbar-concept-card")).contains(held);
    }

    @Test
    void purgingAConceptLeavesItsMeetupsToThemselves() {
        grace.sends("/pages/removepage.action?pageId=" + concept, "#remove-page-form", Map.of());
        trashed("purgetrash");

        assertThat(shown(samir, meetup, "delbar-meetup-details"))
                .contains("2031")
                .doesNotContain(title);
        assertThat(shown(samir, list, "delbar-meetup-list")).contains(NO_CONCEPT);
    }

    @Test
    void aRestrictedConceptIsOneThatDoesNotExist() {
        String none = made(Keeper.title(), LIST.replace("CONCEPT", "No page of this title"));

        grace.sends("/pages/restrictions.action?pageId=" + concept, "#restrictions-form", Map.of("viewers", "grace"));

        assertThat(shown(samir, meetup, "delbar-meetup-details"))
                .contains("2031")
                .doesNotContain(title);
        assertThat(shown(samir, list, "delbar-meetup-list")).isEqualTo(shown(samir, none, "delbar-meetup-list"));
        assertThat(shown(grace, meetup, "delbar-meetup-details")).contains(title);
        assertThat(shown(grace, list, "delbar-meetup-list")).contains(held);
    }

    @Test
    void aRestrictedMeetupIsNotTheNextOneForThoseWhoMayNotSeeIt() {
        grace.sends("/pages/restrictions.action?pageId=" + meetup, "#restrictions-form", Map.of("viewers", "grace"));

        assertThat(shown(samir, concept, "delbar-concept-card"))
                .contains("Coffee and a topic")
                .doesNotContain(held);
        assertThat(shown(grace, concept, "delbar-concept-card")).contains(held);
    }

    private void trashed(String what) {
        grace.sends(
                "/pages/viewtrash.action?key=TOG",
                "form[action*=" + what + "]:has(input[value=" + concept + "])",
                Map.of());
    }

    private static String shown(Keeper reader, String page, String macro) {
        return reader.visitor()
                .page("/pages/viewpage.action?pageId=" + page)
                .select("#main-content ." + macro)
                .text();
    }

    private String made(String called, String storage) {
        String page = grace.visitor()
                .postForm(
                        "/pages/docreatepage.action",
                        Map.of("spaceKey", "TOG", "title", called, "wysiwygContent", storage))
                .body();
        return Jsoup.parse(page).select("meta[name=ajs-page-id]").attr("content");
    }
}
