package org.delbar.meetups.plans;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.meetups.Concept;
import org.delbar.meetups.Meetup;
import org.delbar.meetups.MeetupForm;

/** What a meetup takes from the concept on whose page it is planned, if the current person may see that page. */
@Named
public final class PlannedByConcept {

    private final SeenPages pages;
    private final ConceptPages concepts;

    @Inject
    public PlannedByConcept(SeenPages pages, ConceptPages concepts) {
        this.pages = pages;
        this.concepts = concepts;
    }

    Optional<Prefilled> of(long page) {
        return pages.find(page).flatMap(seen -> concepts.read(seen).map(concept -> prefilled(seen, concept)));
    }

    private static Prefilled prefilled(SeenPage seen, Concept concept) {
        return new Prefilled(
                String.valueOf(seen.id()),
                seen.space().value(),
                seen.title(),
                concept.forms().stream().findFirst().map(MeetupForm::key).orElse(""),
                concept.organisation(),
                Measures.minutes(concept.length()).orElse(0),
                Measures.people(concept.people())
                        .filter(people -> people <= Meetup.MOST_SEATS)
                        .map(String::valueOf)
                        .orElse(""));
    }

    /**
     * Fields that are filled in when the wizard opens.
     *
     * @param page id of the concept's page; all are empty when the meetup is planned elsewhere
     * @param title of the concept's page
     * @param minutes that a meetup takes at most; 0 when the concept does not say
     */
    public record Prefilled(
            String page, String space, String title, String form, String organisation, int minutes, String seats) {

        static final Prefilled NOTHING = new Prefilled("", "", "", "", "", 0, "");
    }
}
