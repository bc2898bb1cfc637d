package org.delbar.workbench.events;

import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Tells listeners in the publisher's thread, hence inside its transaction, in the order they came. What a listener
 * throws is logged and reaches neither the publisher nor other listeners; a transaction it spoiled stays spoiled.
 */
public final class Events implements EventPublisher {

    private final List<Listening> all = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        for (Listening each : all) {
            if (each.wants(event)) {
                each.tell(event);
            }
        }
    }

    @Override
    public void register(Object listener) {
        List<Listening> methods = Listening.of(listener);
        unregister(listener);
        all.addAll(methods);
    }

    @Override
    public void unregister(Object listener) {
        all.removeIf(each -> each.listener() == listener);
    }

    /** What one plugin sees; closing it takes out the listeners the plugin forgot. */
    public PluginEvents forPlugin(String pluginKey) {
        return new PluginEvents(this, pluginKey);
    }

    /** Class names of the listening objects, each object once. */
    public List<String> listeners() {
        return all.stream()
                .map(Listening::listener)
                .distinct()
                .map(each -> each.getClass().getName())
                .toList();
    }
}
