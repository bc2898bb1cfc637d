package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Authored.macro;
import static org.delbar.doors.ToldRuns.restrict;
import static org.delbar.doors.UsedMethod.USES;
import static org.delbar.doors.UsedMethod.form;
import static org.delbar.doors.UsedMethod.made;
import static org.delbar.doors.UsedMethod.method;
import static org.delbar.doors.UsedMethod.page;
import static org.delbar.doors.UsedMethod.sheet;
import static org.delbar.doors.UsedMethod.wanted;

import java.util.HashMap;
import java.util.Map;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The form of a use: what it proposes, its screen without scripts, the button that opens it. */
class MethodUseFormTest {

    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor samir = Visitor.signedIn(workbench, "samir");
    private final Visitor grace = Visitor.signedIn(workbench, "grace");
    private final Visitor viktor = Visitor.signedIn(workbench, "viktor");

    @Test
    void theFormProposesAFreeTitleAPlaceAndTellsOfAMissingZone() {
        String title = RealWorkbench.freshTitle("Unmarked");
        long method = method(grace, "TOG", title, "<p>No sheet here</p>");

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
        long method = method(grace, "TOG", RealWorkbench.freshTitle("Remembered"), sheet("<p>x</p>"));
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
        long method = method(grace, "TOG", RealWorkbench.freshTitle("Screen"), sheet("<p>on the sheet</p>"));
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
        long method = method(grace, "TOG", title, sheet("<p>x</p>"));
        long hidden = method(grace, "TOG", RealWorkbench.freshTitle("Hidden"), sheet("<p>x</p>"));
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
}
