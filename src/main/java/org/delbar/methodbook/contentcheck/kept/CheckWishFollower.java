package org.delbar.methodbook.contentcheck.kept;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.methodbook.MethodBookArea;
import org.delbar.pagefacts.Rereading;
import org.delbar.spaces.settings.SettingsFollower;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.SpaceKey;

/** Methods have another status once their space wants a check before, or wants it no more: they are read again. */
@Named
public final class CheckWishFollower implements SettingsFollower {

    private final Rereading pages;

    @Inject
    public CheckWishFollower(Rereading pages) {
        this.pages = pages;
    }

    @Override
    public void changed(SpaceKey space, SpaceSettings before, SpaceSettings now) {
        if (before.wants(MethodBookArea.CHECKED) != now.wants(MethodBookArea.CHECKED)) {
            pages.start(space);
        }
    }
}
