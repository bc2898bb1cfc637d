package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.delbar.confluence.OfferedSpaces;
import org.delbar.confluence.OfferedSpaces.OfferedSpace;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.confluence.Texts;
import org.delbar.pagefacts.making.PagePlaces;
import org.delbar.pagefacts.wizard.FreeTitle;
import org.delbar.spaces.settings.TitlePattern;
import org.delbar.words.SpaceKey;

/** What stands in the form before somebody types: a free title, and the place where the person was last. */
@Named
public final class Proposals {

    static final int MOST_SPACES = 100;

    private static final int LONGEST_METHOD = 180;

    private final OfferedSpaces spaces;
    private final PagePlaces places;
    private final SeenPages seen;
    private final Pages pages;
    private final People people;
    private final ReaderTime time;
    private final Texts texts;
    private final UseIndex uses;

    @Inject
    public Proposals(
            OfferedSpaces spaces,
            PagePlaces places,
            SeenPages seen,
            Pages pages,
            People people,
            ReaderTime time,
            Texts texts,
            UseIndex uses) {
        this.spaces = spaces;
        this.places = places;
        this.seen = seen;
        this.pages = pages;
        this.people = people;
        this.time = time;
        this.texts = texts;
        this.uses = uses;
    }

    /** In which the person may add pages; one more than are listed when there are more. */
    List<OfferedSpace> spaces(Optional<SpaceKey> wanted, SpaceKey ofMethod) {
        List<SpaceKey> first = Stream.of(wanted, lastSpace(), Optional.of(ofMethod))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return spaces.toAddPages(first, texts.locale(), MOST_SPACES + 1);
    }

    /** The one that was asked for, else where the person was last, else that of the method, as far as it is offered. */
    Optional<SpaceKey> space(List<OfferedSpace> offered, Optional<SpaceKey> wanted, SpaceKey ofMethod) {
        List<SpaceKey> keys = offered.stream().map(OfferedSpace::key).toList();
        return Stream.of(
                        wanted,
                        lastSpace(),
                        Optional.of(ofMethod),
                        keys.stream().findFirst())
                .flatMap(Optional::stream)
                .filter(keys::contains)
                .findFirst();
    }

    /** Title of the page below which the person's last run in the space stands; empty for the home page. */
    String parent(SpaceKey space, String wanted) {
        return places.named(space, wanted)
                .or(() -> wanted.isBlank()
                        ? people.current()
                                .flatMap(person -> uses.latestBy(person, Optional.of(space)))
                                .flatMap(use -> seen.above(use.run()))
                                .filter(page -> page.space().equals(space))
                        : Optional.empty())
                .map(SeenPage::title)
                .orElse("");
    }

    /** Title of the page below which a method of the space stands. */
    String beside(SpaceKey space, SeenPage method) {
        return method.space().equals(space)
                ? seen.above(method.id()).map(SeenPage::title).orElse("")
                : "";
    }

    String title(SpaceKey space, String method, String pattern) {
        String named = new TitlePattern(FreeTitle.cut(pattern, TitlePattern.LONGEST))
                .filled(Map.of("method", FreeTitle.cut(method, LONGEST_METHOD), TitlePattern.DATE, today()));
        String title = named.isBlank() ? FreeTitle.cut(method, LONGEST_METHOD) : named;
        return FreeTitle.of(FreeTitle.cut(title, FreeTitle.LONGEST), each -> pages.titleTaken(space, each));
    }

    String today() {
        return time.today().toString();
    }

    private Optional<SpaceKey> lastSpace() {
        return people.current()
                .flatMap(person -> uses.latestBy(person, Optional.empty()))
                .map(IndexedUse::space);
    }
}
