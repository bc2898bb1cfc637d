package org.delbar.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbench's own screens for administrators and for new spaces, in a real browser. */
@Story
class NewSpaceStory {

    static List<Look> looks() {
        return List.of(Look.WIDE, Look.WIDE_DARK, Look.NARROW);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aSpaceIsMadeByKeyboardAndRefusalsLoseNothing(Look look, Visits visits) {
        Visit grace = visits.as("grace", look).open("/spaces");
        Page page = grace.page();
        String key = "FIELD" + look.width() + (look.dark() ? "D" : "");
        page.locator("#addSpaceLink").focus();
        page.keyboard().press("Enter");
        Locator dialog = page.locator("#create-dialog");
        assertThat(dialog.locator(".template.selected")).hasCount(1);
        grace.shootWindow("workbench-new-space", Language.ENGLISH);

        dialog.locator(".template.selected").press("Enter");
        Locator name = dialog.locator("[name=name]");
        assertThat(name).isFocused();
        name.fill("Field work");
        dialog.locator("[name=spaceKey]").fill("a key");
        page.keyboard().press("Enter");

        assertThat(dialog.locator("[name=spaceKey]")).isFocused();
        assertThat(dialog.locator(".error:not(:empty)")).hasCount(1);
        assertThat(name).hasValue("Field work");
        grace.assertNoViolations();
        grace.shootWindow("workbench-new-space-refused", Language.ENGLISH);
        dialog.locator("[name=spaceKey]").fill(key);
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/display/" + key));
        assertThat(grace.heading("Field work").first()).isVisible();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void thePasswordIsAskedForAgainAndTheConsoleMovesTheClock(Look look, Visits visits) {
        Visit ingrid = visits.as("ingrid", look).open("/authenticate.action?destination=/workbench");
        Page page = ingrid.page();
        ingrid.assertNothingIsWiderThanTheScreen();
        ingrid.assertNoViolations();
        ingrid.shoot("workbench-password", Language.NORWEGIAN);
        page.locator("#password").fill("ingrid");
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/workbench"));
        assertThat(page.locator("#websudo-drop")).isVisible();
        page.locator("#move-clock button").click();
        assertThat(page.locator("#clock-back")).isVisible();
        ingrid.assertNothingIsWiderThanTheScreen();
        ingrid.assertNoViolations();
        ingrid.shoot("workbench-console", Language.NORWEGIAN);
        page.locator("#clock-back").click();
        assertThat(page.locator("#clock-back")).hasCount(0);
        page.locator("#console-tables a").first().click();
        ingrid.assertNothingIsWiderThanTheScreen();
        ingrid.assertNoViolations();
        ingrid.shoot("workbench-table", Language.NORWEGIAN);
        page.locator("#websudo-drop").click();
        assertThat(page.locator("#websudo-banner")).hasCount(0);
    }
}
