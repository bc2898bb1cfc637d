package org.delbar.workbench.web.screens;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the console shows of jobs, and does to them. */
public interface JobOverview {

    /**
     * @param due empty when it does not run by itself
     * @param outcome of the last run, as {@code SUCCESS}; empty before the first
     * @param message what the last run said
     */
    record JobLine(
            String key,
            String name,
            String schedule,
            Optional<Instant> due,
            Optional<Instant> begun,
            long millis,
            String outcome,
            String message,
            boolean switchedOff,
            boolean maySwitchOff) {}

    List<JobLine> jobs();

    /** @return false when it is running already */
    boolean run(String key) throws Exception;

    void switchOff(String key, boolean off);
}
