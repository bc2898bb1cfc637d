package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.AuthoredMethod.row;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** M3: a space picks out methods for the Create dialog. */
@EachDatabase
class PromotedMethodsTest {

    private static final String SCREEN = "/spaces/delbar-promoted";
    private static final String ITEMS = "/rest/create-dialog/1.0/blueprints/web-items?spaceKey=";

    private final Visitor grace;
    private final Visitor samir;

    PromotedMethodsTest(Workbench workbench) {
        grace = Visitor.signedIn(workbench, "grace");
        samir = Visitor.signedIn(workbench, "samir");
    }

    @AfterEach
    void pickOutNone() {
        save("");
    }

    @Test
    void areOfferedInTheOrderOfTheSpace() {
        String first = method("TOG", "First");
        String second = method("TOG", "Second");

        Document saved = save(second + "\n\n " + first + " \n" + second);

        assertThat(saved.select(".aui-message-success")).hasSize(1);
        assertThat(saved.select("textarea").val()).isEqualTo(second + "\n" + first);
        assertThat(offered(samir)).containsExactly(second, first);
        assertThat(json(samir.get("/rest/delbar/1/methodbook/promoted?space=TOG"))
                        .path("methods")
                        .path(0)
                        .path("line")
                        .asText())
                .isEqualTo("In few words");
        assertThat(items("TOG")).contains("methodbook-promoted-item");
    }

    @Test
    void theEntryIsOfferedOnlyWhereThereIsOneToSee() {
        assertThat(items("TOG")).doesNotContain("methodbook-promoted-item");
        String hidden = method("TOG", "Hidden");
        save(hidden);
        assertThat(items("TOG")).contains("methodbook-promoted-item");
        hide(hidden);

        assertThat(items("TOG")).doesNotContain("methodbook-promoted-item").contains("methodbook-method-item");
        assertThat(offered(samir)).isEmpty();
        assertThat(offered(grace)).containsExactly(hidden);
    }

    @Test
    void aMethodThatIsRetiredOrNoneAnyMoreIsLeftOut() {
        String kept = method("TOG", "Kept");
        String retired = RealWorkbench.freshTitle("Retired");
        long id = AuthoredMethod.page(
                grace, "TOG", 0, retired, AuthoredMethod.storage(row("Status", "Retired"), "<p>x</p>"));
        String gone = method("TOG", "Gone");
        save(kept + "\n" + id + "\n" + gone);
        grace.postForm("/pages/removepage.action", Map.of("pageId", page(gone)));

        assertThat(offered(samir)).containsExactly(kept);
    }

    @Test
    void aMethodOfAnotherSpaceIsNamedByItsKey() {
        String here = method("TOG", "Here");

        assertThat(error("SAM:" + here)).contains("SAM:" + here);
        save("TOG:" + here);
        assertThat(offered(samir)).containsExactly(here);
    }

    @Test
    void refusesWhatIsNoMethodAndMoreThanTen() {
        assertThat(error("Lending list"))
                .isEqualTo("“Lending list” is not a method that you can see. Write its title as it stands, or KEY:title"
                        + " for another space.");
        StringBuilder eleven = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            eleven.append(method("TOG", "Many " + i)).append('\n');
        }
        assertThat(error(eleven.toString())).isEqualTo("There can be at most 10 methods; now there are 11.");
        assertThat(offered(grace)).isEmpty();
    }

    @Test
    void theSecondOfTwoAdminsSeesTheConflictAndLosesNothing() {
        String first = method("TOG", "First");
        String second = method("TOG", "Second");
        Map<String, String> mine = fields();
        save(first);
        mine.put("methods", second);

        Document refused =
                Jsoup.parse(grace.postForm(SCREEN + "-save.action", mine).body());

        assertThat(refused.select(".aui-message-warning").text()).contains("They are now: " + first);
        assertThat(refused.select("textarea").val()).isEqualTo(second);
        assertThat(offered(samir)).containsExactly(first);
        Map<String, String> again = fields(refused);
        grace.postForm(SCREEN + "-save.action", again);
        assertThat(offered(samir)).containsExactly(second);
    }

    @Test
    void isChangedBySpaceAdminsOnlyAndByNoForeignPage() {
        String method = method("TOG", "Method");
        Map<String, String> fields = fields();
        fields.put("methods", method);

        assertThat(samir.postForm(SCREEN + "-save.action", fields).statusCode()).isEqualTo(404);
        fields.remove("atl_token");
        assertThat(grace.foreignForm(SCREEN + "-save.action", fields).statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(grace.get(SCREEN + "-save.action?key=TOG&methods=" + Visitor.encoded(method))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(offered(grace)).isEmpty();
    }

    private String method(String space, String words) {
        String title = RealWorkbench.freshTitle(words);
        AuthoredMethod.page(
                grace, space, 0, title, AuthoredMethod.storage(row("In one line", "In few words"), "<p>x</p>"));
        return title;
    }

    private String page(String title) {
        return grace.page("/display/TOG/" + Visitor.encoded(title))
                .select("meta[name=ajs-page-id]")
                .attr("content");
    }

    private void hide(String title) {
        Map<String, String> fields = new HashMap<>();
        Element form =
                grace.page("/pages/restrictions.action?pageId=" + page(title)).expectFirst("form:has([name=viewers])");
        form.select("input[name], textarea[name]").forEach(each -> fields.put(each.attr("name"), each.val()));
        fields.put("viewers", "grace");
        grace.postForm(form.absUrl("action"), fields);
    }

    private Map<String, String> fields() {
        return fields(grace.page(SCREEN + ".action?key=TOG"));
    }

    private static Map<String, String> fields(Document screen) {
        Map<String, String> fields = new HashMap<>();
        screen.expectForm("form.delbar-methodbook-promoted__form")
                .formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    private Document save(String methods) {
        Map<String, String> fields = fields();
        fields.put("methods", methods);
        return Jsoup.parse(grace.postForm(SCREEN + "-save.action", fields).body());
    }

    private String error(String methods) {
        return save(methods).select("#delbar-methodbook-promoted-error").text();
    }

    private String items(String space) {
        return samir.get(ITEMS + space).body();
    }

    private static List<String> offered(Visitor person) {
        List<String> titles = new ArrayList<>();
        for (JsonNode each :
                json(person.get("/rest/delbar/1/methodbook/promoted?space=TOG")).path("methods")) {
            titles.add(each.path("title").asText());
        }
        return titles;
    }
}
