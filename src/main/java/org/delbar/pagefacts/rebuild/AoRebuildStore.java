package org.delbar.pagefacts.rebuild;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Keeps the state of rebuilds with Active Objects. */
@Named
public final class AoRebuildStore implements RebuildStore {

    private final ActiveObjects objects;

    @Inject
    public AoRebuildStore(@ComponentImport ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public Optional<RebuildState> load(Scope scope) {
        return row(scope).map(AoRebuildStore::state);
    }

    @Override
    public Optional<RebuildState> begin(Scope scope, Instant now) {
        ensureRow(scope);
        return objects.executeInTransaction(() -> {
            RebuildRow held = held(scope);
            Optional<RebuildState> before = held.getStartedAt() == 0 ? Optional.empty() : Optional.of(state(held));
            if (before.filter(each -> each.isRunning(now)).isPresent()) {
                return Optional.empty();
            }
            RebuildState begun = RebuildState.begun(now, before.flatMap(RebuildState::completeFrom));
            write(held, begun);
            return Optional.of(begun);
        });
    }

    @Override
    public void save(Scope scope, RebuildState state) {
        objects.executeInTransaction(() -> {
            row(scope).ifPresent(row -> write(row, state));
            return state;
        });
    }

    /** The update comes first, so that a second node waits here and then reads what the first has written. */
    private RebuildRow held(Scope scope) {
        RebuildRow row = row(scope).orElseThrow();
        row.setTurn(row.getTurn() + 1);
        row.save();
        return row(scope).orElseThrow();
    }

    private void ensureRow(Scope scope) {
        if (row(scope).isPresent()) {
            return;
        }
        try {
            objects.executeInTransaction(() -> objects.create(RebuildRow.class, Map.of("SCOPE_KEY", scope.key())));
        } catch (RuntimeException e) {
            // Another node was faster: its row is as good as ours.
            if (row(scope).isEmpty()) {
                throw e;
            }
        }
    }

    private Optional<RebuildRow> row(Scope scope) {
        RebuildRow[] rows = objects.find(RebuildRow.class, "SCOPE_KEY = ?", scope.key());
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    private static RebuildState state(RebuildRow row) {
        return new RebuildState(
                Instant.ofEpochMilli(row.getStartedAt()),
                instant(row.getFinishedAt()),
                Instant.ofEpochMilli(row.getBeatAt()),
                row.getUnitsDone(),
                row.getUnitsAll(),
                row.getPagesRead(),
                row.getPagesFailed(),
                completeFrom(row));
    }

    /** Rows that were kept in another form are as if there had been no rebuild. */
    private static Optional<Instant> completeFrom(RebuildRow row) {
        return row.getIndexForm() == IndexForm.NOW ? instant(row.getCompleteFrom()) : Optional.empty();
    }

    private static void write(RebuildRow row, RebuildState state) {
        row.setStartedAt(state.startedAt().toEpochMilli());
        row.setFinishedAt(millis(state.finishedAt()));
        row.setBeatAt(state.beatAt().toEpochMilli());
        row.setUnitsDone(state.done());
        row.setUnitsAll(state.all());
        row.setPagesRead(state.pagesRead());
        row.setPagesFailed(state.failed());
        row.setCompleteFrom(millis(state.completeFrom()));
        row.setIndexForm(IndexForm.NOW);
        row.save();
    }

    private static Optional<Instant> instant(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static long millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(0L);
    }
}
