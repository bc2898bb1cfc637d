package org.delbar.lists;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one row a page and one a space, as two nodes may write them at the same time. The rows have columns {@code
 * PAGE_ID}, {@code SPACE_KEY}, {@code CHANGED_AT} and {@code KEPT_AT}.
 *
 * @param <R> of pages
 * @param <S> of spaces
 */
public final class AoKeptStore<R extends RawEntity<Long> & Kept, S extends RawEntity<String> & KeptSpace> {

    /**
     * Two nodes that read one page at about the same time may write in the wrong order; the older version is left out
     * then. Later, whatever is read is the truth, even if its date is older.
     */
    private static final long SAME_TIME = Duration.ofMinutes(1).toMillis();

    private final ActiveObjects objects;
    private final Class<R> pages;
    private final Class<S> spaces;
    private final Clock clock = Clock.systemUTC();

    public AoKeptStore(ActiveObjects objects, Class<R> pages, Class<S> spaces) {
        this.objects = objects;
        this.pages = pages;
        this.spaces = spaces;
    }

    /**
     * Replaces what is kept of a page.
     *
     * @param fill sets what the page says
     * @param further columns of a row that is new, beyond what the page says
     */
    public void keep(
            long page, SpaceKey space, Instant changedAt, Consumer<R> fill, Supplier<Map<String, Object>> further) {
        try {
            inTransaction(() -> write(page, space, changedAt, fill, further));
        } catch (RuntimeException first) {
            // Another node may have made the row in between: it is there now. PostgreSQL ends a transaction with its
            // first failure, so this is a new one.
            try {
                inTransaction(() -> write(page, space, changedAt, fill, further));
            } catch (RuntimeException second) {
                second.addSuppressed(first);
                throw second;
            }
        }
    }

    private void write(
            long page, SpaceKey space, Instant changedAt, Consumer<R> fill, Supplier<Map<String, Object>> further) {
        if (objects.find(spaces, "SPACE_KEY = ?", space.value()).length == 0) {
            objects.create(spaces, Map.of("SPACE_KEY", space.value()));
        }
        R row = row(page);
        if (row == null) {
            Map<String, Object> columns = new HashMap<>(further.get());
            columns.put("PAGE_ID", page);
            columns.put("KEPT_AT", clock.millis());
            R made = objects.create(pages, columns);
            fill.accept(made);
            made.save();
            return;
        }
        long before = row.getKeptAt();
        // The first statement on the row holds it, so that what is read next stays true until the end.
        row.setKeptAt(clock.millis());
        row.save();
        R held = row(page);
        boolean newerIsThere = held != null
                && held.getChangedAt() > changedAt.toEpochMilli()
                && Math.abs(clock.millis() - before) < SAME_TIME;
        if (!newerIsThere) {
            fill.accept(row);
            row.save();
        }
    }

    private @Nullable R row(long page) {
        R[] rows =
                objects.find(pages, Query.select("PAGE_ID, CHANGED_AT, KEPT_AT").where("PAGE_ID = ?", page));
        return rows.length == 0 ? null : rows[0];
    }

    public void forget(long page) {
        inTransaction(() -> objects.deleteWithSQL(pages, "PAGE_ID = ?", page));
    }

    public void forgetSpace(SpaceKey space) {
        inTransaction(() -> {
            objects.deleteWithSQL(pages, "SPACE_KEY = ?", space.value());
            objects.deleteWithSQL(spaces, "SPACE_KEY = ?", space.value());
        });
    }

    public List<Long> pagesOf(SpaceKey space) {
        return Arrays.stream(objects.find(pages, Query.select("PAGE_ID").where("SPACE_KEY = ?", space.value())))
                .map(Kept::getPageId)
                .toList();
    }

    public List<SpaceKey> spaces() {
        return Arrays.stream(objects.find(spaces))
                .map(row -> new SpaceKey(row.getSpaceKey()))
                .toList();
    }

    private void inTransaction(Runnable work) {
        objects.executeInTransaction(() -> {
            work.run();
            return true;
        });
    }
}
