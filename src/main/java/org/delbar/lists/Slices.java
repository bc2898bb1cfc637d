package org.delbar.lists;

import java.util.List;
import java.util.Optional;

/** The items of one search in one order, whoever may see them. */
@FunctionalInterface
public interface Slices<T extends Listed> {

    /**
     * The next items, or those before when the position says backwards; one statement.
     *
     * @param from empty begins at the beginning
     */
    List<T> next(Optional<Position> from, int most);
}
