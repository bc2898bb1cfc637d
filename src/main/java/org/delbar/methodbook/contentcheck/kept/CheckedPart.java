package org.delbar.methodbook.contentcheck.kept;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.PageWriting;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.card.CardPart;
import org.delbar.methodbook.card.CardSubject;
import org.delbar.methodbook.card.MethodCardButton;
import org.delbar.methodbook.card.MethodCardCredit;

/** Says on the card of a method when its sheet was found free of content. */
@Named
public final class CheckedPart implements CardPart {

    private static final String CHECKED = "delbar.methodbook.contentcheck.checked";

    private final ContentChecks checks;
    private final PageWriting writing;
    private final CurrentPages pages;
    private final People people;
    private final ReaderTime time;
    private final Texts texts;
    private final Addresses site;

    @Inject
    public CheckedPart(
            ContentChecks checks,
            PageWriting writing,
            CurrentPages pages,
            People people,
            ReaderTime time,
            Texts texts,
            Addresses site) {
        this.checks = checks;
        this.writing = writing;
        this.site = site;
        this.pages = pages;
        this.people = people;
        this.time = time;
        this.texts = texts;
    }

    @Override
    public int position() {
        return 25;
    }

    @Override
    public List<MethodCardButton> actions(CardSubject subject) {
        return subject
                .pageId()
                .filter(page -> subject.live() && people.current().isPresent() && writing.mayWrite(page))
                .map(page -> new MethodCardButton(
                        "check",
                        texts.text("delbar.methodbook.contentcheck.check.name"),
                        site.here("/plugins/delbar/check-content.action?page=" + page),
                        ""))
                .stream()
                .toList();
    }

    @Override
    public List<MethodCardCredit> credit(CardSubject subject) {
        return subject.pageId()
                .flatMap(pages::page)
                .flatMap(page -> checks.of(page.id(), page.storage()))
                .map(standing -> List.of(new MethodCardCredit("checked", texts.text(CHECKED), sentence(standing), "")))
                .orElse(List.of());
    }

    private String sentence(ContentChecks.Standing standing) {
        String by = people.fullName(standing.check().by())
                .orElseGet(() -> texts.text("delbar.methodbook.former-colleague"));
        return texts.text(
                standing.unchanged() ? CHECKED + ".by" : CHECKED + ".changed",
                texts.date(standing.check().at().atZone(time.zone()).toLocalDate()),
                by);
    }
}
