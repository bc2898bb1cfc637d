package org.delbar.learning.capture;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.Pages;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.SpaceKey;

/** Whether the current person may note something in a space. */
@Named
public final class CaptureGate {

    static final String AREA = "learning";
    static final String BLUEPRINT = "learning-worksheet";

    /** In the order in which they are asked: the first that holds is the answer. */
    public enum State {
        /** A space the person may not see, or no space at all: nobody can tell which. */
        NO_SPACE("delbar.learning.capture.refused.space"),
        READ_ONLY("delbar.learning.capture.refused.read-only"),
        NO_RIGHT("delbar.learning.capture.refused.right"),
        OFF("delbar.learning.capture.refused.off"),
        OPEN("");

        private final String textKey;

        State(String textKey) {
            this.textKey = textKey;
        }

        /** Why not; empty for {@link #OPEN}. */
        public String textKey() {
            return textKey;
        }
    }

    private final Pages pages;
    private final AccessMode mode;
    private final SpaceSettingsStore settings;

    @Inject
    public CaptureGate(Pages pages, AccessMode mode, SpaceSettingsStore settings) {
        this.pages = pages;
        this.mode = mode;
        this.settings = settings;
    }

    /** @param space as it was written, perhaps not a key at all */
    public State of(String space) {
        if (space.isBlank() || !pages.maySee(new SpaceKey(space))) {
            return State.NO_SPACE;
        }
        SpaceKey key = new SpaceKey(space);
        if (mode.isReadOnly()) {
            return State.READ_ONLY;
        }
        if (!pages.mayAddPage(key)) {
            return State.NO_RIGHT;
        }
        return settings.load(key).blueprintIsOn(BLUEPRINT) ? State.OPEN : State.OFF;
    }
}
