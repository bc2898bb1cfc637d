package org.delbar.methodbook;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.SpaceKey;

/** What facts and choices of methods are called in a space. Asks for its settings with one statement each time. */
@Named
public final class SpaceMethodWords {

    private final MethodWords shipped;
    private final SpaceSettingsStore settings;

    @Inject
    public SpaceMethodWords(MethodWords shipped, SpaceSettingsStore settings) {
        this.shipped = shipped;
        this.settings = settings;
    }

    public MethodWords of(SpaceKey space) {
        return shipped.in(settings.load(space));
    }

    public MethodWords shipped() {
        return shipped;
    }
}
