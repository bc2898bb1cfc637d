package org.delbar.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** Checkboxes and radio buttons as AUI paints them: on their labels, which therefore are what a mouse meets. */
public final class Boxes {

    private Boxes() {}

    public static void tick(Locator box) {
        set(box, true);
    }

    public static void untick(Locator box) {
        set(box, false);
    }

    private static void set(Locator box, boolean on) {
        if (box.isChecked() != on) {
            box.page()
                    .locator("label[for='" + box.getAttribute("id") + "']:visible")
                    .click();
        }
        assertThat(box).isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(on));
    }
}
