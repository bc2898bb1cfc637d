package org.delbar.learning.worksheets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.delbar.testing.CreateDialog;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Issue 2: "Plain AUI in Confluence's frame, light and dark, usable at 360 px". */
@Story
final class WorksheetNarrowStory {

    static Stream<Look> looks() {
        return Stream.of(Look.NARROW, Look.NARROW_DARK, Look.WIDE_DARK);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void fitsTheScreenFromTheDialogToThePage(Look look, Visits visits) {
        Texts texts = Texts.in(Language.ENGLISH);
        Sheet sheet = Sheet.in(Language.ENGLISH);
        String due = Visits.today().plusDays(14).toString();
        Visit visit = visits.as("priya", look).openSpace(Language.ENGLISH);
        visit.assertNothingIsWiderThanTheScreen();

        CreateDialog dialog = CreateDialog.open(visit, texts);
        assertFills(dialog.element(), look);
        visit.shootWindow("create-dialog", Language.ENGLISH);
        dialog.choose(texts.wizard("name"));
        WhatHappened first = new WhatHappened(visit, texts)
                .answer(sheet.whatHappened())
                .title(sheet.title() + (look.narrow() ? " on the road" : "") + (look.dark() ? " at night" : ""))
                .itWas("praise")
                .from("customer");
        assertFills(first.dialog, look);
        assertNothingIsCutOff(first.dialog);
        WhatWeLearn second =
                first.shoot("learning-worksheet-what-happened").next().answer(sheet.whatWeLearn());
        assertNothingIsCutOff(second.dialog);
        NextTime third = second.shoot("learning-worksheet-what-we-learn")
                .next()
                .answer(sheet.nextTime())
                .action(1, sheet.action(), sheet.personName(), due);
        assertNothingIsCutOff(third.dialog);
        WorksheetPage page = third.shoot("learning-worksheet-next-time").create();

        assertThat(page.card()).isVisible();
        visit.assertNothingIsWiderThanTheScreen();
        page.shoot("learning-worksheet-page");
    }

    private static void assertFills(Locator dialog, Look look) {
        if (look.narrow()) {
            BoundingBox box = Objects.requireNonNull(dialog.boundingBox());
            Assertions.assertThat(box.x).isEqualTo(0);
            Assertions.assertThat(box.width).isEqualTo(look.width());
        }
    }

    /** What a panel hides sideways can be reached by nobody. */
    private static void assertNothingIsCutOff(Locator dialog) {
        Assertions.assertThat(dialog.evaluate("""
                        dialog => [...dialog.querySelectorAll('input, textarea, select, button, a, p, label, legend')]
                          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
                          .filter((element) => {
                            const box = element.getBoundingClientRect();
                            return box.left < -1 || box.right > window.innerWidth + 1;
                          })
                          .map((element) => element.outerHTML.slice(0, 120))
                        """))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .as("what reaches over the edge")
                .isEmpty();
    }
}
