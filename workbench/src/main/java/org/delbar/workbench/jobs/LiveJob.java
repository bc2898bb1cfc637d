package org.delbar.workbench.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job of a running plugin on this node: waits for its time and never runs twice at once. */
final class LiveJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveJob.class);
    private static final long SECONDS_TO_END = 30;

    private final Job job;
    private final JobRows rows;
    private final JobRun run;
    private final ScheduledExecutorService timer;
    private final Clock clock;
    private final Semaphore free = new Semaphore(1);
    private @Nullable Future<?> waiting;
    private Optional<Instant> due = Optional.empty();
    private int runs;
    private volatile boolean stopped;

    LiveJob(Job job, JobRows rows, ScheduledExecutorService timer, Clock clock) {
        this.job = job;
        this.rows = rows;
        this.run = new JobRun(rows, clock);
        this.timer = timer;
        this.clock = clock;
    }

    void start() {
        Optional<Instant> first = job.schedule().after(now());
        rows.declare(job.key(), job.schedule().words(), first);
        due = first;
        plan();
    }

    JobState state() {
        return new JobState(job, rows.read(job.key()), due(), free.availablePermits() == 0);
    }

    /** Waits for the end; false when it is running already. */
    boolean runNow() throws Exception {
        return timer.submit(this::runOnce).get();
    }

    void switchOff(boolean off) {
        if (off && !job.maySwitchOff()) {
            throw new IllegalArgumentException(job.key() + " does not let administrators switch it off");
        }
        rows.switchOff(job.key(), off);
    }

    /** A time later than the next one comes from a clock that has been put back since. */
    synchronized void timeMoved() {
        if (waiting != null) {
            waiting.cancel(false);
        }
        Optional<Instant> next = job.schedule().after(now());
        Optional<Instant> known = due();
        if (known.isPresent() && next.isPresent() && known.get().isAfter(next.get())) {
            due = next;
            rows.claim(job.key(), known.get(), next);
        }
        plan();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Nodes share the time of a job that runs once per cluster. */
    private synchronized Optional<Instant> due() {
        return job.oncePerCluster() ? rows.read(job.key()).due() : due;
    }

    private synchronized void plan() {
        boolean never = job.clusteredOnly() || job.schedule().times() == runs;
        if (stopped || never) {
            due = Optional.empty();
            return;
        }
        due().ifPresent(time -> {
            long jitter = ThreadLocalRandom.current().nextLong(job.schedule().jitterSeconds() * 1000L + 1);
            long delay = Math.max(0, Duration.between(now(), time).toMillis()) + jitter;
            waiting = timer.schedule(() -> atItsTime(time), delay, TimeUnit.MILLISECONDS);
        });
    }

    private void atItsTime(Instant time) {
        try {
            Optional<Instant> next = job.schedule().after(now());
            boolean mine = !job.oncePerCluster() || rows.claim(job.key(), time, next);
            due = next;
            runs++;
            if (mine && !stopped && !rows.read(job.key()).switchedOff()) {
                runOnce();
            }
        } catch (RuntimeException e) {
            LOG.error("Job {} could not begin", job.key(), e);
        } finally {
            plan();
        }
    }

    private boolean runOnce() {
        if (!free.tryAcquire()) {
            return false;
        }
        try {
            run.of(job, () -> stopped);
            return true;
        } finally {
            free.release();
        }
    }

    /** Nothing of the plugin runs when this returns. */
    @Override
    public void close() throws InterruptedException {
        synchronized (this) {
            stopped = true;
            if (waiting != null) {
                waiting.cancel(false);
            }
        }
        if (!free.tryAcquire(SECONDS_TO_END, TimeUnit.SECONDS)) {
            LOG.error("Job {} goes on after its plugin has stopped: a leak on the real product", job.key());
        }
    }
}
