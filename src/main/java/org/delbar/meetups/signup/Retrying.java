package org.delbar.meetups.signup;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does again what a database refuses only because somebody else was at the same rows. */
final class Retrying {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LONGEST_PAUSE_MICROSECONDS = 4_000;

    /** A concurrent update and a lock waited for too long, as H2 calls them. */
    private static final Set<String> OF_H2 = Set.of("90131", "HYT00");

    private Retrying() {}

    /** @param whole a transaction from its beginning: after such a failure PostgreSQL ends the one it was in */
    static <T> T whole(Supplier<T> whole) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return whole.get();
            } catch (RuntimeException e) {
                if (!isContention(e) || System.nanoTime() > until) {
                    throw e;
                }
                LockSupport.parkNanos(1_000 * ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_MICROSECONDS));
            }
        }
    }

    static boolean isContention(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && refused.getSQLState() != null
                    && (refused.getSQLState().startsWith("40") || OF_H2.contains(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
