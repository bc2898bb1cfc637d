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
 * next page without a visible lesson. Costs two statements and at most twice as many exact decisions as lessons are asked
 * for, however many there are.
 */
public final class Register {

    /** How far a search for visible lessons goes, in pages. */
    private static final int REACH = 10;

    private static final int CHUNK = 500;

    private final LearningIndex index;
    private final Sight sight;

    public Register(LearningIndex index, Sight sight) {
        this.index = index;
        this.sight = sight;
    }

    public RegisterPage page(LessonSearch search, Optional<LessonPosition> from, int size) {
        boolean backwards = from.filter(LessonPosition::backwards).isPresent();
        Looking looking = new Looking(search, size, backwards);
        looking.from(from);
        List<Shown> found = looking.found;
        boolean further = found.size() > size;
        List<Shown> shown = new ArrayList<>(further ? found.subList(0, size) : found);
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

    /** One search for as many visible lessons as a page holds, and one more that tells whether another page follows. */
    private final class Looking {

        private final LessonSearch search;
        private final int wanted;
        private final int reach;
        private final boolean backwards;
        private final List<Shown> found = new ArrayList<>();
        private int decisionsLeft;
        private boolean gaveUp;

        Looking(LessonSearch search, int size, boolean backwards) {
            this.search = search;
            this.backwards = backwards;
            wanted = size + 1;
            reach = REACH * size;
            decisionsLeft = Math.max(2 * size, wanted);
        }

        void from(Optional<LessonPosition> from) {
            List<IndexedLesson> first = index.slice(search, from, wanted);
            first.forEach(this::decide);
            if (first.size() < wanted || found.size() == wanted) {
                return;
            }
            int furtherReach = Math.max(reach - wanted, 1);
            LessonPosition behind = search.sort().positionOf(first.get(first.size() - 1), backwards);
            List<IndexedLesson> further = index.slice(search, Optional.of(behind), furtherReach);
            for (int i = 0; i < further.size() && found.size() < wanted && !gaveUp; i += wanted) {
                for (IndexedLesson candidate : open(further.subList(i, Math.min(further.size(), i + wanted)))) {
                    gaveUp = found.size() < wanted && decisionsLeft == 0;
                    if (found.size() < wanted && !gaveUp) {
                        decide(candidate);
                    }
                }
            }
            gaveUp = gaveUp || (found.size() < wanted && further.size() == furtherReach);
        }

        private void decide(IndexedLesson lesson) {
            decisionsLeft--;
            sight.address(lesson.page()).ifPresent(address -> found.add(new Shown(lesson, address)));
        }
    }
}
