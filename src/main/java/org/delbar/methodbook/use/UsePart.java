package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.card.CardPart;
import org.delbar.methodbook.card.CardSubject;
import org.delbar.methodbook.card.MethodCardButton;
import org.delbar.methodbook.card.MethodCardCredit;

/** On a method's card: the button to use it, and how often it was used. */
@Named
public final class UsePart implements CardPart {

    private final SeenUses uses;
    private final UsedSentence sentence;
    private final SeenPages pages;
    private final FormButton button;
    private final Texts texts;
    private final Addresses site;

    @Inject
    public UsePart(
            SeenUses uses, UsedSentence sentence, SeenPages pages, FormButton button, Texts texts, Addresses site) {
        this.uses = uses;
        this.sentence = sentence;
        this.pages = pages;
        this.button = button;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public List<MethodCardButton> actions(CardSubject subject) {
        return button.of(FormKind.USE, texts.text("delbar.methodbook.use.button.name"), subject);
    }

    @Override
    public List<MethodCardCredit> credit(CardSubject subject) {
        return subject.pageId().map(uses::of).flatMap(seen -> line(seen, subject.live())).stream()
                .toList();
    }

    private Optional<MethodCardCredit> line(SeenUses.Seen seen, boolean live) {
        return seen.last()
                .flatMap(last -> pages.find(last.run())
                        .map(run -> new MethodCardCredit(
                                "used",
                                sentence.of(seen, last),
                                run.title(),
                                live ? site.here(run.path()) : site.everywhere(run.path()))));
    }
}
