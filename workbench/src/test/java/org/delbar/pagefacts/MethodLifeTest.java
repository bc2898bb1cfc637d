package org.delbar.pagefacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.AuthoredMethod.row;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.delbar.doors.AuthoredMethod;
import org.delbar.doors.Visitor;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** R5, D4 and the life-cycle table: what the library shows after each thing that can happen to a method's page. */
@EachDatabase
class MethodLifeTest {

    private static final String FACTS = AuthoredMethod.storage(
            row("In one line", "Everybody is heard") + row("Time", "45 min") + row("Category", "Ideas"), "");

    private final Keeper grace;
    private final Workbench workbench;
    private final String title = Keeper.title();
    private final String id;

    MethodLifeTest(Workbench workbench) {
        this.workbench = workbench;
        grace = new Keeper(workbench, "grace");
        id = Long.toString(AuthoredMethod.page(grace.visitor(), "TOG", 0, title, FACTS));
    }

    @Test
    void aNewPageIsThereAtOnce() {
        assertThat(finds(title)).containsExactly(title);
    }

    @Test
    void anEditChangesWhatIsShown() {
        grace.edits(id, title, FACTS.replace("45 min", "1 h 30 min"));

        assertThat(rows(grace, title).get(0).path("minutesFrom").asInt()).isEqualTo(90);
    }

    @Test
    void aPageWhoseFactsAreTakenAwayIsNoMethodAnyLonger() {
        grace.edits(id, title, "<p>Only words now</p>");

        assertThat(finds(title)).isEmpty();
    }

    @Test
    void aNewNameIsFoundAndTheOldOneIsNot() {
        String renamed = Keeper.title();

        grace.edits(id, renamed, FACTS);

        assertThat(finds(renamed)).containsExactly(renamed);
        assertThat(finds(title)).isEmpty();
    }

    @Test
    void aMovedPageBelongsToItsNewSpace() {
        grace.sends(
                "/pages/movepage.action?pageId=" + id, "#move-page-form", Map.of("spaceKey", "SAM", "parentTitle", ""));

        assertThat(rows(grace, title)).hasSize(1);
        assertThat(rows(grace, title).get(0).path("space").asText()).isEqualTo("SAM");
    }

    @Test
    void aCopyIsAMethodOfItsOwn() {
        String copied = title + " copied";

        grace.sends("/pages/copypage.action?pageId=" + id, "#copy-page-form", Map.of("newTitle", copied));

        assertThat(finds(title)).containsExactlyInAnyOrder(title, copied);
    }

    @Test
    void theTrashHidesAndRestoringBringsBack() {
        grace.sends("/pages/removepage.action?pageId=" + id, "#remove-page-form", Map.of());
        assertThat(finds(title)).isEmpty();

        grace.sends(
                "/pages/viewtrash.action?key=TOG", "form[action*=restoretrash]:has(input[value=" + id + "])", Map.of());
        assertThat(finds(title)).containsExactly(title);
    }

    @Test
    void purgingTakesThePageForGood() {
        grace.sends("/pages/removepage.action?pageId=" + id, "#remove-page-form", Map.of());

        grace.sends(
                "/pages/viewtrash.action?key=TOG", "form[action*=purgetrash]:has(input[value=" + id + "])", Map.of());

        assertThat(finds(title)).isEmpty();
    }

    @Test
    void aRestrictionHoldsAtTheNextRequest() {
        Keeper samir = new Keeper(workbench, "samir");
        assertThat(rows(samir, title)).hasSize(1);

        grace.sends("/pages/restrictions.action?pageId=" + id, "#restrictions-form", Map.of("viewers", "grace"));

        assertThat(rows(samir, title)).isEmpty();
        assertThat(finds(title)).containsExactly(title);
    }

    private List<String> finds(String text) {
        return rows(grace, text).stream().map(row -> row.path("title").asText()).toList();
    }

    private static List<JsonNode> rows(Keeper reader, String text) {
        JsonNode answer = json(
                reader.visitor().get("/rest/delbar/1/methodbook/library?sort=title&text=" + Visitor.encoded(text)));
        List<JsonNode> rows = new ArrayList<>();
        answer.path("methods").forEach(rows::add);
        return rows;
    }
}
