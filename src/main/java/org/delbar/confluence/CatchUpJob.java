package org.delbar.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Every night: lists follow pages that changed unheard, as while the add-on was off. */
@Named("delbarCatchUpJob")
public final class CatchUpJob implements JobRunner {

    private final Chores chores;

    @Inject
    public CatchUpJob(Chores chores) {
        this.chores = chores;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return chores.run("catch-up", request);
    }
}
