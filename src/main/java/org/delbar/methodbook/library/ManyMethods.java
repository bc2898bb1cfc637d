package org.delbar.methodbook.library;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.delbar.methodbook.index.MethodSearch;

/**
 * Remembers for a short time which searches have too many candidates to be counted, so that a large library does not read
 * hundreds of rows each time to find that out again. A search that is forgotten is only asked once more.
 */
final class ManyMethods {

    static final Duration FOR = Duration.ofMinutes(1);

    private static final int MOST = 200;

    private final Clock clock;
    private final Map<MethodSearch, Instant> until = new LinkedHashMap<>();

    ManyMethods(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean has(MethodSearch search) {
        Instant now = clock.instant();
        until.values().removeIf(each -> !each.isAfter(now));
        return until.containsKey(search);
    }

    synchronized void add(MethodSearch search) {
        if (until.size() >= MOST) {
            until.remove(until.keySet().iterator().next());
        }
        until.put(search, clock.instant().plus(FOR));
    }
}
