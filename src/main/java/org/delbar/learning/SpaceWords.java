package org.delbar.learning;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.SpaceKey;

/** What facts and sources are called in a space. Asks for its settings with one statement each time. */
@Named
public final class SpaceWords {

    private final LearningWords shipped;
    private final SpaceSettingsStore settings;

    @Inject
    public SpaceWords(LearningWords shipped, SpaceSettingsStore settings) {
        this.shipped = shipped;
        this.settings = settings;
    }

    public LearningWords of(SpaceKey space) {
        return shipped.in(settings.load(space));
    }

    /** All in the order of the space, the hidden ones too. */
    public List<LearningSource> sources(SpaceKey space) {
        return of(space).sources();
    }

    public LearningWords shipped() {
        return shipped;
    }
}
