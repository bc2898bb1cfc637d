package org.delbar.methodbook.contentcheck.screen;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.Texts;
import org.delbar.words.FormShown;
import org.delbar.words.Refusal;

/** The screen on which the sheet of a method is looked through. */
@Named
public final class CheckScreen {

    private final FilledPages filled;
    private final SheetCheck checking;
    private final ContentCheckViews views;
    private final Texts texts;

    @Inject
    public CheckScreen(FilledPages filled, SheetCheck checking, ContentCheckViews views, Texts texts) {
        this.filled = filled;
        this.checking = checking;
        this.views = views;
        this.texts = texts;
    }

    /** @param sent parameters of the request */
    FormShown<ContentCheckView> open(Map<String, String[]> sent) {
        return form(ShareRequest.of(sent), List.of());
    }

    /** A sweep, or the button that only looks, shows the form once more; everything else writes. */
    FormShown<ContentCheckView> send(Map<String, String[]> sent) {
        ShareRequest asked = ShareRequest.of(sent);
        if (!asked.sweep().isEmpty() || sent.containsKey("look")) {
            return form(asked, List.of());
        }
        ShareOutcome outcome = checking.carryOut(asked);
        if (outcome instanceof ShareOutcome.Made made) {
            return FormShown.made(made.page().id());
        }
        return outcome instanceof ShareOutcome.Refused refused
                ? form(asked, refused.refusals())
                : line(((ShareOutcome.Closed) outcome).textKey());
    }

    private FormShown<ContentCheckView> form(ShareRequest asked, List<Refusal> refusals) {
        return checking.closed(asked.page())
                .map(this::line)
                .orElseGet(() -> filled.find(asked.page())
                        .flatMap(checking::sheet)
                        .map(sheet -> ContentCheckViews.shown(views.check(sheet, asked, refusals)))
                        .orElseThrow());
    }

    private FormShown<ContentCheckView> line(String textKey) {
        return ContentCheckViews.shown(views.line("check", texts.text(textKey), ""));
    }
}
