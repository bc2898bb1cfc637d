package org.delbar.pagefacts.rebuild;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.delbar.confluence.CurrentPages;
import org.delbar.pagefacts.FactsIndex;
import org.delbar.pagefacts.FactsIndexing;
import org.delbar.words.SpaceKey;

/** Brings the indexes in step with the pages as they are. One at a time for each scope, on whatever node. */
@Named
public final class Rebuild {

    /** Clocks of nodes differ, and a save may have begun before our start and ended after it. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private final List<FactsIndex> indexes;
    private final FactsIndexing indexing;
    private final CurrentPages pages;
    private final RebuildStore store;
    private final Clock clock;

    @Inject
    public Rebuild(List<FactsIndex> indexes, FactsIndexing indexing, CurrentPages pages, RebuildStore store) {
        this.indexes = List.copyOf(indexes);
        this.indexing = indexing;
        this.pages = pages;
        this.store = store;
        this.clock = Clock.systemUTC();
    }

    public Optional<RebuildState> state(Scope scope) {
        return store.load(scope);
    }

    public boolean isRunning(Scope scope) {
        return store.load(scope)
                .filter(state -> state.isRunning(clock.instant()))
                .isPresent();
    }

    /** Claims the rebuild of a space. Empty when it runs already. */
    public Optional<RebuildState> begin(SpaceKey space) {
        return store.begin(Scope.of(space), clock.instant());
    }

    /** Reads every page of the space that was begun. */
    public RebuildState run(SpaceKey space, RebuildState begun, BooleanSupplier stopped) {
        Walk walk = new Walk(Scope.of(space), begun, stopped);
        List<Long> ids = due(space, Optional.empty());
        walk.outOf(ids.size());
        for (long id : ids) {
            if (walk.isStopped()) {
                return walk.ended(false);
            }
            walk.read(id);
            walk.oneDone();
        }
        return walk.ended(true);
    }

    /**
     * Reads the pages that changed since the last time this came to its end; all of them the first time, and when the
     * indexes keep something else than they did then.
     *
     * @return empty when it runs already
     */
    public Optional<RebuildState> catchUp(BooleanSupplier stopped) {
        return store.begin(Scope.SITE, clock.instant()).map(begun -> catchUp(begun, stopped));
    }

    private RebuildState catchUp(RebuildState begun, BooleanSupplier stopped) {
        Walk walk = new Walk(Scope.SITE, begun, stopped);
        Optional<List<SpaceKey>> spaces = pages.spaces();
        if (spaces.isEmpty()) {
            return walk.ended(false);
        }
        Optional<Instant> since = begun.completeFrom().map(from -> from.minus(OVERLAP));
        walk.outOf(spaces.get().size());
        for (SpaceKey space : spaces.get()) {
            for (long id : due(space, since)) {
                if (walk.isStopped()) {
                    return walk.ended(false);
                }
                walk.read(id);
            }
            walk.oneDone();
        }
        forgetAllBut(Set.copyOf(spaces.get()));
        return walk.ended(true);
    }

    /** Pages to read: those that changed, and those that are kept for the space but are no longer in it. */
    private List<Long> due(SpaceKey space, Optional<Instant> since) {
        Set<Long> due = new HashSet<>();
        indexes.forEach(index -> due.addAll(index.pagesOf(space)));
        for (CurrentPages.Stamp stamp : pages.of(space).orElse(List.of())) {
            boolean changed =
                    since.filter(from -> stamp.changedAt().isBefore(from)).isEmpty();
            if (changed) {
                due.add(stamp.id());
            } else {
                due.remove(stamp.id());
            }
        }
        return List.copyOf(due);
    }

    private void forgetAllBut(Set<SpaceKey> known) {
        indexes.forEach(index -> new HashSet<>(index.spaces())
                .stream().filter(space -> !known.contains(space)).forEach(index::forgetSpace));
    }

    /** One run, telling other nodes now and then how far it has come. */
    private final class Walk {

        private static final Duration BETWEEN_BEATS = Duration.ofSeconds(1);

        private final Scope scope;
        private final BooleanSupplier stopped;
        private RebuildState state;
        private int done;
        private int all;
        private int read;
        private int failed;

        Walk(Scope scope, RebuildState begun, BooleanSupplier stopped) {
            this.scope = scope;
            this.state = begun;
            this.stopped = stopped;
        }

        void outOf(int units) {
            all = units;
            beat();
        }

        boolean isStopped() {
            return stopped.getAsBoolean();
        }

        void read(long id) {
            read++;
            if (!indexing.now(id)) {
                failed++;
            }
            if (state.beatAt().plus(BETWEEN_BEATS).isBefore(clock.instant())) {
                beat();
            }
        }

        void oneDone() {
            done++;
        }

        RebuildState ended(boolean complete) {
            beat();
            state = state.ended(clock.instant(), complete);
            store.save(scope, state);
            return state;
        }

        private void beat() {
            state = state.beaten(clock.instant(), done, all, read, failed);
            store.save(scope, state);
        }
    }
}
