package org.delbar.learning.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.delbar.learning.index.IndexedLesson;
import org.delbar.learning.index.LearningIndex;
import org.delbar.learning.index.LessonPosition;
import org.delbar.learning.index.LessonSearch;
import org.delbar.learning.register.RegisterPage.Shown;

/**
 * Lists of lessons for one person (L5). Nothing tells that there are lessons the person may not see: no number, no gap, no
 * next page without a visible lesson. Costs one statement, sometimes two, and at most twice as many exact decisions as
 * lessons are asked for, however many there are.
 */
public final class Register {

    /** How far a search for visible lessons goes, in pages. */
    private static final int REACH = 10;

    /** How much of that is read at first: half of all lessons may be hidden, and a page is still full. */
    private static final int NEAR = 3;

    private static final int CHUNK = 500;

    private final LearningIndex index;
    private final Sight sight;

    public Register(LearningIndex index, Sight sight) {
        this.index = index;
        this.sight = sight;
    }

    /** @param deep whether a second statement may be spent on a reader who sees little */
    public RegisterPage page(LessonSearch search, Optional<LessonPosition> from, int size, boolean deep) {
        boolean backwards = from.filter(LessonPosition::backwards).isPresent();
        Looking looking = new Looking(search, size, backwards);
        looking.from(from, deep);
        boolean further = looking.follows;
        List<Shown> shown = new ArrayList<>(looking.found);
        if (backwards) {
            Collections.reverse(shown);
        }
        // A reader who came by a position left a lesson behind at the other end.
        boolean before = backwards ? further : from.isPresent();
        boolean after = backwards || further;
        return new RegisterPage(
                shown, position(search, shown, before, true), position(search, shown, after, false), looking.gaveUp);
    }

    private static Optional<LessonPosition> position(
            LessonSearch search, List<Shown> shown, boolean wanted, boolean backwards) {
        return wanted && !shown.isEmpty()
                ? Optional.of(search.sort()
                        .positionOf(shown.get(backwards ? 0 : shown.size() - 1).lesson(), backwards))
                : Optional.empty();
    }

    /** Every lesson, a chunk at a time; holds no more than one chunk. */
    public void each(LessonSearch search, Consumer<IndexedLesson> reader) {
        Optional<LessonPosition> from = Optional.empty();
        while (true) {
            List<IndexedLesson> slice = index.slice(search, from, CHUNK);
            open(slice).forEach(reader);
            if (slice.size() < CHUNK) {
                return;
            }
            from = Optional.of(search.sort().positionOf(slice.get(slice.size() - 1), false));
        }
    }

    /** How many more there are behind a position, as far as one chunk tells. */
    public More more(LessonSearch search, LessonPosition from) {
        List<IndexedLesson> slice = index.slice(search, Optional.of(from), CHUNK);
        return new More(open(slice).size(), slice.size() == CHUNK);
    }

    /** @param atLeast whether there may be still more */
    public record More(int lessons, boolean atLeast) {}

    private List<IndexedLesson> open(List<IndexedLesson> slice) {
        Set<Long> open = sight.seemOpen(slice.stream().map(IndexedLesson::page).toList());
        return slice.stream().filter(lesson -> open.contains(lesson.page())).toList();
    }

    /** One search for as many visible lessons as a page holds, and for whether another one follows. */
    private final class Looking {

        private final LessonSearch search;
        private final int size;
        private final boolean backwards;
        private final List<Shown> found = new ArrayList<>();
        private int decisionsLeft;
        private boolean follows;
        private boolean gaveUp;

        Looking(LessonSearch search, int size, boolean backwards) {
            this.search = search;
            this.size = size;
            this.backwards = backwards;
            decisionsLeft = 2 * size;
        }

        /** Mostly everything is visible and the first slice is more than enough. */
        void from(Optional<LessonPosition> from, boolean deep) {
            int near = NEAR * size + 1;
            List<IndexedLesson> first = index.slice(search, from, near);
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
            LessonPosition behind = search.sort().positionOf(first.get(near - 1), backwards);
            List<IndexedLesson> further = index.slice(search, Optional.of(behind), reach);
            among(further);
            gaveUp = gaveUp || (!follows && further.size() == reach);
        }

        /** Candidates are asked about together, and one by one only when they are about to be shown. */
        private void among(List<IndexedLesson> candidates) {
            int from = 0;
            while (from < candidates.size() && !isDone()) {
                int to = Math.min(candidates.size(), from + (found.size() == size && from == 0 ? 1 : size));
                open(candidates.subList(from, to)).forEach(this::consider);
                from = to;
            }
        }

        private void consider(IndexedLesson candidate) {
            if (found.size() == size) {
                follows = true;
            } else if (decisionsLeft == 0) {
                gaveUp = true;
            } else {
                decide(candidate);
            }
        }

        private void decide(IndexedLesson lesson) {
            decisionsLeft--;
            sight.address(lesson.page()).ifPresent(address -> found.add(new Shown(lesson, address)));
        }

        private boolean isDone() {
            return follows || gaveUp;
        }
    }
}
