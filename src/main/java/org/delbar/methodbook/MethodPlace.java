package org.delbar.methodbook;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.pagefacts.making.PagePlaces;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** Below which page of a space new methods go. */
@Named
public final class MethodPlace {

    private static final String INDEX_TITLE = "delbar.methodbook.method.index-title";

    private final PagePlaces places;
    private final SpaceSettingsStore settings;
    private final SpaceLanguages languages;
    private final MethodWords words;

    @Inject
    public MethodPlace(PagePlaces places, SpaceSettingsStore settings, SpaceLanguages languages, MethodWords words) {
        this.places = places;
        this.settings = settings;
        this.languages = languages;
        this.words = words;
    }

    /** What the space has set, else the page that lists its methods; empty for below the home page. */
    public Optional<SeenPage> of(SpaceKey space) {
        return places.set(space, settings.load(space).parentPage(MethodBookArea.METHOD))
                .or(() -> places.titled(space, indexTitles(space)));
    }

    private List<String> indexTitles(SpaceKey space) {
        return Stream.concat(Stream.of(languages.of(space)), Stream.of(PageLanguage.values()))
                .map(language -> words.text(language, INDEX_TITLE))
                .distinct()
                .toList();
    }
}
