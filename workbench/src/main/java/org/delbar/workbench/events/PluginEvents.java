package org.delbar.workbench.events;

import com.atlassian.event.api.EventPublisher;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A plugin's way to the events: remembers its listeners, so that none outlives the plugin unnoticed. */
public final class PluginEvents implements EventPublisher, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PluginEvents.class);

    private final Events events;
    private final String pluginKey;
    private final Set<Object> registered =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    PluginEvents(Events events, String pluginKey) {
        this.events = events;
        this.pluginKey = pluginKey;
    }

    @Override
    public void publish(Object event) {
        events.publish(event);
    }

    @Override
    public void register(Object listener) {
        events.register(listener);
        registered.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        events.unregister(listener);
        registered.remove(listener);
    }

    @Override
    public void close() {
        for (Object each : Set.copyOf(registered)) {
            LOG.warn("{} left its listener {} registered: a leak on the real product", pluginKey, each.getClass());
            unregister(each);
        }
    }
}
