package org.delbar.spaces.settings;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import net.java.ao.RawEntity;
import org.delbar.words.PersonKey;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are saved against the revision a person saw: right on any number of nodes.
 *
 * @param <R> rows of one table
 */
public final class AoRevisedStore<R extends AoRevisedStore.Revised> {

    private final ActiveObjects objects;
    private final Class<R> type;
    private final String keyColumn;
    private final Clock clock = Clock.systemUTC();

    /** @param keyColumn primary key of the table, so that two nodes cannot make two rows */
    public AoRevisedStore(ActiveObjects objects, Class<R> type, String keyColumn) {
        this.objects = objects;
        this.type = type;
        this.keyColumn = keyColumn;
    }

    public Optional<R> find(String key) {
        return Arrays.stream(objects.find(type, keyColumn + " = ?", key)).findFirst();
    }

    /**
     * Keeps what is written as the next revision, unless somebody has saved since the expected one.
     *
     * @param reading what a row says
     * @param writing what it says from now on
     */
    public <T> Saving<T> save(
            String key, int expectedRevision, PersonKey who, Function<R, T> reading, Consumer<R> writing) {
        if (find(key).isEmpty()) {
            makeRow(key);
        }
        return objects.executeInTransaction(() -> {
            R held = find(key).orElseThrow();
            held.setAttempt(UUID.randomUUID().toString());
            held.save();
            return decided(find(key).orElseThrow(), expectedRevision, who, reading, writing);
        });
    }

    /** With the row locked and read again: what was read before the lock may be old. */
    private <T> Saving<T> decided(
            R row, int expectedRevision, PersonKey who, Function<R, T> reading, Consumer<R> writing) {
        if (revision(row) != expectedRevision) {
            return new Saving.Conflict<>(
                    reading.apply(row),
                    Optional.ofNullable(row.getChangedBy()).map(PersonKey::new),
                    Optional.ofNullable(row.getChangedAt()).map(Instant::ofEpochMilli));
        }
        writing.accept(row);
        row.setRevision(expectedRevision + 1);
        row.setChangedBy(who.value());
        row.setChangedAt(clock.millis());
        row.save();
        return new Saving.Saved<>(reading.apply(row));
    }

    public static int revision(Revised row) {
        return Optional.ofNullable(row.getRevision()).orElse(0);
    }

    /** In a transaction of its own. When another node is first, its row is as good as ours. */
    private void makeRow(String key) {
        try {
            objects.executeInTransaction(() -> objects.create(type, Map.<String, Object>of(keyColumn, key)));
        } catch (RuntimeException e) {
            if (find(key).isEmpty()) {
                throw e;
            }
        }
    }

    /** What a row has that is saved so. Each table declares these columns itself. */
    public interface Revised extends RawEntity<String> {

        /** Null in rows from before it was counted. */
        @Nullable
        Integer getRevision();

        void setRevision(@Nullable Integer revision);

        @Nullable
        String getChangedBy();

        void setChangedBy(@Nullable String userKey);

        /** Milliseconds since 1970. */
        @Nullable
        Long getChangedAt();

        void setChangedAt(@Nullable Long milliseconds);

        /** Says nothing: writing it first makes everybody else who saves wait for the end of the transaction. */
        @Nullable
        String getAttempt();

        void setAttempt(@Nullable String random);
    }
}
