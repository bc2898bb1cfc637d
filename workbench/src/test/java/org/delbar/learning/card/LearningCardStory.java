package org.delbar.learning.card;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.delbar.learning.worksheets.WorksheetPage;
import org.delbar.testing.Language;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;

/** L1: "Status is derived from tasks and dates, owner can override with a note"; design D3: what each face of the card says. */
@Story
final class LearningCardStory {

    private final Texts texts = Texts.in(Language.ENGLISH);

    @Test
    void followsAStatusWrittenByHand(Visits visits) {
        Visit grace = visits.as("grace");
        makePage(grace, "Written by hand", "When", "2026-03-01", "Closed: no longer needed");

        WorksheetPage page = new WorksheetPage(grace, texts);

        assertThat(page.card()).containsText(texts.of("delbar.learning.status.closed"));
        assertThat(page.card()).containsText("no longer needed");
        assertThat(page.card()).containsText(texts.card("next.closed"));
    }

    @Test
    void namesTheRowItCannotReadAndShowsTheRest(Visits visits) {
        Visit grace = visits.as("grace");
        makePage(grace, "Broken by hand", "When", "the day before", "");

        WorksheetPage page = new WorksheetPage(grace, texts);

        assertThat(page.card()).containsText(texts.card("problem.unreadable", "When", "the day before"));
        assertThat(page.card()).containsText(texts.card("problem.missing", texts.of("delbar.learning.fact.source")));
        assertThat(page.card()).containsText("Together");
        page.shoot("learning-card-problems").assertNoViolations();
    }

    @Test
    void tellsEachVersionsOwnTruth(Visits visits) {
        Visit grace = visits.as("grace");
        makePage(grace, "Two versions", "When", "2026-03-01", "");
        edit(grace, storage -> storage.replace("Together", "Elsewhere"));
        assertThat(new WorksheetPage(grace, texts).card()).containsText("Elsewhere");

        grace.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texts.of("wb.page.more")))
                .click();
        grace.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(texts.of("wb.page.history")))
                .click();
        grace.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(texts.of("wb.history.number", 1))
                                .setExact(true))
                .click();

        assertThat(grace.page().getByText(texts.of("wb.page.old", 1))).isVisible();
        assertThat(new WorksheetPage(grace, texts).card()).containsText("Together");
    }

    @Test
    void readsWhatIsBeingWrittenInThePreview(Visits visits) {
        Visit grace = visits.as("grace");
        openEditor(grace, "Only a preview");
        grace.page().locator("#wysiwygTextarea").fill(storage("When", "2026-03-01", "Closed"));

        Page preview =
                grace.page().waitForPopup(() -> button(grace, "wb.edit.preview").click());

        Locator card = preview.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(texts.card("heading")));
        assertThat(card).isVisible();
        assertThat(preview.getByText(texts.of("wb.preview.sentence"))).isVisible();
    }

    @Test
    void saysWhatIsMissingOnAPageWithoutFacts(Visits visits) {
        Visit grace = visits.as("grace");
        openEditor(grace, "No facts here");
        grace.page()
                .locator("#wysiwygTextarea")
                .fill("<ac:structured-macro ac:name=\"delbar-learning-card\" /><p>Nothing else.</p>");
        button(grace, "wb.edit.publish").click();

        assertThat(new WorksheetPage(grace, texts).card()).containsText(texts.card("no-facts"));
    }

    private void makePage(Visit visit, String title, String label, String when, String status) {
        openEditor(visit, title);
        visit.page().locator("#wysiwygTextarea").fill(storage(label, when, status));
        button(visit, "wb.edit.publish").click();
        assertThat(visit.heading(title)).isVisible();
    }

    private void openEditor(Visit visit, String title) {
        visit.openSpace(Language.ENGLISH);
        visit.open("/pages/createpage.action?spaceKey=" + Language.ENGLISH.space());
        visit.page().getByLabel(texts.of("wb.edit.pageTitle")).fill(title);
    }

    private void edit(Visit visit, UnaryOperator<String> change) {
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(texts.of("wb.page.edit")))
                .click();
        Locator storage = visit.page().locator("#wysiwygTextarea");
        storage.fill(change.apply(storage.inputValue()));
        button(visit, "wb.edit.update").click();
    }

    private Locator button(Visit visit, String key) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(texts.of(key)).setExact(true));
    }

    private static String storage(String label, String when, String status) {
        return String.format(Locale.ROOT, """
                <ac:structured-macro ac:name="delbar-learning-card" />
                <ac:structured-macro ac:name="details">
                  <ac:parameter ac:name="id">delbar-learning</ac:parameter>
                  <ac:rich-text-body><table><tbody>
                    <tr><th>%s</th><td>%s</td></tr>
                    <tr><th>It was</th><td>Praise</td></tr>
                    <tr><th>Where or which process</th><td>Together</td></tr>
                    <tr><th>Status</th><td>%s</td></tr>
                    <tr><th>Use in training</th><td>No</td></tr>
                  </tbody></table></ac:rich-text-body>
                </ac:structured-macro>
                """, label, when, status);
    }
}
