package org.delbar.meetups.plans;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.meetups.Concept;
import org.delbar.meetups.ConceptFact;
import org.delbar.meetups.ConceptReader;
import org.delbar.meetups.Meetup;
import org.delbar.meetups.MeetupForm;
import org.delbar.meetups.SpaceMeetupWords;
import org.delbar.pagefacts.PageReader;
import org.delbar.words.CurrentPage;

/** What a meetup takes from the concept on whose page it is planned, if the current person may see that page. */
@Named
public final class PlannedByConcept {

    private final SeenPages pages;
    private final CurrentPages bodies;
    private final SpaceMeetupWords words;

    @Inject
    public PlannedByConcept(SeenPages pages, CurrentPages bodies, SpaceMeetupWords words) {
        this.pages = pages;
        this.bodies = bodies;
        this.words = words;
    }

    Optional<Prefilled> of(long page) {
        return pages.find(page).flatMap(seen -> concept(seen).map(concept -> prefilled(seen, concept)));
    }

    private Optional<Concept> concept(SeenPage seen) {
        Optional<String> body =
                bodies.page(seen.id()).map(CurrentPage::storage).filter(text -> text.contains(ConceptFact.TABLE_ID));
        if (body.isEmpty()) {
            return Optional.empty();
        }
        try {
            return PageReader.read(body.get(), ConceptFact.TABLE_ID)
                    .facts()
                    .map(new ConceptReader(words.of(seen.space()))::read);
        } catch (PageReader.Unreadable e) {
            return Optional.empty();
        }
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
