package org.delbar.confluence;

import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;

/** Listeners to events that are not verified for 10.2: each is a class of its own, so that one that does not link is alone in it. */
final class Ears {

    private final EventPublisher events;
    private final Logger log;
    private final List<Object> all = new ArrayList<>();

    Ears(EventPublisher events, Logger log) {
        this.events = events;
        this.log = log;
    }

    /** @param what can be heard, and what happens where it is not */
    void listen(String what, Supplier<Object> ear) {
        new OnceSaid(log, "hearing of " + what)
                .orElse(
                        () -> {
                            Object heard = ear.get();
                            events.register(heard);
                            return all.add(heard);
                        },
                        () -> false);
    }

    void stop() {
        all.forEach(events::unregister);
        all.clear();
    }
}
