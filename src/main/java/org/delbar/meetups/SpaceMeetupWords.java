package org.delbar.meetups;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.SpaceKey;

/** The words that pages of one space are read with: those shipped and those the space has added. */
@Named
public final class SpaceMeetupWords {

    private final MeetupWords shipped;
    private final SpaceSettingsStore settings;

    @Inject
    public SpaceMeetupWords(MeetupWords shipped, SpaceSettingsStore settings) {
        this.shipped = shipped;
        this.settings = settings;
    }

    public MeetupWords of(SpaceKey space) {
        return shipped.in(settings.load(space));
    }

    public MeetupWords shipped() {
        return shipped;
    }
}
