package org.delbar.meetups.concepts;

import jakarta.inject.Named;
import java.util.List;
import org.delbar.meetups.ConceptFact;
import org.delbar.pagefacts.NewPageLabels;
import org.delbar.words.SpaceKey;

/** The label of a concept's page. */
@Named
public final class ConceptLabels implements NewPageLabels {

    @Override
    public String factsId() {
        return ConceptFact.TABLE_ID;
    }

    @Override
    public List<String> of(SpaceKey space, String storage) {
        return List.of("meetup-concept");
    }
}
