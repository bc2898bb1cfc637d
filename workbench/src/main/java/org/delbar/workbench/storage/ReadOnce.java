package org.delbar.workbench.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a request has read, so that it is read once, as a Hibernate session does it; forgotten as soon as its thread
 * writes anything. Threads without a request remember nothing.
 */
public final class ReadOnce {

    private record Key(String what, Object of) {}

    @SuppressWarnings("ThreadLocalUsage") // databases of one process do not share what they read
    private final ThreadLocal<Map<Key, Object>> known = new ThreadLocal<>();

    ReadOnce() {}

    /** Remembers until it is closed; a part of what already remembers changes nothing. */
    public Request begin() {
        if (known.get() != null) {
            return () -> {};
        }
        known.set(new HashMap<>());
        return known::remove;
    }

    /** @param read gives no null; what it throws is not remembered */
    @SuppressWarnings("unchecked") // one kind of thing is always read by the same code
    public <T> T of(String what, Object of, Supplier<T> read) {
        Map<Key, Object> map = known.get();
        if (map == null) {
            return read.get();
        }
        Key key = new Key(what, of);
        @Nullable Object before = map.get(key);
        if (before != null) {
            return (T) before;
        }
        T value = read.get();
        map.put(key, value);
        return value;
    }

    void forget() {
        Map<Key, Object> map = known.get();
        if (map != null) {
            map.clear();
        }
    }

    /** The time in which a thread remembers. */
    public interface Request extends AutoCloseable {
        @Override
        void close();
    }
}
