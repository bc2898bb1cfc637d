package org.delbar.workbench.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.storage.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@EachDatabase
@Timeout(60)
class JobsTest {

    private static final String KEY = "org.example:digest";
    private static final Schedule OFTEN = new RepeatSchedule(Duration.ofMillis(40), -1, 0);
    private static final Schedule YEARLY = new CronSchedule("0 0 6 1 1 ?", ZoneId.of("UTC"), 0);

    private final Semaphore ran = new Semaphore(0);
    private final Clock clock = Clock.systemUTC();
    private final Database database;
    private final Jobs jobs;

    JobsTest(Database database) {
        this.database = database;
        jobs = new Jobs(database, clock);
    }

    @AfterEach
    void stop() throws Exception {
        jobs.close();
    }

    private static Job job(Schedule schedule, JobRunner runner) {
        return new Job(KEY, "digest", "Digest", runner, schedule, false, false, true);
    }

    private static Job oncePerCluster(JobRunner runner) {
        return new Job(KEY, "digest", "Digest", runner, OFTEN, true, false, true);
    }

    private JobState state() {
        return jobs.all().get(0);
    }

    private void awaitRuns(int number) throws InterruptedException {
        assertThat(ran.tryAcquire(number, 20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void runsAgainAndAgainInNobodysName() throws Exception {
        Queue<Boolean> somebody = new ConcurrentLinkedQueue<>();

        jobs.add(job(OFTEN, request -> {
            somebody.add(AuthenticatedUserThreadLocal.get() != null);
            ran.release();
            return JobRunnerResponse.success(request.getJobId() + " done");
        }));
        awaitRuns(3);

        assertThat(somebody).containsOnly(false);
        assertThat(state().message()).isEqualTo("digest done");
        assertThat(state().success()).isTrue();
    }

    @Test
    void stopsAfterItsRepeats() throws Exception {
        jobs.add(job(new RepeatSchedule(Duration.ofMillis(20), 1, 0), request -> {
            ran.release();
            return null;
        }));
        awaitRuns(2);

        assertThat(ran.tryAcquire(300, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(state().due()).isEmpty();
    }

    @Test
    void tellsWhatWentWrongAndRunsTheNextTime() throws Exception {
        jobs.add(job(OFTEN, request -> {
            ran.release();
            throw new IllegalStateException("the mail server is away");
        }));
        awaitRuns(2);
        jobs.run(KEY);

        assertThat(state().success()).isFalse();
        assertThat(state().message()).contains("the mail server is away");
    }

    @Test
    void neverRunsInTwoThreadsAtOnce() throws Exception {
        CountDownLatch finish = new CountDownLatch(1);
        jobs.add(job(YEARLY, request -> {
            ran.release();
            return waited(finish);
        }));
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(this::runs);
        awaitRuns(1);

        assertThat(jobs.run(KEY)).isFalse();
        assertThat(state().running()).isTrue();

        finish.countDown();
        assertThat(first.get()).isTrue();
        assertThat(state().running()).isFalse();
    }

    private boolean runs() {
        try {
            return jobs.run(KEY);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static JobRunnerResponse waited(CountDownLatch finish) {
        try {
            finish.await();
            return JobRunnerResponse.success();
        } catch (InterruptedException e) {
            return JobRunnerResponse.failed(e);
        }
    }

    @Test
    void isNotTakenOutBeforeItHasEnded() throws Exception {
        AtomicInteger ended = new AtomicInteger();
        AutoCloseable registered = jobs.add(job(OFTEN, request -> {
            ran.release();
            while (!request.isCancellationRequested()) {
                Thread.onSpinWait();
            }
            ended.incrementAndGet();
            return JobRunnerResponse.success();
        }));
        awaitRuns(1);

        registered.close();

        assertThat(ended).hasValue(1);
        assertThat(jobs.all()).isEmpty();
        assertThatThrownBy(() -> jobs.run(KEY)).hasMessageContaining("There is no job");
    }

    @Test
    void staysSwitchedOffAfterTheNextStart() throws Exception {
        JobRunner runner = request -> {
            ran.release();
            return JobRunnerResponse.success();
        };
        AutoCloseable registered = jobs.add(job(OFTEN, runner));
        jobs.switchOff(KEY, true);
        registered.close();
        ran.drainPermits();

        jobs.add(job(OFTEN, runner));

        assertThat(state().switchedOff()).isTrue();
        assertThat(ran.tryAcquire(300, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(jobs.run(KEY)).as("by hand it runs all the same").isTrue();
        jobs.switchOff(KEY, false);
        awaitRuns(2);
    }

    @Test
    void aJobOfTheClusterRunsOnOneOfTwoNodes() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        JobRunner runner = request -> {
            runs.incrementAndGet();
            ran.release();
            return JobRunnerResponse.success();
        };
        Instant begun = clock.instant();
        try (Jobs otherNode = new Jobs(database, clock)) {
            jobs.add(oncePerCluster(runner));
            otherNode.add(oncePerCluster(runner));
            awaitRuns(10);
        }

        long intervals = Duration.between(begun, clock.instant()).toMillis() / 40;
        assertThat((long) runs.get()).isLessThanOrEqualTo(intervals + 1);
    }

    @Test
    void aJobForClustersOnlyNeverRunsByItself() {
        jobs.add(new Job(KEY, "digest", "Digest", request -> null, OFTEN, false, true, true));

        assertThat(state().due()).isEmpty();
    }
}
