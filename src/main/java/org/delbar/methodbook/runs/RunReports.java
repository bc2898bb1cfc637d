package org.delbar.methodbook.runs;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Keeps one answer of each person to each run, also when two nodes are asked at once. Knows nothing of permissions. */
public interface RunReports {

    /**
     * Replaces what the person has told of the run.
     *
     * @param space the run stands in
     * @param method id of its page, if there is one
     */
    void keep(RunReport report, SpaceKey space, Optional<Long> method);

    /** Whether there was anything to take back. */
    boolean withdraw(long run, String origin, PersonKey person);

    Optional<RunReport> of(long run, String origin, PersonKey person);

    /** Newest first; one statement, none without runs. */
    List<RunReport> on(Collection<Long> runs);

    /** Told for the first time from a moment on and before another. */
    List<RunReport> firstTold(long method, Instant from, Instant before);

    /** Whether the change was still to become a suggestion; whoever asks next is told no. */
    boolean claimSuggestion(RunReport report);

    /** The suggestion did not come about. */
    void releaseSuggestion(RunReport report);

    void moved(long run, SpaceKey space);

    void forget(long run);

    List<Long> runsIn(SpaceKey space);

    List<SpaceKey> spaces();
}
