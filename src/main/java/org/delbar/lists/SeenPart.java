package org.delbar.lists;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list that one person may see.
 *
 * @param previous empty when nothing visible comes before
 * @param next empty when nothing visible follows, or it is not known
 * @param searchEnded whether looking for visible items was given up after ten pages' worth
 */
public record SeenPart<T extends Listed>(
        List<Shown<T>> items, Optional<Position> previous, Optional<Position> next, boolean searchEnded) {

    public SeenPart {
        items = List.copyOf(items);
    }

    /** @param address of the page, below the context path */
    public record Shown<T extends Listed>(T item, String address) {}
}
