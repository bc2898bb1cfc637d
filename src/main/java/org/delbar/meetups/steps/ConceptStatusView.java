package org.delbar.meetups.steps;

import java.util.List;
import java.util.Map;

/**
 * Changing the status of a concept; everything is finished text in the reader's language.
 *
 * @param line one sentence instead of the form; empty for the form
 * @param address where the form is sent to
 * @param page id of the concept's page
 * @param seen print of the page on which the change is decided
 * @param present what the status is now, and why
 * @param presentVersion a sentence, may be empty
 * @param errors by field; {@code page} for what belongs to none
 * @param back may be empty
 */
public record ConceptStatusView(
        String heading,
        String line,
        String address,
        String page,
        String seen,
        String present,
        String presentVersion,
        List<ConceptStatusChoice> statuses,
        String note,
        String trialUntil,
        String version,
        Map<String, String> errors,
        String back) {

    public ConceptStatusView {
        statuses = List.copyOf(statuses);
        errors = Map.copyOf(errors);
    }
}
