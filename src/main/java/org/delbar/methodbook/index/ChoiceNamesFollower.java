package org.delbar.methodbook.index;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.pagefacts.Rereading;
import org.delbar.spaces.settings.SettingsFollower;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.SpaceKey;

/** Pages say something else once their space calls rows, categories or subjects differently: they are read again. */
@Named
public final class ChoiceNamesFollower implements SettingsFollower {

    private final Rereading pages;

    @Inject
    public ChoiceNamesFollower(Rereading pages) {
        this.pages = pages;
    }

    @Override
    public void changed(SpaceKey space, SpaceSettings before, SpaceSettings now) {
        if (!before.aliases().equals(now.aliases()) || !before.lists().equals(now.lists())) {
            pages.start(space);
        }
    }
}
