package org.delbar.spaces.settings;

import org.delbar.words.SpaceKey;

/** What an area does when a space has changed its mind. Returns at once. */
public interface SettingsFollower {

    void changed(SpaceKey space, SpaceSettings before, SpaceSettings now);
}
