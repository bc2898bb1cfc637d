package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.People;
import org.delbar.methodbook.card.CardSubject;
import org.delbar.methodbook.card.MethodCardButton;

/** On a method's card, for those who are signed in: the button that opens one of its forms. */
@Named
public final class FormButton {

    private final People people;
    private final Addresses site;

    @Inject
    public FormButton(People people, Addresses site) {
        this.people = people;
        this.site = site;
    }

    /** None where nobody can press it. */
    public List<MethodCardButton> of(FormKind kind, String words, CardSubject subject) {
        return subject
                .pageId()
                .filter(page -> subject.live() && people.current().isPresent())
                .map(page -> new MethodCardButton(
                        kind.key(), words, site.here(kind.path() + "?method=" + page), String.valueOf(page)))
                .stream()
                .toList();
    }
}
