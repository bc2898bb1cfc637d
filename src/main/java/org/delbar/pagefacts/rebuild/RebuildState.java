package org.delbar.pagefacts.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a rebuild has come.
 *
 * @param finishedAt empty while it runs
 * @param beatAt when it last said that it is alive
 * @param done spaces of the site, or pages of a space
 * @param all as {@code done}; 0 before they are counted
 * @param failed pages that could not be read and wait for repair
 * @param completeFrom start of the last rebuild that came to its end; what changed before is in the indexes, in the form
 *     they have now
 */
public record RebuildState(
        Instant startedAt,
        Optional<Instant> finishedAt,
        Instant beatAt,
        int done,
        int all,
        int pagesRead,
        int failed,
        Optional<Instant> completeFrom) {

    /** A rebuild that says nothing for so long has died with its node. */
    static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

    public boolean isRunning(Instant now) {
        return finishedAt.isEmpty() && beatAt.plus(LONGEST_SILENCE).isAfter(now);
    }

    static RebuildState begun(Instant now, Optional<Instant> completeFrom) {
        return new RebuildState(now, Optional.empty(), now, 0, 0, 0, 0, completeFrom);
    }

    RebuildState beaten(Instant now, int doneNow, int allNow, int read, int failures) {
        return new RebuildState(startedAt, Optional.empty(), now, doneNow, allNow, read, failures, completeFrom);
    }

    /** @param complete whether it came to its end, so that the next may start where this one did */
    RebuildState ended(Instant now, boolean complete) {
        return new RebuildState(
                startedAt,
                Optional.of(now),
                now,
                done,
                all,
                pagesRead,
                failed,
                complete ? Optional.of(startedAt) : completeFrom);
    }
}
