package org.delbar.meetups;

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

/** Below which page of a space new concepts and meetups go. */
@Named
public final class MeetupPlaces {

    private final PagePlaces places;
    private final SpaceSettingsStore settings;
    private final SpaceLanguages languages;
    private final MeetupWords words;

    @Inject
    public MeetupPlaces(PagePlaces places, SpaceSettingsStore settings, SpaceLanguages languages, MeetupWords words) {
        this.places = places;
        this.settings = settings;
        this.languages = languages;
        this.words = words;
    }

    public Optional<SeenPage> ofConcepts(SpaceKey space) {
        return of(space, MeetupsArea.CONCEPT, "delbar.meetups.concept.index-title");
    }

    public Optional<SeenPage> ofMeetups(SpaceKey space) {
        return of(space, MeetupsArea.MEETUP, "delbar.meetups.meetup.index-title");
    }

    /** What the space has set, else the page that lists them; empty for below the home page. */
    private Optional<SeenPage> of(SpaceKey space, String blueprint, String indexTitle) {
        List<String> titles = Stream.concat(Stream.of(languages.of(space)), Stream.of(PageLanguage.values()))
                .map(language -> words.text(language, indexTitle))
                .distinct()
                .toList();
        return places.set(space, settings.load(space).parentPage(blueprint)).or(() -> places.titled(space, titles));
    }
}
