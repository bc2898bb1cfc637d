package org.delbar.spaces.settings;

import java.time.Instant;
import java.util.Optional;
import org.delbar.words.PersonKey;

/**
 * What came of saving against the revision that a person saw.
 *
 * @param <T> what is kept
 */
public sealed interface Saving<T> {

    /** @param now with its new revision */
    record Saved<T>(T now) implements Saving<T> {}

    /**
     * Nothing was written: somebody was first.
     *
     * @param changedBy empty for a row from before this was kept
     */
    record Conflict<T>(T current, Optional<PersonKey> changedBy, Optional<Instant> changedAt) implements Saving<T> {}
}
