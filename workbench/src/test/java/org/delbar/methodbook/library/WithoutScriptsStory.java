package org.delbar.methodbook.library;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.delbar.doors.AuthoredMethod;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.delbar.testing.WrittenPages;
import org.junit.jupiter.api.Test;

/** U11: everything the library and its methods do works in a browser without scripts. */
@Story
final class WithoutScriptsStory {

    private final Texts texts = Texts.in(Language.ENGLISH);
    private final WrittenPages pages = new WrittenPages();
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aMethodIsFoundComparedAndUsedToTheEnd(Visits visits) {
        Visit writer = visits.as("grace", Look.WIDE);
        String library = library(writer);
        try {
            Visit visit = visits.withoutScripts("grace").open("/pages/viewpage.action?pageId=" + library);
            assertThat(cards(visit)).hasCount(2);
            turnsThePages(visit);
            narrows(visit);
            compares(visit);
            uses(visit);
        } finally {
            pages.remove(writer);
        }
    }

    private void turnsThePages(Visit visit) {
        String first = cards(visit).first().innerText();
        visit.page().locator(".delbar-method-library a[rel=next]").click();
        assertThat(cards(visit).first()).not().hasText(first);
        visit.page().locator(".delbar-method-library a[rel=prev]").click();
        assertThat(cards(visit)).hasCount(2);
    }

    private void narrows(Visit visit) {
        visit.page().getByLabel("Ideas").check();
        visit.page().locator("input[name=method-people]").fill("12");
        press(visit, "delbar.methodbook.library.show");

        assertThat(visit.page()).hasURL(Pattern.compile(".*method-category=ideas.*"));
        assertThat(visit.page().getByLabel("Ideas")).isChecked();
        assertThat(cards(visit)).hasCount(2);
    }

    private void compares(Visit visit) {
        Locator boxes = visit.page().locator("input[name=method-compare]");
        boxes.first().check();
        boxes.nth(1).check();
        visit.page().locator(".delbar-method-library__comparing button").click();

        assertThat(visit.page().locator(".delbar-method-library__compared thead a"))
                .hasCount(2);
        visit.page()
                .getByText(texts.of("delbar.methodbook.library.compare.back"))
                .click();
        assertThat(cards(visit)).hasCount(2);
    }

    private void uses(Visit visit) {
        String own = "Tried " + word;
        visit.page().locator(".delbar-method-library__use").first().click();
        visit.page().locator("#delbar-method-form-title").fill("Lending list");
        press(visit, "delbar.methodbook.use.submit");
        assertThat(visit.page().locator("#delbar-method-form-title-error")).containsText("Lending list (2)");
        visit.page().locator("#delbar-method-form-title").fill(own);
        press(visit, "delbar.methodbook.use.submit");

        assertThat(visit.page()).hasTitle(Pattern.compile(own));
        assertThat(visit.page().locator("#main-content .delbar-method-origin")).isVisible();
        pages.remember(visit);
    }

    private void press(Visit visit, String key) {
        visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(texts.of(key)).setExact(true))
                .click();
    }

    private static Locator cards(Visit visit) {
        return visit.page().locator(".delbar-method-library__card");
    }

    private String library(Visit writer) {
        for (int i = 1; i <= 5; i++) {
            pages.write(
                    writer,
                    Language.ENGLISH,
                    "Way " + i + " " + word,
                    AuthoredMethod.storage(
                            AuthoredMethod.row("Category", i == 1 ? "Plan" : "Ideas")
                                    + AuthoredMethod.row("People", i == 2 ? "2–4" : "4–20"),
                            "<h2>Steps</h2><p>Step</p>"));
        }
        return pages.write(
                writer,
                Language.ENGLISH,
                "Ways " + word,
                "<ac:structured-macro ac:name=\"delbar-method-library\"><ac:parameter ac:name=\"text\">" + word
                        + "</ac:parameter><ac:parameter ac:name=\"pageSize\">2</ac:parameter></ac:structured-macro>");
    }
}
