package com.atlassian.event.api;

/** Confluence 10.2 API, signature only. */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
