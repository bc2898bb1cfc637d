package org.delbar.meetups.card;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.confluence.Texts;
import org.delbar.meetups.Concept;
import org.delbar.meetups.ConceptFact;
import org.delbar.meetups.HostNames;

/** The lines of the card in the reader's words; what the page does not say has none. */
final class ConceptCardFacts {

    private final Texts texts;
    private final HostNames hosts;

    ConceptCardFacts(Texts texts, HostNames hosts) {
        this.texts = texts;
        this.hosts = hosts;
    }

    List<ConceptCardFact> of(Concept concept) {
        return Stream.of(
                        fact(ConceptFact.LENGTH, concept.length()),
                        fact(ConceptFact.PEOPLE, concept.people()),
                        fact(ConceptFact.FORM, forms(concept)),
                        fact(ConceptFact.RHYTHM, concept.rhythm()),
                        fact(ConceptFact.COST, concept.cost()),
                        fact(ConceptFact.SUBJECT, concept.subject()),
                        fact(ConceptFact.PLACE, concept.place()),
                        fact(ConceptFact.ROLES, String.join(", ", concept.roles())),
                        fact(ConceptFact.HOSTS, hosts.of(concept.hosts(), concept.organisation())))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    /** What a card without a page shows of one of the presets. */
    List<ConceptCardFact> sample() {
        return List.of(
                fact(ConceptFact.LENGTH, texts.text("delbar.meetups.preset.fika.length")),
                fact(ConceptFact.PEOPLE, texts.text("delbar.meetups.preset.fika.people")));
    }

    private String forms(Concept concept) {
        return concept.forms().stream().map(form -> texts.text(form.textKey())).collect(Collectors.joining(", "));
    }

    private ConceptCardFact fact(ConceptFact fact, String value) {
        return new ConceptCardFact(fact.key(), texts.text(fact.textKey()), value);
    }
}
