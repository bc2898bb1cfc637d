package org.delbar.workbench.jobs;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a job in nobody's name and notes what came of it. */
final class JobRun {

    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

    private record Request(Date getStartTime, JobId getJobId, BooleanSupplier cancelled) implements JobRunnerRequest {

        @Override
        public boolean isCancellationRequested() {
            return cancelled.getAsBoolean();
        }
    }

    private final JobRows rows;
    private final Clock clock;

    JobRun(JobRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void of(Job job, BooleanSupplier cancelled) {
        Instant begun = clock.instant();
        JobRunnerResponse answer = answer(job, new Request(Date.from(begun), JobId.of(job.id()), cancelled));
        String message = Objects.requireNonNullElse(answer.getMessage(), "");
        rows.ran(job.key(), begun, Duration.between(begun, clock.instant()), answer.isSuccess(), message);
    }

    private static JobRunnerResponse answer(Job job, JobRunnerRequest request) {
        AuthenticatedUserThreadLocal.set(null);
        try {
            JobRunnerResponse answer = job.runner().runJob(request);
            return answer == null ? JobRunnerResponse.success() : answer;
        } catch (Exception | LinkageError | AssertionError e) {
            LOG.error("Job {} failed", job.key(), e);
            return JobRunnerResponse.failed(e);
        } finally {
            AuthenticatedUserThreadLocal.set(null);
        }
    }
}
