package org.delbar.methodbook.index;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.delbar.lists.Position;
import org.delbar.words.SpaceKey;

/** Methods of all spaces, in any order. Knows nothing of permissions: whoever asks checks what may be shown. */
public interface MethodIndex {

    /**
     * The next methods in the search's order, or against it when the position says backwards; one statement.
     *
     * @param from empty begins at the beginning
     */
    List<IndexedMethod> slice(MethodSearch search, Optional<Position> from, int most);

    /** Some methods in these spaces, in any order; those that are not there are left out. One statement. */
    List<IndexedMethod> pages(List<SpaceKey> spaces, Collection<Long> pages);

    /** What facets count of the methods that a search finds; one statement. */
    List<MethodTraits> traits(MethodSearch search, int most);

    /** Spaces that have or had methods; one statement. */
    List<SpaceKey> spaces();

    /**
     * Keeps how often a method was used and helped; reading its page again leaves it. Nothing happens when the page is no method.
     *
     * @param counting is asked while nobody else counts for this method, on any node
     */
    void countUses(long methodPage, Supplier<UseCounts.Count> counting);
}
