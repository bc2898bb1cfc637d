package org.delbar.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Every few minutes: pages whose facts could not be read are read again. */
@Named("delbarRepairJob")
public final class RepairJob implements JobRunner {

    private final Chores chores;

    @Inject
    public RepairJob(Chores chores) {
        this.chores = chores;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return chores.run("repair", request);
    }
}
