package org.delbar.spaces.settings;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Keeps settings of spaces with Active Objects. */
@Named
public final class AoSpaceSettingsStore implements SpaceSettingsStore {

    private final AoRevisedStore<SpaceSettingsRow> rows;

    @Inject
    public AoSpaceSettingsStore(@ComponentImport ActiveObjects objects) {
        rows = new AoRevisedStore<>(objects, SpaceSettingsRow.class, "SPACE_KEY");
    }

    @Override
    public SpaceSettings load(SpaceKey space) {
        return rows.find(space.value()).map(AoSpaceSettingsStore::settings).orElse(SpaceSettings.UNTOUCHED);
    }

    @Override
    public Saving<SpaceSettings> save(SpaceKey space, int expectedRevision, SpaceSettings settings, PersonKey who) {
        return rows.save(space.value(), expectedRevision, who, AoSpaceSettingsStore::settings, row -> {
            row.setPageLanguage(settings.pageLanguage().map(PageLanguage::code).orElse(null));
            row.setChoices(Choices.text(settings, row.getChoices()));
        });
    }

    private static SpaceSettings settings(SpaceSettingsRow row) {
        return Choices.settings(
                AoRevisedStore.revision(row),
                Optional.ofNullable(row.getPageLanguage()).flatMap(PageLanguage::ofCode),
                row.getChoices());
    }
}
