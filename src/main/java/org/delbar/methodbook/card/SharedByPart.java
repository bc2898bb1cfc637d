package org.delbar.methodbook.card;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.MethodFact;
import org.delbar.words.PersonKey;

/** Who shares the method, and from where. */
@Named
public final class SharedByPart implements CardPart {

    private final Texts texts;
    private final People people;

    @Inject
    public SharedByPart(Texts texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    @Override
    public int position() {
        return 0;
    }

    @Override
    public List<MethodCardButton> actions(CardSubject subject) {
        return List.of();
    }

    @Override
    public List<MethodCardCredit> credit(CardSubject subject) {
        List<MethodCardCredit> credit = new ArrayList<>();
        add(
                credit,
                MethodFact.SHARED_BY,
                subject.method().sharedBy().stream().map(this::name).collect(Collectors.joining(", ")));
        add(credit, MethodFact.ORGANISATION, subject.method().organisation());
        return credit;
    }

    private void add(List<MethodCardCredit> credit, MethodFact fact, String text) {
        if (!text.isBlank()) {
            credit.add(new MethodCardCredit(fact.key(), texts.text(fact.textKey()), text, ""));
        }
    }

    private String name(PersonKey person) {
        return people.fullName(person).orElseGet(() -> texts.text("delbar.methodbook.former-colleague"));
    }
}
