package org.delbar.workbench.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Again and again after the same time.
 *
 * @param repeats how often after the first time; negative for no end
 */
public record RepeatSchedule(Duration interval, int repeats, int jitterSeconds) implements Schedule {

    public RepeatSchedule {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("repeat-interval is a number of milliseconds above 0");
        }
    }

    @Override
    public Optional<Instant> after(Instant time) {
        return Optional.of(time.plus(interval));
    }

    @Override
    public String words() {
        return "every " + interval.toMillis() + " ms";
    }

    @Override
    public int times() {
        return repeats < 0 ? -1 : repeats + 1;
    }
}
