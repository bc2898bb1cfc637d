package org.delbar.methodbook.library;

import java.util.List;

/**
 * One method in the list.
 *
 * @param page its id
 * @param accent the key of a category, for a colour only; empty for none
 * @param uses in words; empty when it was not used
 * @param use address of the form to use it; empty for whoever cannot
 * @param cells for a table
 */
public record MethodLibraryCard(
        String page,
        String address,
        String title,
        String line,
        String categories,
        String accent,
        List<MethodLibraryChip> chips,
        String sharers,
        String uses,
        String use,
        List<MethodLibraryCell> cells) {

    public MethodLibraryCard {
        chips = List.copyOf(chips);
        cells = List.copyOf(cells);
    }
}
