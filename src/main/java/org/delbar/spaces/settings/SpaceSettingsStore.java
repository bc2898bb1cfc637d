package org.delbar.spaces.settings;

import org.delbar.words.SpaceKey;

/** Where settings of spaces are kept. */
public interface SpaceSettingsStore {

    /** {@link SpaceSettings#UNTOUCHED} for a space that has set nothing. */
    SpaceSettings load(SpaceKey space);

    void save(SpaceKey space, SpaceSettings settings);
}
