package org.delbar.confluence;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that follows a save and must never harm it: it waits for the commit, runs on a thread of ours outside the finished
 * transaction, and its failure is logged. A save that is rolled back runs nothing.
 */
@Named
public final class AfterCommit {

    private static final Logger LOG = LoggerFactory.getLogger(AfterCommit.class);
    private static final int LONGEST_WAIT_SECONDS = 2;

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1000),
            task -> new Thread(task, "delbar-after-commit"));
    private final OnceSaid hook = new OnceSaid(LOG, "a hook after the commit; following work starts at once");

    public AfterCommit() {
        worker.allowCoreThreadTimeOut(true);
    }

    /**
     * The saving request waits a moment, so that the page it shows next is complete.
     *
     * @param what for the log, with an id but no page text
     */
    public void run(String what, Runnable work) {
        once(() -> start(what, work, LONGEST_WAIT_SECONDS));
    }

    /** As {@link #run}, and the saving request does not wait. */
    public void runUnhurried(String what, Runnable work) {
        once(() -> start(what, work, 0));
    }

    private void once(Runnable started) {
        if (!hook.orElse(() -> CommitHook.register(started), () -> false)) {
            started.run();
        }
    }

    private void start(String what, Runnable work, int longestWaitSeconds) {
        try {
            Future<?> running = worker.submit(() -> logged(what, work));
            if (longestWaitSeconds > 0) {
                running.get(longestWaitSeconds, TimeUnit.SECONDS);
            }
        } catch (TimeoutException e) {
            LOG.info("{} takes longer than {} s and goes on in the background", what, LONGEST_WAIT_SECONDS);
        } catch (RejectedExecutionException e) {
            LOG.error("{} was not done: too much is waiting", what);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.error("{} failed", what, e);
        }
    }

    private static void logged(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} failed", what, e);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdown();
    }

    /** Apart, so that a product without these Spring classes fails here and nowhere else. */
    private static final class CommitHook {

        /** Whether there is a transaction to wait for. */
        static boolean register(Runnable work) {
            if (!TransactionSynchronizationManager.isSynchronizationActive()) {
                return false;
            }
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    work.run();
                }
            });
            return true;
        }
    }
}
