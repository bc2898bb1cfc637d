package org.delbar.methodbook.library;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.lists.SeenList;
import org.delbar.lists.SeenPart.Shown;
import org.delbar.lists.Sight;
import org.delbar.lists.SpaceChoice;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.index.IndexedMethod;
import org.delbar.methodbook.index.MethodIndex;
import org.delbar.methodbook.index.MethodSearch;
import org.delbar.methodbook.index.MethodTraits;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.SpaceKey;

/** The library for whoever asks now. */
@Named
public final class LibraryDesk {

    private final MethodIndex index;
    private final MethodWords shipped;
    private final SpaceSettingsStore settings;
    private final Sight sight;
    private final ManyMethods many = new ManyMethods(Clock.systemUTC());

    @Inject
    public LibraryDesk(MethodIndex index, MethodWords shipped, SpaceSettingsStore settings, Sight sight) {
        this.index = index;
        this.shipped = shipped;
        this.settings = settings;
        this.sight = sight;
    }

    /** What the one space that is asked for has chosen; nothing for several. One statement, or none. */
    SpaceSettings settings(SpaceChoice spaces, Optional<SpaceKey> here) {
        return spaces.only(here).filter(sight::mayEnter).map(settings::load).orElse(SpaceSettings.UNTOUCHED);
    }

    /** The words of a space that has chosen so. */
    MethodWords words(SpaceSettings chosen) {
        return shipped.in(chosen);
    }

    /** Spaces that the reader may enter; one statement for all spaces, none otherwise. */
    List<SpaceKey> open(SpaceChoice spaces, Optional<SpaceKey> here) {
        return spaces.open(here, index::spaces, sight);
    }

    SeenList<IndexedMethod> list(MethodSearch search) {
        return new SeenList<>((from, most) -> index.slice(search, from, most), search.sort(), sight);
    }

    /** Those of the pages that are methods and that the reader may see, in the order asked; one statement. */
    List<Shown<IndexedMethod>> seen(List<SpaceKey> open, Collection<Long> pages) {
        List<IndexedMethod> there = index.pages(open, pages);
        return pages.stream()
                .flatMap(page -> there.stream().filter(method -> method.page() == page))
                .flatMap(method -> sight.address(method.page()).map(address -> new Shown<>(method, address)).stream())
                .toList();
    }

    /** Numbers that are true for this reader; none where there are too many methods to ask about. At most one statement. */
    Optional<Counts> counts(MethodSearch everything, Wish wish) {
        if (many.has(everything)) {
            return Optional.empty();
        }
        List<MethodTraits> candidates = index.traits(everything, Counts.MOST + 1);
        if (candidates.size() > Counts.MOST) {
            many.add(everything);
            return Optional.empty();
        }
        Set<Long> visible =
                sight.seemOpen(candidates.stream().map(MethodTraits::page).toList());
        return Optional.of(new Counts(
                candidates.stream()
                        .filter(candidate -> visible.contains(candidate.page()))
                        .toList(),
                wish));
    }
}
