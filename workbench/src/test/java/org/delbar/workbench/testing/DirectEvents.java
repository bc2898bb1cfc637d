package org.delbar.workbench.testing;

import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Hands every event on at once, on the thread and in the transaction of the publisher. */
public final class DirectEvents implements EventPublisher {

    private final List<Object> published = new ArrayList<>();
    private Consumer<Object> listener = event -> {};

    public List<Object> published() {
        return published;
    }

    public void listen(Consumer<Object> newListener) {
        listener = newListener;
    }

    @Override
    public void publish(Object event) {
        synchronized (published) {
            published.add(event);
        }
        listener.accept(event);
    }

    @Override
    public void register(Object newListener) {
        throw new UnsupportedOperationException("use listen");
    }

    @Override
    public void unregister(Object oldListener) {
        throw new UnsupportedOperationException("use listen");
    }
}
