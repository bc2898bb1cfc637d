package org.delbar.methodbook.library;

import java.util.List;
import org.delbar.lists.ListColumn;

/**
 * What the library's templates may show; everything is finished text in the reader's language.
 *
 * @param id tells lists of one page apart
 * @param shape {@code cards}, {@code table} or {@code compact}
 * @param heading what the list is called
 * @param titled whether the heading is seen; otherwise it is only heard
 * @param problems sentences, each naming a field
 * @param forms one, or none when nothing can be asked
 * @param createButton finished HTML of the product's own macro, or empty
 * @param shapes ways to look at the list; none when there is only one
 * @param found how many there are in words; empty when it is not known
 * @param comparisons one while methods are compared; then there are no cards
 * @param compare one, or none when there is nothing to compare
 * @param daily an address to three methods nobody chose, or back from there; empty for neither
 * @param dailyText what it says
 * @param notes sentences below the list
 * @param said what has changed, for those who hear the page
 */
public record MethodLibraryView(
        String id,
        String shape,
        String heading,
        boolean titled,
        List<String> problems,
        List<MethodLibraryForm> forms,
        String createButton,
        List<MethodLibraryLink> shapes,
        String found,
        List<MethodLibraryComparison> comparisons,
        List<MethodLibraryCompareForm> compare,
        String daily,
        String dailyText,
        List<ListColumn> columns,
        List<MethodLibraryCard> cards,
        String empty,
        List<String> notes,
        String previous,
        String next,
        String export,
        String said) {

    public MethodLibraryView {
        problems = List.copyOf(problems);
        forms = List.copyOf(forms);
        shapes = List.copyOf(shapes);
        comparisons = List.copyOf(comparisons);
        compare = List.copyOf(compare);
        columns = List.copyOf(columns);
        cards = List.copyOf(cards);
        notes = List.copyOf(notes);
    }
}
