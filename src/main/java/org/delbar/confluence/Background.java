package org.delbar.confluence;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Long work that somebody started and nobody waits for: one piece at a time on each node. */
@Named
public final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(20), task -> new Thread(task, "delbar-background"));

    public Background() {
        worker.allowCoreThreadTimeOut(true);
    }

    /**
     * Starts the work soon.
     *
     * @param what for the log
     * @param work is told how to ask whether it shall stop, which it does between two steps
     * @return false when too much is waiting already; nothing is started then
     */
    public boolean start(String what, Consumer<BooleanSupplier> work) {
        try {
            worker.execute(() -> logged(what, work));
            return true;
        } catch (RejectedExecutionException e) {
            LOG.warn("{} was not started: too much is waiting", what);
            return false;
        }
    }

    private void logged(String what, Consumer<BooleanSupplier> work) {
        try {
            work.accept(worker::isShutdown);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} failed", what, e);
        }
    }

    /** Waits for the step under way, so that nothing of ours runs once the add-on is gone. */
    @PreDestroy
    void stop() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
