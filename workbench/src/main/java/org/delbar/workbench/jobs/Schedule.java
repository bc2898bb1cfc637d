package org.delbar.workbench.jobs;

import java.time.Instant;
import java.util.Optional;

/** When a job runs by itself. */
public interface Schedule {

    /** The first time after this one; empty when there is none. */
    Optional<Instant> after(Instant time);

    /** As the descriptor says it. */
    String words();

    /** How often it runs after the plugin's start, or a negative number for no end. */
    int times();

    /** By as much a run may come late, so that not all jobs of an hour begin in one second. */
    int jitterSeconds();
}
