package org.delbar.methodbook.library;

import java.util.List;
import org.delbar.lists.ListHidden;

/**
 * What can be asked: a form that leads to the page itself, so that an address says what is shown.
 *
 * @param textName empty when the words are fixed
 * @param sentence numbers in a sentence; none when both are fixed
 * @param sentenceEnd the words behind the last one
 * @param first kinds that are always seen
 * @param more kinds behind "More filters"
 * @param moreOpen because one of them narrows the list
 * @param reset address without filters; empty while there are none
 */
public record MethodLibraryForm(
        String action,
        List<ListHidden> carried,
        String textName,
        String textValue,
        List<MethodLibraryBlank> sentence,
        String sentenceEnd,
        List<MethodLibraryFacet> first,
        List<MethodLibraryFacet> more,
        boolean moreOpen,
        String sortName,
        List<MethodLibraryTick> sorts,
        String reset) {

    public MethodLibraryForm {
        carried = List.copyOf(carried);
        sentence = List.copyOf(sentence);
        first = List.copyOf(first);
        more = List.copyOf(more);
        sorts = List.copyOf(sorts);
    }
}
