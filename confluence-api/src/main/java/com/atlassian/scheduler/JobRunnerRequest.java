package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/** Confluence 10.2 API, signature only. */
public interface JobRunnerRequest {
    Date getStartTime();

    JobId getJobId();

    boolean isCancellationRequested();
}
