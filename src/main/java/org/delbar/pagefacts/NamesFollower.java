package org.delbar.pagefacts;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.spaces.settings.SettingsFollower;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.SpaceKey;

/** Pages say something else once their space calls rows and choices differently: they are read again. */
@Named
public final class NamesFollower implements SettingsFollower {

    private final Rereading pages;

    @Inject
    public NamesFollower(Rereading pages) {
        this.pages = pages;
    }

    @Override
    public void changed(SpaceKey space, SpaceSettings before, SpaceSettings now) {
        if (!before.namesPagesAs(now)) {
            pages.start(space);
        }
    }
}
