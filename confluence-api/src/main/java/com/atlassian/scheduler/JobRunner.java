package com.atlassian.scheduler;

/** Confluence 10.2 API, signature only. */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
