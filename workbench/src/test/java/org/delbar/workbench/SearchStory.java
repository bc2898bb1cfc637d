package org.delbar.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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
