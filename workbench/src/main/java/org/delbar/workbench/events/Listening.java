package org.delbar.workbench.events;

import com.atlassian.event.api.EventListener;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One method of a listener, told of events of its parameter's type. */
record Listening(Object listener, Method method) {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

    /** @throws IllegalArgumentException when the object has no usable method, as the product refuses it */
    static List<Listening> of(Object listener) {
        List<Listening> found = new ArrayList<>();
        for (Method each : listener.getClass().getMethods()) {
            if (each.isAnnotationPresent(EventListener.class) && !each.isBridge()) {
                if (each.getParameterCount() != 1) {
                    throw new IllegalArgumentException("A listener's method takes one event: " + each);
                }
                each.setAccessible(true);
                found.add(new Listening(listener, each));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    listener.getClass().getName() + " has no public method with @EventListener");
        }
        return found;
    }

    boolean wants(Object event) {
        return method.getParameterTypes()[0].isInstance(event);
    }

    void tell(Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("{} failed on {}", method, event, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
