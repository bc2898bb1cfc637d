package org.delbar.methodbook.runs;

import java.util.List;
import org.delbar.lists.ListOrder;
import org.delbar.lists.Listed;
import org.delbar.lists.Measure;
import org.delbar.lists.Position;
import org.delbar.methodbook.use.IndexedUse;

/**
 * A run and what people tell of it.
 *
 * @param reports newest first
 */
record ToldRun(IndexedUse use, List<RunReport> reports) implements Listed {

    /** Newest first. */
    static final ListOrder<ToldRun> NEWEST = new Newest();

    ToldRun {
        reports = List.copyOf(reports);
    }

    @Override
    public long page() {
        return use.run();
    }

    /** Whether it comes behind a position in {@link #NEWEST}; before it when the position looks backwards. */
    boolean isBehind(Position position) {
        int order = Long.compare(use.usedAt().toEpochMilli(), Long.parseLong(position.value()));
        int place = order == 0 ? Long.compare(page(), position.page()) : order;
        return position.backwards() ? place > 0 : place < 0;
    }

    private static final class Newest implements ListOrder<ToldRun> {

        @Override
        public Measure measure() {
            return Measure.LARGE_NUMBER;
        }

        @Override
        public boolean descending() {
            return true;
        }

        @Override
        public String valueOf(ToldRun run) {
            return Long.toString(run.use().usedAt().toEpochMilli());
        }
    }
}
