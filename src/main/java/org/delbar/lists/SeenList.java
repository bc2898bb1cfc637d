package org.delbar.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.delbar.lists.SeenPart.Shown;

/**
 * A list for one person. Nothing tells that there are items the person may not see: no number, no gap, no next page
 * without a visible item. Costs one statement, sometimes two, and at most twice as many exact decisions as items are
 * asked for, however many there are.
 */
public final class SeenList<T extends Listed> {

    /** How far a search for visible items goes, in pages. */
    private static final int REACH = 10;

    /** How much of that is read at first: half of all items may be hidden, and a page is still full. */
    private static final int NEAR = 3;

    private static final int CHUNK = 500;

    private final Slices<T> slices;
    private final ListOrder<T> order;
    private final Sight sight;

    public SeenList(Slices<T> slices, ListOrder<T> order, Sight sight) {
        this.slices = slices;
        this.order = order;
        this.sight = sight;
    }

    /** @param deep whether a second statement may be spent on a reader who sees little */
    public SeenPart<T> part(Optional<Position> from, int size, boolean deep) {
        boolean backwards = from.filter(Position::backwards).isPresent();
        Looking looking = new Looking(size, backwards);
        looking.from(from, deep);
        boolean further = looking.follows;
        List<Shown<T>> shown = new ArrayList<>(looking.found);
        if (backwards) {
            Collections.reverse(shown);
        }
        // A reader who came by a position left an item behind at the other end.
        boolean before = backwards ? further : from.isPresent();
        boolean after = backwards || further;
        return new SeenPart<>(shown, position(shown, before, true), position(shown, after, false), looking.gaveUp);
    }

    private Optional<Position> position(List<Shown<T>> shown, boolean wanted, boolean backwards) {
        return wanted && !shown.isEmpty()
                ? Optional.of(order.positionOf(
                        shown.get(backwards ? 0 : shown.size() - 1).item(), backwards))
                : Optional.empty();
    }

    /** Every item, a chunk at a time; holds no more than one chunk. */
    public void each(Consumer<T> reader) {
        Optional<Position> from = Optional.empty();
        while (true) {
            List<T> slice = slices.next(from, CHUNK);
            open(slice).forEach(reader);
            if (slice.size() < CHUNK) {
                return;
            }
            from = Optional.of(order.positionOf(slice.get(slice.size() - 1), false));
        }
    }

    /** How many more there are behind a position, as far as one chunk tells. */
    public More more(Position from) {
        List<T> slice = slices.next(Optional.of(from), CHUNK);
        return new More(open(slice).size(), slice.size() == CHUNK);
    }

    /** @param atLeast whether there may be still more */
    public record More(int items, boolean atLeast) {}

    private List<T> open(List<T> slice) {
        Set<Long> open = sight.seemOpen(slice.stream().map(Listed::page).toList());
        return slice.stream().filter(item -> open.contains(item.page())).toList();
    }

    /** One search for as many visible items as a page holds, and for whether another one follows. */
    private final class Looking {

        private final int size;
        private final boolean backwards;
        private final List<Shown<T>> found = new ArrayList<>();
        private int decisionsLeft;
        private boolean follows;
        private boolean gaveUp;

        Looking(int size, boolean backwards) {
            this.size = size;
            this.backwards = backwards;
            decisionsLeft = 2 * size;
        }

        /** Mostly everything is visible and the first slice is more than enough. */
        void from(Optional<Position> from, boolean deep) {
            int near = NEAR * size + 1;
            List<T> first = slices.next(from, near);
            first.stream().limit(size).forEach(this::decide);
            among(first.subList(Math.min(size, first.size()), first.size()));
            if (isDone() || first.size() < near) {
                return;
            }
            if (!deep) {
                gaveUp = true;
                return;
            }
            int reach = REACH * size - near;
            Position behind = order.positionOf(first.get(near - 1), backwards);
            List<T> further = slices.next(Optional.of(behind), reach);
            among(further);
            gaveUp = gaveUp || (!follows && further.size() == reach);
        }

        /** Candidates are asked about together, and one by one only when they are about to be shown. */
        private void among(List<T> candidates) {
            int from = 0;
            while (from < candidates.size() && !isDone()) {
                int to = Math.min(candidates.size(), from + (found.size() == size && from == 0 ? 1 : size));
                open(candidates.subList(from, to)).forEach(this::consider);
                from = to;
            }
        }

        private void consider(T candidate) {
            if (found.size() == size) {
                follows = true;
            } else if (decisionsLeft == 0) {
                gaveUp = true;
            } else {
                decide(candidate);
            }
        }

        private void decide(T item) {
            decisionsLeft--;
            sight.address(item.page()).ifPresent(address -> found.add(new Shown<>(item, address)));
        }

        private boolean isDone() {
            return follows || gaveUp;
        }
    }
}
