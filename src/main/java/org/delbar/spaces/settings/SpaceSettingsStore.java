package org.delbar.spaces.settings;

import java.time.Instant;
import java.util.Optional;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Where settings of spaces are kept. */
public interface SpaceSettingsStore {

    /** {@link SpaceSettings#UNTOUCHED} for a space that has set nothing. */
    SpaceSettings load(SpaceKey space);

    /**
     * Keeps the settings as the next revision, unless somebody has saved since the expected one.
     *
     * @param expectedRevision what the person saw before changing it
     */
    Saving save(SpaceKey space, int expectedRevision, SpaceSettings settings, PersonKey who);

    /** What came of it. */
    sealed interface Saving permits Saved, Conflict {}

    /** @param now with its new revision */
    record Saved(SpaceSettings now) implements Saving {}

    /**
     * Nothing was written: somebody was first.
     *
     * @param changedBy empty for a row from before this was kept
     */
    record Conflict(SpaceSettings current, Optional<PersonKey> changedBy, Optional<Instant> changedAt)
            implements Saving {}
}
