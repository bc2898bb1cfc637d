package org.delbar.spaces.settings;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Keeps settings of spaces with Active Objects. */
@Named
public final class AoSpaceSettingsStore implements SpaceSettingsStore {

    private final ActiveObjects objects;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public AoSpaceSettingsStore(@ComponentImport ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public SpaceSettings load(SpaceKey space) {
        SpaceSettingsRow[] rows = rows(space);
        return rows.length == 0 ? SpaceSettings.UNTOUCHED : settings(rows[0]);
    }

    @Override
    public Saving save(SpaceKey space, int expectedRevision, SpaceSettings settings, PersonKey who) {
        if (rows(space).length == 0) {
            makeRow(space);
        }
        return objects.executeInTransaction(() -> {
            SpaceSettingsRow held = rows(space)[0];
            held.setAttempt(UUID.randomUUID().toString());
            held.save();
            return decided(rows(space)[0], expectedRevision, settings, who);
        });
    }

    /** With the row locked and read again: what was read before the lock may be old. */
    private Saving decided(SpaceSettingsRow row, int expectedRevision, SpaceSettings settings, PersonKey who) {
        SpaceSettings current = settings(row);
        if (current.revision() != expectedRevision) {
            return new Conflict(
                    current,
                    Optional.ofNullable(row.getChangedBy()).map(PersonKey::new),
                    Optional.ofNullable(row.getChangedAt()).map(Instant::ofEpochMilli));
        }
        row.setPageLanguage(settings.pageLanguage().map(PageLanguage::code).orElse(null));
        row.setChoices(Choices.text(settings, row.getChoices()));
        row.setRevision(expectedRevision + 1);
        row.setChangedBy(who.value());
        row.setChangedAt(clock.millis());
        row.save();
        return new Saved(settings(row));
    }

    /** In a transaction of its own. When another node is first, its row is as good as ours. */
    private void makeRow(SpaceKey space) {
        try {
            objects.executeInTransaction(
                    () -> objects.create(SpaceSettingsRow.class, Map.of("SPACE_KEY", space.value())));
        } catch (RuntimeException e) {
            if (rows(space).length == 0) {
                throw e;
            }
        }
    }

    private static SpaceSettings settings(SpaceSettingsRow row) {
        return Choices.settings(
                Optional.ofNullable(row.getRevision()).orElse(0),
                Optional.ofNullable(row.getPageLanguage()).flatMap(PageLanguage::ofCode),
                row.getChoices());
    }

    private SpaceSettingsRow[] rows(SpaceKey space) {
        return objects.find(SpaceSettingsRow.class, "SPACE_KEY = ?", space.value());
    }
}
