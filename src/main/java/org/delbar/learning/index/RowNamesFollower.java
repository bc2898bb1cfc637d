package org.delbar.learning.index;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.pagefacts.Rereading;
import org.delbar.spaces.settings.SettingsFollower;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.SpaceKey;

/** Pages say something else once their space calls rows and sources differently: they are read again. */
@Named
public final class RowNamesFollower implements SettingsFollower {

    private final Rereading pages;

    @Inject
    public RowNamesFollower(Rereading pages) {
        this.pages = pages;
    }

    @Override
    public void changed(SpaceKey space, SpaceSettings before, SpaceSettings now) {
        if (!before.aliases().equals(now.aliases()) || !before.sources().equals(now.sources())) {
            pages.start(space);
        }
    }
}
