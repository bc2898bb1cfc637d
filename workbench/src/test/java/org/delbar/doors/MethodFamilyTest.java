package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.Authored.macro;
import static org.delbar.doors.AuthoredMethod.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.storage.StatementLog;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** M6: what a method is based on and what has been made of it, several steps each way. */
@EachDatabase
class MethodFamilyTest {

    private final Workbench workbench;
    private final Visitor grace;
    private final Visitor samir;

    MethodFamilyTest(Workbench workbench) {
        this.workbench = workbench;
        grace = Visitor.signedIn(workbench, "grace");
        samir = Visitor.signedIn(workbench, "samir");
    }

    @Test
    void aVariantIsBasedOnItsOriginalAndBothSaySo() {
        String title = RealWorkbench.freshTitle("Original");
        long method = UsedMethod.method(grace, "TOG", title, UsedMethod.sheet("<p>x</p>"));

        JsonNode made = UsedMethod.made(samir, UsedMethod.VARIANTS, UsedMethod.wanted(method, "TOG", Map.of()));
        long variant = made.path("id").asLong();
        UsedMethod.made(samir, UsedMethod.USES, UsedMethod.wanted(variant, "TOG", Map.of()));

        Document page = UsedMethod.page(samir, made);
        assertThat(page.select("#main-content .plugin-tabmeta-details").text())
                .contains("Based on " + title, "In trial", "0.5", "Samir Haddad", "Grace");
        assertThat(ToldRuns.card(samir, variant)).contains("Based on: " + title, "Improved by: Samir Haddad");
        assertThat(ToldRuns.card(samir, method))
                .contains("Variant: " + made.path("title").asText() + " (used once)");
        ToldRuns.restrict(grace, method, "grace");
        assertThat(ToldRuns.card(samir, variant))
                .contains("Based on a method that you cannot see")
                .doesNotContain("Improved by");
    }

    @Test
    void areToldSeveralStepsEachWay() {
        Made first = method("First", "");
        Made second = method("Second", first.title());
        Made third = method("Third", second.title());
        Made fourth = method("Fourth", third.title());
        samir.send(
                "POST",
                "/rest/delbar/1/methodbook/uses",
                Map.of("method", third.id() + "", "space", "TOG", "title", RealWorkbench.freshTitle("Run")));

        assertThat(credit(samir, third))
                .containsSubsequence(
                        "Based on: " + second.title(),
                        second.title() + " is based on: " + first.title(),
                        "Variant: " + fourth.title());
        assertThat(credit(samir, first))
                .containsSubsequence(
                        "Variant: " + second.title(),
                        "Variant of " + second.title() + ": " + third.title() + " (used once)",
                        "Variant of " + third.title() + ": " + fourth.title());
    }

    @Test
    void nothingIsToldBeyondAMethodThatIsHidden() {
        Made first = method("First", "");
        Made second = method("Second", first.title());
        Made third = method("Third", second.title());
        Made fourth = method("Fourth", third.title());
        ToldRuns.restrict(grace, second.id(), "grace");

        assertThat(credit(samir, first)).isEmpty();
        assertThat(credit(samir, third))
                .containsExactly("Based on a method that you cannot see", "Variant: " + fourth.title());
        assertThat(credit(samir, fourth))
                .containsSubsequence(
                        "Based on: " + third.title(), third.title() + " is based on: a method that you cannot see")
                .doesNotContain(second.title() + " is based on: " + first.title());
        assertThat(credit(grace, fourth)).contains(second.title() + " is based on: " + first.title());
    }

    @Test
    void aRingEndsWhereItBegan() {
        String title = RealWorkbench.freshTitle("Ring");
        Made second = method("Second", title);
        Made third = method("Third", second.title());
        Made first = new Made(write(title, third.title()), title);

        assertThat(credit(samir, first))
                .containsSubsequence(
                        "Based on: " + third.title(),
                        third.title() + " is based on: " + second.title(),
                        "Variant: " + second.title(),
                        "Variant of " + second.title() + ": " + third.title());
    }

    @Test
    void costsAsManyStatementsHoweverManyVariantsThereAre() {
        Made few = method("Few", "");
        Made many = method("Many", "");
        Made one = method("One", few.title());
        method("Below", one.title());
        for (int i = 0; i < 10; i++) {
            Made variant = method("Variant " + i, many.title());
            method("Below " + i, variant.title());
        }

        assertThat(credit(samir, many)).hasSize(20);
        assertThat(statements(many)).isEqualTo(statements(few)).isLessThanOrEqualTo(12);
    }

    @Test
    void endsAfterThirtyAndSaysSo() {
        Made first = method("Popular", "");
        for (int i = 0; i < 32; i++) {
            method("Variant " + i, first.title());
        }

        assertThat(credit(samir, first)).hasSize(31).endsWith("There are more variants than are listed here.");
    }

    @Test
    void saysAtLeastWhereNotAllUsesWereLookedAt() {
        Made first = method("First", "");
        Made second = method("Second", first.title());
        samir.send(
                "POST",
                "/rest/delbar/1/methodbook/uses",
                Map.of("method", second.id() + "", "space", "TOG", "title", RealWorkbench.freshTitle("Run")));
        for (int i = 0; i < 501; i++) {
            workbench
                    .database()
                    .jdbc()
                    .update(
                            "insert into \"AO_865497_METHOD_USE\" (\"PAGE_ID\", \"METHOD_PAGE\", \"SPACE_KEY\","
                                    + " \"USED_AT\", \"OPEN_TO_SPACE\", \"KEPT_AT\") values (?, ?, 'TOG', 1, false, 1)",
                            -1_000_000L * second.id() - i,
                            second.id());
        }

        assertThat(credit(samir, first)).containsExactly("Variant: " + second.title() + " (used at least once)");
    }

    private int statements(Made method) {
        credit(samir, method);
        try (StatementLog statements = workbench.database().statements()) {
            credit(samir, method);
            return statements.on("AO_865497_").size();
        }
    }

    private Made method(String words, String basedOn) {
        String title = RealWorkbench.freshTitle(words);
        return new Made(write(title, basedOn), title);
    }

    private long write(String title, String basedOn) {
        return AuthoredMethod.page(
                grace,
                "TOG",
                0,
                title,
                macro("delbar-method-card")
                        + AuthoredMethod.storage(
                                row("Version", "0.5")
                                        + (basedOn.isEmpty()
                                                ? ""
                                                : row(
                                                        "Based on",
                                                        "<ac:link><ri:page ri:content-title=\"" + basedOn
                                                                + "\" /></ac:link>")),
                                "<h2>Steps</h2><p>x</p>"));
    }

    private static List<String> credit(Visitor reader, Made method) {
        return Authored.view(reader, method.id())
                .select("#main-content .delbar-method-card__credit-line")
                .eachText();
    }

    private record Made(long id, String title) {}
}
