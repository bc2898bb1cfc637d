package org.delbar.learning.capture;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.learning.LearningWords;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** Where in the tree of a space a new worksheet goes. */
@Named
public final class CapturePlace {

    private static final String INDEX_TITLE = "delbar.learning.worksheet.index-title";

    private final SeenPages pages;
    private final SpaceSettingsStore settings;
    private final SpaceLanguages languages;
    private final LearningWords words;

    @Inject
    public CapturePlace(SeenPages pages, SpaceSettingsStore settings, SpaceLanguages languages, LearningWords words) {
        this.pages = pages;
        this.settings = settings;
        this.languages = languages;
        this.words = words;
    }

    /**
     * The page somebody named as parent, if the current person may see it and it stands in the space.
     *
     * @param named title, id, or title behind the key of its space as the macro browser writes it
     */
    public Optional<SeenPage> named(SpaceKey space, String named) {
        String text = named.strip();
        String prefix = space.value() + ":";
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return pages.find(space, text)
                .or(() ->
                        text.startsWith(prefix) ? pages.find(space, text.substring(prefix.length())) : Optional.empty())
                .or(() -> id(text).flatMap(pages::find))
                .filter(page -> page.space().equals(space));
    }

    /** What the space has set, else the page that lists its worksheets; empty for below the home page. */
    public Optional<Long> usual(SpaceKey space) {
        return settings.load(space)
                .parentPage(CaptureGate.BLUEPRINT)
                .flatMap(pages::find)
                .filter(page -> page.space().equals(space))
                .or(() -> indexPage(space))
                .map(SeenPage::id);
    }

    /** Confluence titles it in the language of whoever made the first worksheet of the space. */
    private Optional<SeenPage> indexPage(SpaceKey space) {
        return Stream.concat(Stream.of(languages.of(space)), Stream.of(PageLanguage.values()))
                .map(language -> pages.find(space, words.text(language, INDEX_TITLE)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Long> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
