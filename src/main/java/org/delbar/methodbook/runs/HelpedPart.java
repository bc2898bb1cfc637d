package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.HelpedShare;
import org.delbar.methodbook.card.CardPart;
import org.delbar.methodbook.card.CardSubject;
import org.delbar.methodbook.card.MethodCardButton;
import org.delbar.methodbook.card.MethodCardCredit;

/** On a method's card: how many it has helped, as far as the person may see the runs. */
@Named
public final class HelpedPart implements CardPart {

    private final SeenRuns runs;
    private final Texts texts;

    @Inject
    public HelpedPart(SeenRuns runs, Texts texts) {
        this.runs = runs;
        this.texts = texts;
    }

    @Override
    public int position() {
        return 11;
    }

    @Override
    public List<MethodCardButton> actions(CardSubject subject) {
        return List.of();
    }

    @Override
    public List<MethodCardCredit> credit(CardSubject subject) {
        return subject.pageId().map(page -> runs.of(page).share()).filter(HelpedShare::isTold).stream()
                .map(share -> new MethodCardCredit(
                        "helped", "", texts.text("delbar.methodbook.runs.share", share.helped(), share.answers()), ""))
                .toList();
    }
}
