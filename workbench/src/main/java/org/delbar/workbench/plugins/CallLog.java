package org.delbar.workbench.plugins;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** What plugins called of the host's services while it was open, by names as {@code PageManager.getPage}. */
public final class CallLog implements AutoCloseable {

    /** A question about one page, the dear kind. */
    public static final String EXACT_CHECK = "PermissionManager.hasPermission Page";

    public static final String SPACE_CHECK = "PermissionManager.hasPermission Space";
    public static final String BULK_CHECK = "PermissionManager.getPermittedEntities";

    /** Pages by their ids. */
    public static final List<String> PAGE_LOADS =
            List.of("PageManager.getPage", "PageManager.getAbstractPage", "ContentEntityManager.getById");

    /** @param nanos with all that the service did meanwhile */
    public record Calls(long number, long nanos) {

        public static final Calls NONE = new Calls(0, 0);

        Calls and(Calls more) {
            return new Calls(number + more.number, nanos + more.nanos);
        }
    }

    private final Map<String, Calls> calls = new ConcurrentHashMap<>();
    private final Map<String, Callable<Object>> last = new ConcurrentHashMap<>();
    private final Consumer<CallLog> whenClosed;

    CallLog(Consumer<CallLog> whenClosed) {
        this.whenClosed = whenClosed;
    }

    void add(String name, long nanos, Callable<Object> again) {
        calls.merge(name, new Calls(1, nanos), Calls::and);
        last.put(name, again);
    }

    /** The last call of this name, to be made again with the same arguments. */
    public Optional<Callable<Object>> again(String name) {
        return Optional.ofNullable(last.get(name));
    }

    public Calls of(String name) {
        return calls.getOrDefault(name, Calls.NONE);
    }

    public Calls of(List<String> names) {
        return names.stream().map(this::of).reduce(Calls.NONE, Calls::and);
    }

    public Map<String, Calls> all() {
        return new TreeMap<>(calls);
    }

    @Override
    public void close() {
        whenClosed.accept(this);
    }
}
