package org.delbar.workbench.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.delbar.workbench.storage.Database;

/** The jobs of all running plugins. */
public final class Jobs implements AutoCloseable {

    private static final int AT_ONCE = 4;

    private final Map<String, LiveJob> live = new ConcurrentSkipListMap<>();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(AT_ONCE, threads());
    private final JobRows rows;
    private final Clock clock;

    public Jobs(Database database, Clock clock) {
        this.rows = new JobRows(database);
        this.clock = clock;
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Threads of the workbench: one that is made while a plugin starts must not hold on to the plugin. */
    private static ThreadFactory threads() {
        return work -> {
            Thread thread = new Thread(work, "workbench-job");
            thread.setDaemon(true);
            thread.setContextClassLoader(Jobs.class.getClassLoader());
            return thread;
        };
    }

    /** @return takes the job out again, once it has ended where it is running */
    public AutoCloseable add(Job job) {
        LiveJob added = new LiveJob(job, rows, timer, clock);
        if (live.putIfAbsent(job.key(), added) != null) {
            throw new IllegalStateException("There is a job " + job.key() + " already");
        }
        added.start();
        return () -> {
            live.remove(job.key());
            added.close();
        };
    }

    /** The clock was moved: jobs that are due now run now. */
    public void timeMoved() {
        live.values().forEach(LiveJob::timeMoved);
    }

    /** By key. */
    public List<JobState> all() {
        return live.values().stream().map(LiveJob::state).toList();
    }

    /**
     * Runs it now, in a thread of the jobs, and waits for its end.
     *
     * @return false when it is running already
     */
    public boolean run(String key) throws Exception {
        return named(key).runNow();
    }

    /** A job that is switched off keeps its times and lets them pass, also after the next start. */
    public void switchOff(String key, boolean off) {
        named(key).switchOff(off);
    }

    private LiveJob named(String key) {
        LiveJob job = live.get(key);
        if (job == null) {
            throw new IllegalArgumentException("There is no job " + key);
        }
        return job;
    }

    @Override
    public void close() throws InterruptedException {
        timer.shutdownNow();
        timer.awaitTermination(10, TimeUnit.SECONDS);
    }
}
