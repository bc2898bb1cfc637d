package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.ReaderTime;
import org.delbar.methodbook.MethodBookArea;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.spaces.settings.SpaceSettingsStore;

/** Whether people can say how a run went just now. To see it is enough (R3). */
@Named
public final class RunGate {

    /** In the order in which they are asked: the first that holds is the answer. */
    public enum State {
        /** A run the person may not see, or none at all: nobody can tell which. */
        NO_RUN("no-run"),
        READ_ONLY("read-only"),
        OFF("off"),
        TOO_EARLY("too-early"),
        OPEN("");

        private final String key;

        State(String key) {
            this.key = key;
        }

        String textKey() {
            return "delbar.methodbook.runs.refused." + key;
        }
    }

    private final AccessMode mode;
    private final SpaceSettingsStore settings;
    private final ReaderTime time;

    @Inject
    public RunGate(AccessMode mode, SpaceSettingsStore settings, ReaderTime time) {
        this.mode = mode;
        this.settings = settings;
        this.time = time;
    }

    Opened of(Run run) {
        SpaceSettings space = settings.load(run.page().space());
        return new Opened(
                state(mode.isReadOnly(), space.areaIsOn(MethodBookArea.AREA), run.toldFrom(), time.today()),
                space.wants(MethodBookArea.UNNAMED));
    }

    static State state(boolean readOnly, boolean on, LocalDate from, LocalDate today) {
        if (readOnly) {
            return State.READ_ONLY;
        }
        if (!on) {
            return State.OFF;
        }
        return today.isBefore(from) ? State.TOO_EARLY : State.OPEN;
    }

    /** @param unnamed whether the space lets people answer without their names */
    record Opened(State state, boolean unnamed) {}
}
