package org.delbar.meetups.concepts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.delbar.meetups.ConceptStatus;
import org.delbar.meetups.MeetupForm;
import org.delbar.words.PersonKey;

/**
 * A concept that may become a page: {@link ConceptAnswers} lets nothing else through. Texts may be empty, but not name and
 * line.
 *
 * @param question what the trial is to find out
 */
public record NewConcept(
        String name,
        String line,
        Preset preset,
        List<PersonKey> hosts,
        String length,
        String people,
        List<MeetupForm> forms,
        String place,
        String cost,
        String rhythm,
        String roles,
        String subject,
        String organisation,
        String question,
        Optional<LocalDate> trialUntil) {

    public NewConcept {
        hosts = List.copyOf(hosts);
        forms = List.copyOf(forms);
    }

    /** A trial that has an end has begun. */
    ConceptStatus status() {
        return trialUntil.isPresent() ? ConceptStatus.TRIAL : ConceptStatus.IDEA;
    }
}
