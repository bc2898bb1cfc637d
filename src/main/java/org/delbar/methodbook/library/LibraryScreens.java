package org.delbar.methodbook.library;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.lists.ListState;
import org.delbar.lists.SeenList;
import org.delbar.lists.SeenPart;
import org.delbar.lists.SeenPart.Shown;
import org.delbar.methodbook.MethodUses;
import org.delbar.methodbook.index.IndexedMethod;
import org.delbar.methodbook.index.MethodSearch;
import org.delbar.methodbook.index.MethodSort;
import org.delbar.words.SpaceKey;

/** The library as it is seen on a page, in a file, and in the macro browser. */
@Named
public final class LibraryScreens {

    /** What a file holds; the page has the rest (D8). */
    static final int MOST_IN_A_FILE = 500;

    private static final String LIBRARY = "delbar.methodbook.library.";

    private final LibraryDesk desk;
    private final NewMethods newMethods;
    private final Texts texts;
    private final People people;
    private final Addresses addresses;
    private final Optional<MethodUses> uses;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public LibraryScreens(
            LibraryDesk desk,
            NewMethods newMethods,
            Texts texts,
            People people,
            Addresses addresses,
            Optional<MethodUses> uses) {
        this.desk = desk;
        this.newMethods = newMethods;
        this.texts = texts;
        this.people = people;
        this.addresses = addresses;
        this.uses = uses;
    }

    /** @param rendered makes HTML of storage format */
    MethodLibraryView live(
            Map<String, String> parameters, Optional<SpaceKey> here, String page, UnaryOperator<String> rendered) {
        ListState state = new ListState(Field.LIST, parameters, asked(), addresses.here(page));
        AskedLibrary asking = new AskedLibrary(desk, texts, state, here);
        Comparison comparison = Comparison.of(state);
        if (comparison.wanted()) {
            List<Shown<IndexedMethod>> methods =
                    desk.seen(desk.open(asking.wish().spaces(), here), comparison.pages());
            return new LibraryPage(asking, texts, people, addresses)
                    .compared(methods, uses.map(each -> each.of(comparison.pages())));
        }
        List<SpaceKey> open = desk.open(asking.wish().spaces(), here);
        MethodSearch search = asking.wish().in(open);
        SeenList<IndexedMethod> list = desk.list(search);
        boolean drawn = asking.wish().sort() == MethodSort.RANDOM;
        SeenPart<IndexedMethod> found = drawn
                ? new SeenPart<>(DailyDraw.of(list, LocalDate.now(clock)), Optional.empty(), Optional.empty(), false)
                : list.part(asking.position(), asking.wish().size(), asking.mayReadTwice());
        Optional<Counts> counts = asking.options().filters() && !drawn
                ? desk.counts(asking.everything(open), asking.wish())
                : Optional.empty();
        return new LibraryPage(asking, texts, people, addresses)
                .live(
                        found,
                        counts,
                        comparison,
                        asking.button(newMethods).map(rendered).orElse(""),
                        asking.wish().spaces().written(here));
    }

    /** Boxes that are ticked come as several values of one name; of everything else the first counts. */
    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        addresses
                .values(Field.LIST.prefix())
                .forEach((name, values) -> asked.put(
                        name,
                        Field.named(name)
                                        .filter(field -> Field.KINDS.contains(field) || field == Field.COMPARE)
                                        .isPresent()
                                ? String.join(",", values)
                                : values.get(0)));
        return asked;
    }

    /** Everything that matches, up to a limit, without anything to press. */
    MethodLibraryView still(Map<String, String> parameters, Optional<SpaceKey> here, String page) {
        ListState state = new ListState(Field.LIST, parameters, Map.of(), addresses.everywhere(page));
        AskedLibrary asking = new AskedLibrary(desk, texts, state, here);
        SeenList<IndexedMethod> list =
                desk.list(asking.wish().in(desk.open(asking.wish().spaces(), here)));
        SeenPart<IndexedMethod> found = list.part(Optional.empty(), MOST_IN_A_FILE, false);
        List<String> notes = new ArrayList<>();
        found.next().ifPresent(next -> {
            SeenList.More more = list.more(next);
            notes.add(texts.text(
                    LIBRARY + (more.atLeast() ? "file.at-least" : "file.more"),
                    found.items().size(),
                    more.items()));
        });
        if (found.searchEnded()) {
            notes.add(texts.text("delbar.lists.ended"));
        }
        return new LibraryPage(asking, texts, people, addresses)
                .still(found.items(), notes, notes.isEmpty() ? "" : addresses.everywhere(page));
    }

    /** What a preview shows: the shape of a library, said to be a sample. */
    MethodLibraryView sample(Map<String, String> parameters) {
        ListState state = new ListState(Field.LIST, parameters, Map.of(), "");
        AskedLibrary asking = new AskedLibrary(desk, texts, state, Optional.empty());
        return new LibraryPage(asking, texts, people, addresses).sample(SampleMethods.on(clock.instant(), texts));
    }
}
