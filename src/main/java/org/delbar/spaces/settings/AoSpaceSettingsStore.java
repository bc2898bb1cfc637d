package org.delbar.spaces.settings;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** Keeps settings of spaces with Active Objects. */
@Named
public final class AoSpaceSettingsStore implements SpaceSettingsStore {

    private final ActiveObjects objects;

    @Inject
    public AoSpaceSettingsStore(@ComponentImport ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public SpaceSettings load(SpaceKey space) {
        SpaceSettingsRow[] rows = rows(space);
        return rows.length == 0
                ? SpaceSettings.UNTOUCHED
                : new SpaceSettings(
                        Optional.ofNullable(rows[0].getPageLanguage()).flatMap(PageLanguage::ofCode));
    }

    @Override
    public void save(SpaceKey space, SpaceSettings settings) {
        objects.executeInTransaction(() -> {
            SpaceSettingsRow[] rows = rows(space);
            SpaceSettingsRow row = rows.length == 0
                    ? objects.create(SpaceSettingsRow.class, Map.of("SPACE_KEY", space.value()))
                    : rows[0];
            row.setPageLanguage(settings.pageLanguage().map(PageLanguage::code).orElse(null));
            row.save();
            return row;
        });
    }

    private SpaceSettingsRow[] rows(SpaceKey space) {
        return objects.find(SpaceSettingsRow.class, "SPACE_KEY = ?", space.value());
    }
}
