package org.delbar.workbench.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at jars a few times a second and tells of each that changed and has since stayed as it is for one look. */
final class JarWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JarWatch.class);
    private static final long LOOK_EVERY_MILLIS = 300;

    private record Look(FileTime changed, long size) {}

    private final Supplier<List<Path>> jars;
    private final Consumer<Path> changed;
    private final Map<Path, Look> told = new HashMap<>();
    private final Map<Path, Look> last = new HashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "workbench-jar-watch");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> looking;

    JarWatch(Supplier<List<Path>> jars, Consumer<Path> changed) {
        this.jars = jars;
        this.changed = changed;
        jars.get().forEach(jar -> lookAt(jar).ifPresent(look -> told.put(jar, look)));
        looking = clock.scheduleWithFixedDelay(
                this::lookAround, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void lookAround() {
        try {
            jars.get().forEach(jar -> lookAt(jar).ifPresent(look -> compare(jar, look)));
        } catch (RuntimeException | LinkageError e) {
            // A scheduled task that throws is never run again.
            LOG.error("Cannot reload", e);
        }
    }

    private void compare(Path jar, Look now) {
        Look before = last.put(jar, now);
        told.putIfAbsent(jar, now);
        if (now.equals(before) && !now.equals(told.put(jar, now))) {
            LOG.info("{} changed: reloading", jar);
            changed.accept(jar);
        }
    }

    private static Optional<Look> lookAt(Path jar) {
        try {
            BasicFileAttributes now = Files.readAttributes(jar, BasicFileAttributes.class);
            return Optional.of(new Look(now.lastModifiedTime(), now.size()));
        } catch (NoSuchFileException e) {
            LOG.debug("{} is being built", jar);
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("Cannot look at {}", jar, e);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        // A reload that is going on is let finish: half a plugin helps nobody.
        looking.cancel(false);
        clock.shutdown();
    }
}
