package org.delbar.spaces.settings;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.delbar.confluence.AuditLog;
import org.delbar.spaces.settings.Saving.Conflict;
import org.delbar.spaces.settings.Saving.Saved;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** The way every change of a space's settings goes. */
@Named
public final class SettingsChange {

    private static final int MOST_TRIES = 5;

    private final SpaceSettingsStore store;
    private final AuditLog audit;
    private final List<SettingsFollower> followers;

    @Inject
    public SettingsChange(SpaceSettingsStore store, AuditLog audit, List<SettingsFollower> followers) {
        this.store = store;
        this.audit = audit;
        this.followers = List.copyOf(followers);
    }

    /** Each setting that changes stands in the audit log by itself. */
    public Saving<SpaceSettings> save(SpaceKey space, int expectedRevision, SpaceSettings settings, PersonKey who) {
        SpaceSettings before = store.load(space);
        Saving<SpaceSettings> saving = store.save(space, expectedRevision, settings, who);
        if (saving instanceof Saved<SpaceSettings> saved) {
            SettingsDifference.between(before, saved.now())
                    .forEach(change ->
                            audit.changed(who, space, change.nameKey(), change.fromInWords(), change.toInWords()));
            followers.forEach(each -> each.changed(space, before, saved.now()));
        }
        return saving;
    }

    /**
     * Changes what is asked for and nothing else.
     *
     * @param expectedRevision empty for somebody who does not care what it was before
     * @param changing may be asked several times
     */
    public Saving<SpaceSettings> save(
            SpaceKey space, Optional<Integer> expectedRevision, UnaryOperator<SpaceSettings> changing, PersonKey who) {
        Saving<SpaceSettings> saving = once(space, expectedRevision, changing, who);
        for (int tries = 1;
                saving instanceof Conflict<SpaceSettings> && expectedRevision.isEmpty() && tries < MOST_TRIES;
                tries++) {
            saving = once(space, expectedRevision, changing, who);
        }
        return saving;
    }

    private Saving<SpaceSettings> once(
            SpaceKey space, Optional<Integer> expectedRevision, UnaryOperator<SpaceSettings> changing, PersonKey who) {
        SpaceSettings current = store.load(space);
        return save(space, expectedRevision.orElse(current.revision()), changing.apply(current), who);
    }
}
