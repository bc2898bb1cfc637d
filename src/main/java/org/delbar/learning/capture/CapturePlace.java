package org.delbar.learning.capture;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.learning.LearningWords;
import org.delbar.pagefacts.making.PagePlaces;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** Where in the tree of a space a new worksheet goes. */
@Named
public final class CapturePlace {

    private static final String INDEX_TITLE = "delbar.learning.worksheet.index-title";

    private final PagePlaces places;
    private final SpaceSettingsStore settings;
    private final SpaceLanguages languages;
    private final LearningWords words;

    @Inject
    public CapturePlace(PagePlaces places, SpaceSettingsStore settings, SpaceLanguages languages, LearningWords words) {
        this.places = places;
        this.settings = settings;
        this.languages = languages;
        this.words = words;
    }

    /** The page somebody named as parent, if the current person may see it and it stands in the space. */
    public Optional<SeenPage> named(SpaceKey space, String named) {
        return places.named(space, named);
    }

    /** What the space has set, else the page that lists its worksheets; empty for below the home page. */
    public Optional<Long> usual(SpaceKey space) {
        return places.set(space, settings.load(space).parentPage(CaptureGate.BLUEPRINT))
                .or(() -> places.titled(space, indexTitles(space)))
                .map(SeenPage::id);
    }

    private List<String> indexTitles(SpaceKey space) {
        return Stream.concat(Stream.of(languages.of(space)), Stream.of(PageLanguage.values()))
                .map(language -> words.text(language, INDEX_TITLE))
                .toList();
    }
}
