package org.delbar.workbench.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * A job and how it goes.
 *
 * @param due empty when it does not run by itself
 * @param begun empty before the first run
 * @param message of the last run; empty when it said nothing
 */
public record JobState(
        Job job,
        Optional<Instant> due,
        boolean running,
        boolean switchedOff,
        Optional<Instant> begun,
        long millis,
        boolean success,
        String message) {

    JobState(Job job, JobRows.Row row, Optional<Instant> due, boolean running) {
        this(job, due, running, row.switchedOff(), row.begun(), row.millis(), row.success(), row.message());
    }
}
