package org.delbar.methodbook.runs;

import java.time.Instant;
import java.util.Optional;
import org.delbar.words.PersonKey;

/**
 * What one person tells of one run.
 *
 * @param run id of its page
 * @param origin as the page has it: with the page it is what the answer belongs to, so a copied run begins without answers
 * @param unnamed nobody but the person is told whose it is
 * @param suggested whether the change has become a suggestion already
 */
public record RunReport(
        long run, String origin, PersonKey person, Told told, boolean unnamed, Instant saidAt, boolean suggested) {

    /**
     * In the person's own words.
     *
     * @param line may be empty
     * @param change may be empty
     * @param again whether they would use the method again, if they say
     */
    public record Told(Helped helped, String line, String change, Optional<Boolean> again) {}

    /** Empty for everybody, the person too, when it is not to be told. */
    public Optional<PersonKey> named() {
        return unnamed ? Optional.empty() : Optional.of(person);
    }
}
