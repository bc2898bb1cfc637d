package org.delbar.learning.capture;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.delbar.testing.Boxes;
import org.delbar.testing.Language;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;

/** The form on a page of the sample community. */
final class CaptureForm {

    private final Visit visit;
    private final Texts texts;

    private CaptureForm(Visit visit, Texts texts) {
        this.visit = visit;
        this.texts = texts;
    }

    static CaptureForm open(Visit visit, Texts texts) {
        return open(visit, texts, texts.language());
    }

    static CaptureForm open(Visit visit, Texts texts, Language space) {
        visit.openSpace(space).openPage(pageIn(space));
        return shown(visit, texts);
    }

    static CaptureForm shown(Visit visit, Texts texts) {
        CaptureForm form = new CaptureForm(visit, texts);
        assertThat(form.whatHappened()).isVisible();
        return form;
    }

    private static String pageIn(Language space) {
        return switch (space) {
            case ENGLISH -> "Lending list";
            case SWEDISH -> "Lokaler vi lånar av varandra";
            case NORWEGIAN -> "Verkstedet på Hamar";
        };
    }

    String text(String key) {
        return texts.of("delbar.learning.capture." + key);
    }

    Locator section() {
        return visit.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(text("heading")).setExact(true));
    }

    Locator whatHappened() {
        return element(AriaRole.TEXTBOX, text("what-happened") + " (" + text("required") + ")");
    }

    Locator kind(String key) {
        return element(AriaRole.RADIO, texts.of("delbar.learning.kind." + key));
    }

    Locator source() {
        return element(AriaRole.COMBOBOX, text("source"));
    }

    Locator save() {
        return element(AriaRole.BUTTON, text("save"));
    }

    Locator said() {
        return section().getByRole(AriaRole.STATUS);
    }

    Locator newPage() {
        return said().getByRole(AriaRole.LINK);
    }

    /** What stands above the fields because it belongs to none of them. */
    Locator trouble() {
        return section().locator(".delbar-learning-capture__refused");
    }

    Locator refusal() {
        return section().locator(".error > span");
    }

    CaptureForm happened(String text) {
        whatHappened().fill(text);
        return this;
    }

    CaptureForm itWas(String kind) {
        Boxes.tick(kind(kind));
        return this;
    }

    CaptureForm from(String source) {
        source().selectOption(new SelectOption().setLabel(texts.of("delbar.learning.source." + source)));
        return this;
    }

    private Locator element(AriaRole role, String name) {
        return section()
                .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
