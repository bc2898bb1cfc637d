package org.delbar.workbench.plugins;

import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Tells open logs what plugins call of services; costs nothing while none is open. */
final class ServiceCalls {

    private static final long NOBODY_LISTENS = -1;

    private final List<CallLog> listening = new CopyOnWriteArrayList<>();

    CallLog listen() {
        CallLog log = new CallLog(listening::remove);
        listening.add(log);
        return log;
    }

    long begin() {
        return listening.isEmpty() ? NOBODY_LISTENS : System.nanoTime();
    }

    void end(long begun, Object service, Method method, Object @Nullable [] arguments) {
        if (begun != NOBODY_LISTENS) {
            long nanos = System.nanoTime() - begun;
            String name = name(method, arguments);
            listening.forEach(log -> log.add(name, nanos, () -> method.invoke(service, arguments)));
        }
    }

    /** A question for a permission is named with what it is about. */
    private static String name(Method method, Object @Nullable [] arguments) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        if (arguments == null || !method.getName().equals("hasPermission")) {
            return name;
        }
        return name + " " + arguments[arguments.length - 1].getClass().getSimpleName();
    }
}
