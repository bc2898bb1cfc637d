package org.delbar.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody looks for a page. */
@Story
final class SearchStory {

    static Stream<Look> looks() {
        return Stream.of(Look.WIDE, Look.WIDE_DARK, Look.NARROW, Look.NARROW_DARK);
    }

    @Test
    void findsAPageWithTheKeyboardAlone(Visits visits) {
        Visit visit = visits.as("maja");
        Locator field = visit.page().locator("#quick-search-query");

        field.focus();
        visit.page().keyboard().type("larmet gi");
        Locator first = visit.page().locator("#quick-search-result-0");
        assertThat(first).containsText("Larmet gick");
        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(visit.page().locator("#quick-search [role=status]")).not().isEmpty();
        visit.assertNoViolations();
        visit.page().keyboard().press("ArrowDown");
        assertThat(first).hasAttribute("aria-selected", "true");
        assertThat(field).hasAttribute("aria-activedescendant", "quick-search-result-0");
        field.focus();
        visit.page().keyboard().press("Escape");
        assertThat(first).isHidden();
        field.fill("");
        visit.page().keyboard().type("larmet gick");
        assertThat(first).isVisible();
        visit.page().keyboard().press("ArrowDown");
        visit.page().keyboard().press("Enter");

        assertThat(visit.page().locator("#title-text")).containsText("Larmet gick");
    }

    @Test
    void goesToTheSearchScreenAndOnFromThere(Visits visits) {
        Visit visit = visits.as("maja");
        visit.page().locator("#quick-search-query").fill("vi");
        visit.page().keyboard().press("Enter");

        assertThat(visit.page()).hasURL(Pattern.compile(".*dosearchsite\\.action\\?queryString=vi"));
        assertThat(visit.page().locator(".search-result").first()).isVisible();
        visit.page().locator("#search-where").selectOption("SAM");
        visit.page().locator("#search-query-submit-button").click();
        assertThat(visit.page().locator("#search-where")).hasValue("SAM");
        assertThat(visit.page().locator(".search-result-meta a").first()).hasText("Samverkan");
    }

    /** One search field on a page finds what has any of its labels, by keyboard alone. */
    @Test
    void aLivesearchFindsWhileOneTypes(Visits visits) {
        Visit visit = visits.as("maja");
        publish(visit, "Badbryggan målas", "<p>Vi målar</p>", "brygga");
        publish(visit, "Båthuset målas", "<p>Vi målar</p>", "hus");
        publish(visit, "Staketet målas", "<p>Vi målar</p>", "staket");
        publish(
                visit,
                "Sök bland arbeten",
                "<p>Alla arbeten</p><ac:structured-macro ac:name=\"livesearch\">"
                        + "<ac:parameter ac:name=\"labels\">brygga, hus</ac:parameter></ac:structured-macro>",
                "");
        Locator field = visit.page().locator("#livesearch-1");
        Locator results = visit.page().locator("#livesearch-1-results a[id^=livesearch-1-result-]");

        field.focus();
        visit.page().keyboard().type("måla");

        assertThat(results).hasCount(2);
        assertThat(results.filter(new Locator.FilterOptions().setHasText("Staketet")))
                .hasCount(0);
        assertThat(visit.page().locator(".search-macro [role=status]")).hasText("2 träffar");
        visit.assertNoViolations();

        // Whoever looks for faults has left the field, which closes the list.
        field.fill("");
        field.fill("måla");
        assertThat(results).hasCount(2);
        visit.page().keyboard().press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", "livesearch-1-result-0");
        String chosen = results.first().locator(".wb-quick-search-title").innerText();
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().locator("#title-text")).hasText(chosen);

        visit.page().goBack();
        field.fill("måla");
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().locator(".search-result")).hasCount(2);
    }

    private static void publish(Visit visit, String title, String storage, String label) {
        visit.page()
                .evaluate(
                        "async ([title, storage]) => { await fetch(AJS.contextPath() + '/pages/docreatepage.action', {"
                                + "method: 'POST', body: new URLSearchParams({ spaceKey: 'SAM', title,"
                                + " wysiwygContent: storage, atl_token: AJS.Meta.get('atl-token') }) }); }",
                        List.of(title, storage));
        visit.open("/display/SAM/" + URLEncoder.encode(title, StandardCharsets.UTF_8));
        if (!label.isEmpty()) {
            visit.page()
                    .evaluate(
                            "async (labelString) => { await fetch(AJS.contextPath() + '/labels/addlabel.action', {"
                                    + " method: 'POST', body: new URLSearchParams({ pageId: AJS.Meta.get('page-id'),"
                                    + " labelString, atl_token: AJS.Meta.get('atl-token') }) }); }",
                            label);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void fitsTheScreen(Look look, Visits visits) {
        Visit visit = visits.as("maja", look);
        visit.open("/dosearchsite.action?queryString=vi");

        visit.assertNothingIsWiderThanTheScreen();
        visit.assertNoViolations();
        visit.shoot("search", Language.SWEDISH);
    }

    @Test
    void saysSoWhenThereIsNothing(Visits visits) {
        Visit visit = visits.as("maja", Look.NARROW);
        visit.open("/dosearchsite.action?queryString=qqqq");

        assertThat(visit.page().locator(".search-result")).hasCount(0);
        visit.assertNoViolations();
        visit.shoot("search-nothing", Language.SWEDISH);
    }
}
