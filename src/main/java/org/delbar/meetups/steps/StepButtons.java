package org.delbar.meetups.steps;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.PageWriting;
import org.delbar.confluence.People;

/** The way from a concept's card to its next step, for those who may go it. */
@Named
public final class StepButtons {

    private final PageWriting writing;
    private final People people;
    private final AccessMode mode;
    private final Addresses site;

    @Inject
    public StepButtons(PageWriting writing, People people, AccessMode mode, Addresses site) {
        this.writing = writing;
        this.people = people;
        this.mode = mode;
        this.site = site;
    }

    /** Where the status of a page's concept is changed; empty for whoever may not edit the page. */
    public Optional<String> address(long page) {
        return people.current().isPresent() && !mode.isReadOnly() && writing.mayWrite(page)
                ? Optional.of(site.here("/plugins/delbar/concept-status.action?page=" + page))
                : Optional.empty();
    }
}
