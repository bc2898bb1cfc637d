package org.delbar.learning.worksheets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.delbar.testing.CreateDialog;
import org.delbar.testing.Language;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;

/** L1: "one sentence is enough; ≤ 2 minutes, keyboard only". */
@Story
final class WorksheetKeyboardStory {

    private static final int FAR = 15;

    private final Texts texts = Texts.in(Language.ENGLISH);

    @Test
    void goesFromAPageToAWorksheetWithoutAMouse(Visits visits) {
        Visit visit = visits.as("samir").openSpace(Language.ENGLISH);
        Page page = visit.page();

        tabTo(
                page,
                page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(texts.of("wb.header.createFromTemplate"))));
        press(page, "Enter");
        CreateDialog dialog = CreateDialog.opened(visit, texts);
        arrowTo(page, dialog.choice(texts.wizard("name")));
        press(page, "Enter");
        WhatHappened first = new WhatHappened(visit, texts);
        assertThat(first.answer()).isFocused();
        page.keyboard().type("The spare key was in the other jacket.");
        tabTo(page, first.button(texts.of("wb.create.next")));
        press(page, "Enter");
        WhatWeLearn second = new WhatWeLearn(visit, texts);
        assertThat(second.answer()).isFocused();
        page.keyboard().type("One place for one key.");
        tabTo(page, second.button(texts.of("wb.create.next")));
        press(page, "Enter");
        NextTime third = new NextTime(visit, texts);
        assertThat(third.answer()).isFocused();
        tabTo(page, third.button(texts.of("wb.create.create")));
        press(page, "Enter");
        page.waitForURL("**/pages/viewpage.action**");

        WorksheetPage worksheet = new WorksheetPage(visit, texts);
        assertThat(worksheet.content()).containsText("The spare key was in the other jacket.");
        assertThat(worksheet.content()).containsText("One place for one key.");
    }

    @Test
    void staysInTheDialogAndLeavesItWithEscape(Visits visits) {
        Visit visit = visits.as("samir");
        WhatHappened first = WhatHappened.open(visit, texts);

        for (int press = 0; press < 2 * FAR; press++) {
            press(visit.page(), "Tab");
            Assertions.assertThat(first.dialog.evaluate("dialog => dialog.contains(document.activeElement)"))
                    .as("focus after %s presses", press + 1)
                    .isEqualTo(true);
        }
        press(visit.page(), "Escape");

        assertThat(first.dialog).not().isVisible();
        assertThat(visit.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(texts.of("wb.header.createFromTemplate"))))
                .isFocused();
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int press = 0; press < FAR; press++) {
            if (isFocused(wanted)) {
                assertFocusIsVisible(wanted);
                return;
            }
            press(page, "Tab");
        }
        throw new AssertionError(wanted + " is more than " + FAR + " presses of Tab away");
    }

    private static void arrowTo(Page page, Locator wanted) {
        for (int press = 0; press < FAR && !isFocused(wanted); press++) {
            press(page, "ArrowRight");
        }
        assertThat(wanted).isFocused();
        assertFocusIsVisible(wanted);
    }

    private static boolean isFocused(Locator element) {
        return Boolean.TRUE.equals(element.evaluate("element => element === document.activeElement"));
    }

    private static void assertFocusIsVisible(Locator element) {
        Assertions.assertThat((Boolean) element.evaluate("""
                        element => {
                          const style = getComputedStyle(element);
                          return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                              || style.boxShadow !== 'none';
                        }
                        """))
                .as("an outline or a ring around " + element)
                .isTrue();
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }
}
