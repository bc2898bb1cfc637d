package org.delbar.pagefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** R5, D4 and the life-cycle table: what the register shows after each thing that can happen to a page. */
@EachDatabase
class PageLifeTest {

    private final Workbench workbench;
    private final Keeper grace;
    private final String title = Keeper.title();

    PageLifeTest(Workbench workbench) {
        this.workbench = workbench;
        grace = new Keeper(workbench, "grace");
    }

    @Test
    void aNewPageIsThereAtOnce() {
        grace.writes("TOG", title);

        assertThat(grace.finds(title)).containsExactly(title);
    }

    @Test
    void anEditByHandChangesWhatIsShown() {
        String id = grace.writes("TOG", title);

        grace.edits(id, title, grace.storage(id).replace("Audits and inspections", "Customer feedback"));

        assertThat(grace.rows(title).get(0).path("source").asText()).isEqualTo("customer");
    }

    @Test
    void aPageWhoseFactsAreTakenAwayIsNoLessonAnyLonger() {
        String id = grace.writes("TOG", title);

        grace.edits(id, title, "<p>Only words now</p>");

        assertThat(grace.finds(title)).isEmpty();
    }

    @Test
    void aNewNameIsFoundAndTheOldOneIsNot() {
        String id = grace.writes("TOG", title);
        String renamed = Keeper.title();

        grace.edits(id, renamed, grace.storage(id));

        assertThat(grace.finds(renamed)).containsExactly(renamed);
        assertThat(grace.finds(title)).isEmpty();
    }

    @Test
    void aMovedPageBelongsToItsNewSpace() {
        String id = grace.writes("TOG", title);

        grace.sends(
                "/pages/movepage.action?pageId=" + id, "#move-page-form", Map.of("spaceKey", "SAM", "parentTitle", ""));

        assertThat(grace.rows(title)).hasSize(1);
        assertThat(grace.rows(title).get(0).path("space").asText()).isEqualTo("SAM");
    }

    @Test
    void aCopyIsALessonOfItsOwn() {
        String id = grace.writes("TOG", title);
        String copied = title + " copied";

        grace.sends("/pages/copypage.action?pageId=" + id, "#copy-page-form", Map.of("newTitle", copied));

        assertThat(grace.finds(title)).containsExactlyInAnyOrder(title, copied);
    }

    @Test
    void theTrashHidesAndRestoringBringsBack() {
        String id = grace.writes("TOG", title);

        grace.sends("/pages/removepage.action?pageId=" + id, "#remove-page-form", Map.of());
        assertThat(grace.finds(title)).isEmpty();

        grace.sends(
                "/pages/viewtrash.action?key=TOG", "form[action*=restoretrash]:has(input[value=" + id + "])", Map.of());
        assertThat(grace.finds(title)).containsExactly(title);
    }

    @Test
    void purgingTakesThePageForGood() {
        String id = grace.writes("TOG", title);
        grace.sends("/pages/removepage.action?pageId=" + id, "#remove-page-form", Map.of());

        grace.sends(
                "/pages/viewtrash.action?key=TOG", "form[action*=purgetrash]:has(input[value=" + id + "])", Map.of());

        assertThat(grace.finds(title)).isEmpty();
    }

    @Test
    void aRestrictionHoldsAtTheNextRequest() {
        String id = grace.writes("TOG", title);
        Keeper samir = new Keeper(workbench, "samir");
        assertThat(samir.finds(title)).containsExactly(title);

        grace.sends("/pages/restrictions.action?pageId=" + id, "#restrictions-form", Map.of("viewers", "grace"));

        assertThat(samir.finds(title)).isEmpty();
        assertThat(grace.finds(title)).containsExactly(title);
    }
}
