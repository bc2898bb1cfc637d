package org.delbar.learning.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.People;
import org.delbar.learning.LearningWords;
import org.delbar.learning.index.IndexedLesson;
import org.delbar.learning.index.LearningIndex;
import org.delbar.learning.index.LessonSearch;
import org.delbar.lists.SeenList;
import org.delbar.lists.Sight;
import org.delbar.lists.SpaceChoice;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** The register for whoever asks now. */
@Named
public final class RegisterDesk {

    /** Sources that spaces add; a list of several spaces cannot know them all. */
    private static final String ADDED_SOURCE = "x-[a-z0-9-]{1,50}";

    private final LearningIndex index;
    private final LearningWords shipped;
    private final SpaceSettingsStore settings;
    private final People people;
    private final Sight sight;

    @Inject
    public RegisterDesk(
            LearningIndex index, LearningWords shipped, SpaceSettingsStore settings, People people, Sight sight) {
        this.index = index;
        this.shipped = shipped;
        this.settings = settings;
        this.people = people;
        this.sight = sight;
    }

    /** What was asked, and the words of the space it is asked in. */
    CriteriaReader.Asked read(Map<String, String> asked, String spaces, LearningWords spoken) {
        Optional<PersonKey> reader = people.current();
        // Whoever has not signed in does not learn which user names there are.
        return new CriteriaReader(
                        key -> spoken.sourceOfKey(key).isPresent() || key.matches(ADDED_SOURCE),
                        name -> reader.isPresent() ? people.named(name) : Optional.empty(),
                        reader)
                .read(asked, spaces);
    }

    /** What the one space that is asked for has chosen; nothing for several. One statement, or none. */
    SpaceSettings settings(SpaceChoice spaces, Optional<SpaceKey> here) {
        return spaces.only(here).filter(sight::mayEnter).map(settings::load).orElse(SpaceSettings.UNTOUCHED);
    }

    /** The words of a space that has chosen so. */
    LearningWords words(SpaceSettings chosen) {
        return shipped.in(chosen);
    }

    LessonSearch search(Criteria criteria, Optional<SpaceKey> here) {
        return criteria.in(criteria.spaces().open(here, index::spaces, sight));
    }

    SeenList<IndexedLesson> list(LessonSearch search) {
        return new SeenList<>((from, most) -> index.slice(search, from, most), search.sort(), sight);
    }
}
