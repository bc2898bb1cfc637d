package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.ToldRuns.card;
import static org.delbar.doors.ToldRuns.restore;
import static org.delbar.doors.ToldRuns.restrict;
import static org.delbar.doors.ToldRuns.trash;
import static org.delbar.doors.UsedMethod.USES;
import static org.delbar.doors.UsedMethod.made;
import static org.delbar.doors.UsedMethod.method;
import static org.delbar.doors.UsedMethod.sheet;
import static org.delbar.doors.UsedMethod.wanted;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.delbar.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** How often a method was used, as far as somebody may know. */
class MethodUseCountsTest {

    private static final String ORIGIN = "#main-content .delbar-method-origin";

    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor samir = Visitor.signedIn(workbench, "samir");
    private final Visitor grace = Visitor.signedIn(workbench, "grace");

    @Test
    void theCardTellsOfUsesToThoseWhoMaySeeThem() {
        long method = method(grace, "TOG", RealWorkbench.freshTitle("Told"), sheet("<p>x</p>"));
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
        long method = method(grace, "TOG", title, sheet("<p>x</p>"));
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

    @Test
    void aCopiedRunIsAUseOfItsOwnAndATrashedOneIsNone() {
        long method = method(grace, "TOG", RealWorkbench.freshTitle("Copied"), sheet("<p>x</p>"));
        JsonNode first = made(samir, USES, wanted(method, "TOG", Map.of()));
        String storage = FilledPage.storage(samir, first.path("id").asLong());

        long copy = Authored.page(samir, "TOG", RealWorkbench.freshTitle("A copy"), storage);

        assertThat(Authored.view(samir, copy).select(ORIGIN + " a").attr("href"))
                .contains(String.valueOf(method));
        assertThat(card(samir, method)).contains("Used 2 times");
        trash(grace, copy);
        assertThat(card(samir, method)).contains("Used once");
        restore(grace, copy);
        assertThat(card(samir, method)).contains("Used 2 times");
    }

    /** As the library tells everybody. */
    private int uses(String method) {
        String words = Visitor.encoded(method.substring(method.length() - 12));
        return json(samir.get("/rest/delbar/1/methodbook/library?spaces=TOG&text=" + words))
                .at("/methods/0/uses")
                .asInt();
    }
}
