package org.delbar.methodbook.contentcheck.screen;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.words.FormShown;
import org.delbar.words.Refusal;

/** The screen on which a page becomes a method. */
@Named
public final class ShareScreen {

    private static final String REFUSED = "delbar.methodbook.contentcheck.refused.";

    private final FilledPages filled;
    private final ContentCheckViews views;
    private final MethodFromPage sharing;
    private final People people;
    private final Texts texts;

    @Inject
    public ShareScreen(
            FilledPages filled, ContentCheckViews views, MethodFromPage sharing, People people, Texts texts) {
        this.filled = filled;
        this.views = views;
        this.sharing = sharing;
        this.people = people;
        this.texts = texts;
    }

    /** @param sent parameters of the request */
    FormShown<ContentCheckView> open(Map<String, String[]> sent) {
        return form(ShareRequest.of(sent), List.of());
    }

    /** A sweep, or the button that only looks, shows the form once more; everything else makes the method. */
    FormShown<ContentCheckView> send(Map<String, String[]> sent) {
        ShareRequest asked = ShareRequest.of(sent);
        if (!asked.sweep().isEmpty() || sent.containsKey("look")) {
            return form(asked, List.of());
        }
        ShareOutcome outcome = sharing.make(asked);
        if (outcome instanceof ShareOutcome.Made made) {
            return FormShown.made(made.page().id());
        }
        return outcome instanceof ShareOutcome.Refused refused
                ? form(asked, refused.refusals())
                : line(((ShareOutcome.Closed) outcome).textKey());
    }

    private FormShown<ContentCheckView> form(ShareRequest asked, List<Refusal> refusals) {
        if (people.current().isEmpty()) {
            return line(REFUSED + "anonymous");
        }
        return filled.find(asked.page())
                .map(page -> ContentCheckViews.shown(views.share(page, asked, refusals)))
                .orElseGet(() -> line(REFUSED + "page"));
    }

    private FormShown<ContentCheckView> line(String textKey) {
        return ContentCheckViews.shown(views.line("share", texts.text(textKey), ""));
    }
}
