package org.delbar.spaces.settings;

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
    Saving<SpaceSettings> save(SpaceKey space, int expectedRevision, SpaceSettings settings, PersonKey who);
}
