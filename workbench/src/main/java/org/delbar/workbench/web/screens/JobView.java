package org.delbar.workbench.web.screens;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** A job as the console's template shows it; empty texts for what is not known. */
public record JobView(
        String key,
        String name,
        String schedule,
        String due,
        String begun,
        String outcome,
        String message,
        boolean switchedOff,
        boolean maySwitchOff) {

    static JobView of(JobOverview.JobLine line, Function<Instant, String> shown) {
        return new JobView(
                line.key(),
                line.name(),
                line.schedule(),
                words(line.due(), shown),
                words(line.begun(), shown) + (line.begun().isPresent() ? " (" + line.millis() + " ms)" : ""),
                line.outcome(),
                line.message(),
                line.switchedOff(),
                line.maySwitchOff());
    }

    private static String words(Optional<Instant> time, Function<Instant, String> shown) {
        return time.map(shown).orElse("");
    }
}
