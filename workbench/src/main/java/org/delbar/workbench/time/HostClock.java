package org.delbar.workbench.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The clock of all parts of the workbench: the machine's, or ahead of it. A plugin that asks the machine for the time
 * is not moved; Confluence has no clock to give it either.
 */
public final class HostClock extends Clock {

    private final Clock machine;
    /** In seconds. */
    private final AtomicLong ahead;

    private final List<Runnable> listeners;

    public HostClock(Clock machine) {
        this(machine, new AtomicLong(), new CopyOnWriteArrayList<>());
    }

    private HostClock(Clock machine, AtomicLong ahead, List<Runnable> listeners) {
        this.machine = machine;
        this.ahead = ahead;
        this.listeners = listeners;
    }

    /** Is told after each move. */
    public void tell(Runnable listener) {
        listeners.add(listener);
    }

    public Duration ahead() {
        return Duration.ofSeconds(ahead.get());
    }

    /** @throws IllegalArgumentException for no time or more than a year at once */
    public void forward(Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(Duration.ofDays(366)) > 0) {
            throw new IllegalArgumentException("The clock goes forward by up to a year, not by " + time);
        }
        ahead.addAndGet(time.toSeconds());
        listeners.forEach(Runnable::run);
    }

    public void putBack() {
        ahead.set(0);
        listeners.forEach(Runnable::run);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    /** Moves with this one. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new HostClock(machine.withZone(zone), ahead, listeners);
    }

    @Override
    public Instant instant() {
        return machine.instant().plusSeconds(ahead.get());
    }
}
