package org.delbar.workbench.jobs;

import com.atlassian.scheduler.JobRunner;

/**
 * A job as a plugin declares it.
 *
 * @param key unique among all plugins
 * @param id as the runner is told
 * @param oncePerCluster else every node runs it
 * @param clusteredOnly never runs by itself here, where there is no cluster
 * @param maySwitchOff whether administrators may
 */
public record Job(
        String key,
        String id,
        String name,
        JobRunner runner,
        Schedule schedule,
        boolean oncePerCluster,
        boolean clusteredOnly,
        boolean maySwitchOff) {}
