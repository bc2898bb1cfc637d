package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.meetups.MeetupsArea;
import org.delbar.pagefacts.Rereading;
import org.delbar.spaces.settings.SettingsFollower;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.SpaceKey;

/** Who waits may move up once the time is no longer quiet: pages are read again. */
@Named
public final class QuietTimeFollower implements SettingsFollower {

    private final Rereading pages;

    @Inject
    public QuietTimeFollower(Rereading pages) {
        this.pages = pages;
    }

    @Override
    public void changed(SpaceKey space, SpaceSettings before, SpaceSettings now) {
        if (MeetupsArea.QUIET_HOURS.in(now) < MeetupsArea.QUIET_HOURS.in(before)) {
            pages.start(space);
        }
    }
}
