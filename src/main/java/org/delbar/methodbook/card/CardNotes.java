package org.delbar.methodbook.card;

import java.util.ArrayList;
import java.util.List;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.Method;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.Minutes;
import org.delbar.pagefacts.PageOutline;

/** What whoever looks at a method should know about it; nothing of it stops anybody. */
final class CardNotes {

    private static final String NOTE = "delbar.methodbook.card.note.";
    private static final String SHEET = "delbar-method-template";

    private final Texts texts;

    CardNotes(Texts texts) {
        this.texts = texts;
    }

    /** @param looking whether somebody looks at the page, rather than at a file or a preview of it */
    List<String> of(Method method, PageOutline page, boolean looking) {
        List<String> notes = new ArrayList<>();
        if (method.status() == MethodStatus.RETIRED) {
            notes.add(texts.text(NOTE + "retired"));
        }
        if (looking) {
            method.time()
                    .flatMap(time -> StepMinutes.of(page)
                            .filter(steps -> steps.missesAll(time))
                            .map(steps -> told(steps, time)))
                    .ifPresent(notes::add);
            if (page.macros().stream().filter(SHEET::equals).count() > 1) {
                notes.add(texts.text(NOTE + "two-sheets"));
            }
        }
        return notes;
    }

    private String told(StepMinutes steps, Minutes time) {
        return texts.text(NOTE + "steps", steps.written(), time.written());
    }
}
