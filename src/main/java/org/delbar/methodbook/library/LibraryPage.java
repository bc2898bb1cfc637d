package org.delbar.methodbook.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.lists.ListColumn;
import org.delbar.lists.ListFields;
import org.delbar.lists.ListState;
import org.delbar.lists.Position;
import org.delbar.lists.SeenPart;
import org.delbar.lists.SeenPart.Shown;
import org.delbar.methodbook.MethodUses.Used;
import org.delbar.methodbook.index.IndexedMethod;
import org.delbar.methodbook.index.MethodSort;
import org.delbar.methodbook.use.FormKind;

/** What was found, as one of the library's templates shows it. */
final class LibraryPage {

    private static final String LIBRARY = "delbar.methodbook.library.";

    private final AskedLibrary asking;
    private final Texts texts;
    private final Addresses addresses;
    private final ListState state;
    private final People people;
    private final MethodTexts methods;
    private final LibraryCards cards;

    LibraryPage(AskedLibrary asking, Texts texts, People people, Addresses addresses) {
        this.asking = asking;
        this.texts = texts;
        this.people = people;
        this.addresses = addresses;
        state = asking.state();
        methods = new MethodTexts(texts, people, asking.words());
        cards = new LibraryCards(texts, methods, asking.wish());
    }

    /** @param spaces as they stand in an address */
    MethodLibraryView live(
            SeenPart<IndexedMethod> found,
            Optional<Counts> counts,
            Comparison comparison,
            String button,
            String spaces) {
        boolean drawn = asking.wish().sort() == MethodSort.RANDOM;
        List<String> problems = new ArrayList<>(asking.problems());
        comparison.refusal().map(asking::problem).ifPresent(problems::add);
        LibraryForm form = new LibraryForm(texts, asking.words(), state, counts);
        return new MethodLibraryView(
                state.id(),
                asking.options().shape().key(),
                asking.heading(),
                !asking.options().title().isEmpty(),
                problems,
                asking.options().filters() && !drawn
                        ? List.of(form.form(asking.wish().sort()))
                        : List.of(),
                button,
                drawn ? List.of() : shapes(),
                drawn
                        ? texts.text(LIBRARY + "daily.heading")
                        : counts.map(known -> found(known.all())).orElse(""),
                List.of(),
                found.items().size() > 1 ? List.of(compareForm()) : List.of(),
                daily(drawn),
                texts.text(LIBRARY + (drawn ? "daily.back" : "daily")),
                columns(true),
                cards.cards(found.items(), addresses::here, this::use),
                texts.text(LIBRARY + (state.isNarrowed() ? "empty.narrowed" : "empty")),
                found.searchEnded() ? List.of(texts.text("delbar.lists.ended")) : List.of(),
                address(found.previous()),
                address(found.next()),
                asking.options().export() && !drawn && !found.items().isEmpty()
                        ? addresses.here("/rest/delbar/1/methodbook/library.csv" + state.question(spaces))
                        : "",
                texts.text(
                        LIBRARY + (found.next().isPresent() ? "said.more" : "said"),
                        found.items().size()));
    }

    /** Whoever has not signed in cannot make pages by it. */
    private String use(long page) {
        return people.current().isPresent() ? addresses.here(FormKind.USE.path() + "?method=" + page) : "";
    }

    private String found(int methods) {
        return texts.text(LIBRARY + (methods == 1 ? "found.one" : "found"), methods);
    }

    private String address(Optional<Position> position) {
        return position.map(at -> state.with(Map.of(ListFields.AT, at.written())))
                .orElse("");
    }

    /** A library whose editor draws lots has no other list to go back to. */
    private String daily(boolean drawn) {
        if (!asking.options().filters()) {
            return "";
        }
        boolean always = state.parameter(ListFields.SORT)
                .filter(MethodSort.RANDOM.key()::equals)
                .isPresent();
        return state.with(
                drawn
                        ? Map.of(ListFields.SORT, always ? MethodSort.USED.key() : "")
                        : Map.of(ListFields.SORT, MethodSort.RANDOM.key()));
    }

    private List<MethodLibraryLink> shapes() {
        return Arrays.stream(Shape.values())
                .map(shape -> new MethodLibraryLink(
                        shape.key(),
                        texts.text(LIBRARY + "view." + shape.key()),
                        state.with(Map.of(Field.VIEW.fieldName(), shape.key())),
                        shape == asking.options().shape()))
                .toList();
    }

    private MethodLibraryCompareForm compareForm() {
        return new MethodLibraryCompareForm(
                state.id() + "-compare",
                state.action(),
                LibraryForm.hidden(
                        state,
                        Stream.concat(Field.FILTERS.stream(), Field.LIST.shapes().stream())
                                .toList()),
                LibraryForm.name(Field.COMPARE));
    }

    private List<ListColumn> columns(boolean sorting) {
        List<ListColumn> heads = new ArrayList<>();
        heads.add(
                column("title", LIBRARY + "column.method", sorting ? Optional.of(MethodSort.TITLE) : Optional.empty()));
        cards.columns()
                .forEach(column -> heads.add(
                        column(column.key(), column.textKey(), sorting ? column.sorting() : Optional.empty())));
        return heads;
    }

    private ListColumn column(String key, String textKey, Optional<MethodSort> sort) {
        boolean current = sort.filter(asking.wish().sort()::equals).isPresent();
        return new ListColumn(
                key,
                texts.text(textKey),
                sort.map(each -> state.with(Map.of(ListFields.SORT, each.key())))
                        .orElse(""),
                current ? (asking.wish().sort().descending() ? "descending" : "ascending") : "none");
    }

    MethodLibraryView compared(List<Shown<IndexedMethod>> found, Optional<Map<Long, Used>> uses) {
        return bare(
                asking.options().shape().key(),
                List.of(new MethodLibraryComparison(
                        found.stream()
                                .map(each -> new MethodLibraryCompared(
                                        addresses.here(each.address()),
                                        each.item().title()))
                                .toList(),
                        new ComparedFacts(texts, methods)
                                .rows(found.stream().map(Shown::item).toList(), uses),
                        state.with(Map.of()))),
                List.of(),
                List.of(),
                "");
    }

    MethodLibraryView still(List<Shown<IndexedMethod>> found, List<String> notes, String page) {
        return bare("table", List.of(), cards.cards(found, addresses::everywhere, none -> ""), notes, page);
    }

    MethodLibraryView sample(List<Shown<IndexedMethod>> shown) {
        return bare(
                asking.options().shape().key(),
                List.of(),
                cards.cards(shown, UnaryOperator.identity(), none -> ""),
                List.of(texts.text(LIBRARY + "sample")),
                "");
    }

    private MethodLibraryView bare(
            String shape,
            List<MethodLibraryComparison> comparisons,
            List<MethodLibraryCard> shown,
            List<String> notes,
            String next) {
        return new MethodLibraryView(
                state.id(),
                shape,
                asking.heading(),
                !asking.options().title().isEmpty(),
                asking.problems(),
                List.of(),
                "",
                List.of(),
                "",
                comparisons,
                List.of(),
                "",
                "",
                columns(false),
                shown,
                texts.text(LIBRARY + "empty"),
                notes,
                "",
                next,
                "",
                comparisons.isEmpty() ? "" : texts.text(LIBRARY + "said.compared"));
    }
}
