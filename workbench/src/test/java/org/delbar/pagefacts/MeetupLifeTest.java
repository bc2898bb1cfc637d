package org.delbar.pagefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** R5, D4 and the life-cycle table: what lists of meetups show after each thing that can happen to a meetup's page. */
@EachDatabase
class MeetupLifeTest {

    private static final String FACTS = """
            <ac:structured-macro ac:name="details"><ac:parameter ac:name="id">delbar-meetup</ac:parameter>\
            <ac:rich-text-body><table><tbody><tr><th>Starts</th><td>2031-12-03 17:00</td></tr>\
            <tr><th>Ends</th><td>19:00</td></tr><tr><th>Time zone</th><td>Europe/London</td></tr>\
            <tr><th>Place</th><td>The boathouse</td></tr></tbody></table></ac:rich-text-body></ac:structured-macro>""";
    private static final String LIST = """
            <ac:structured-macro ac:name="delbar-meetup-list"><ac:parameter ac:name="spaces">@all</ac:parameter>\
            <ac:parameter ac:name="pageSize">100</ac:parameter></ac:structured-macro>""";

    private final Workbench workbench;
    private final Keeper grace;
    private final String title = Keeper.title();
    private final String id;
    private final String list;

    MeetupLifeTest(Workbench workbench) {
        this.workbench = workbench;
        grace = new Keeper(workbench, "grace");
        id = made(title, FACTS);
        list = made(Keeper.title(), LIST);
    }

    @Test
    void aNewPageIsThereAtOnce() {
        assertThat(titles(grace)).contains(title);
    }

    @Test
    void anEditChangesWhatIsShown() {
        grace.edits(id, title, FACTS.replace("The boathouse", "The kitchen"));

        assertThat(shown(grace)).contains("The kitchen");
    }

    @Test
    void aPageThatNoLongerSaysWhenIsInNoList() {
        grace.edits(id, title, FACTS.replace("17:00", "some time"));

        assertThat(titles(grace)).doesNotContain(title);
    }

    @Test
    void aNewTitleIsShownInsteadOfTheOldOne() {
        String renamed = Keeper.title();

        grace.edits(id, renamed, FACTS);

        assertThat(titles(grace)).contains(renamed).doesNotContain(title);
    }

    @Test
    void aMovedPageStaysInTheList() {
        grace.sends(
                "/pages/movepage.action?pageId=" + id, "#move-page-form", Map.of("spaceKey", "SAM", "parentTitle", ""));

        assertThat(titles(grace)).containsOnlyOnce(title);
    }

    @Test
    void aCopyIsAMeetupOfItsOwn() {
        String copied = title + " copied";

        grace.sends("/pages/copypage.action?pageId=" + id, "#copy-page-form", Map.of("newTitle", copied));

        assertThat(titles(grace)).contains(title, copied);
    }

    @Test
    void theTrashHidesAndRestoringBringsBack() {
        grace.sends("/pages/removepage.action?pageId=" + id, "#remove-page-form", Map.of());
        assertThat(titles(grace)).doesNotContain(title);

        grace.sends(
                "/pages/viewtrash.action?key=TOG", "form[action*=restoretrash]:has(input[value=" + id + "])", Map.of());
        assertThat(titles(grace)).contains(title);
    }

    @Test
    void aRestrictionHoldsAtTheNextRequest() {
        Keeper samir = new Keeper(workbench, "samir");
        assertThat(titles(samir)).contains(title);

        grace.sends("/pages/restrictions.action?pageId=" + id, "#restrictions-form", Map.of("viewers", "grace"));

        assertThat(titles(samir)).doesNotContain(title);
        assertThat(titles(grace)).contains(title);
    }

    private List<String> titles(Keeper reader) {
        return reader.visitor()
                .page("/pages/viewpage.action?pageId=" + list)
                .select("#main-content .delbar-meetup-list__title a")
                .eachText();
    }

    private String shown(Keeper reader) {
        return reader.visitor()
                .page("/pages/viewpage.action?pageId=" + list)
                .select("#main-content .delbar-meetup-list")
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
