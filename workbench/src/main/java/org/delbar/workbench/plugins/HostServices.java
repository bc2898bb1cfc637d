package org.delbar.workbench.plugins;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** What the host offers plugins, as OSGi services under the interface's name. */
final class HostServices {

    private final Map<Class<?>, Object> offered = new LinkedHashMap<>();
    private final Map<String, Throwable> failures = new ConcurrentHashMap<>();
    private final ServiceCalls calls = new ServiceCalls();
    private @Nullable BundleContext running;

    synchronized <T> void offer(Class<T> type, T service) {
        add(type, service);
    }

    synchronized <T> void offerEach(Class<T> type, Function<String, ? extends T> service) {
        add(type, new PerPlugin<>(type, service));
    }

    private void add(Class<?> type, Object service) {
        if (offered.putIfAbsent(type, service) != null) {
            throw new IllegalStateException(type.getName() + " is already offered");
        }
        if (running != null) {
            running.registerService(type.getName(), service, null);
        }
    }

    synchronized void register(BundleContext system) {
        running = system;
        offered.forEach((type, service) -> system.registerService(type.getName(), service, null));
    }

    /** What plugins call of services. */
    ServiceCalls calls() {
        return calls;
    }

    /** Why a plugin did not get the service of this name, if its making failed. */
    @Nullable
    Throwable failure(Bundle bundle, String type) {
        return failures.get(id(bundle, type));
    }

    private static String id(Bundle bundle, String type) {
        return bundle.getBundleId() + " " + type;
    }

    /** One object for each plugin; what can be closed is closed when the plugin stops. */
    private final class PerPlugin<T> implements ServiceFactory<T> {

        private final Class<T> type;
        private final Function<String, ? extends T> service;

        private PerPlugin(Class<T> type, Function<String, ? extends T> service) {
            this.type = type;
            this.service = service;
        }

        @Override
        @SuppressWarnings("NullAway") // Felix turns whatever a factory throws into null and loses the reason.
        public T getService(Bundle bundle, ServiceRegistration<T> registration) {
            try {
                String key = bundle.getHeaders().get("Atlassian-Plugin-Key");
                return service.apply(key == null ? bundle.getSymbolicName() : key);
            } catch (RuntimeException | LinkageError e) {
                failures.put(id(bundle, type.getName()), e);
                return null;
            }
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T made) {
            if (made instanceof AutoCloseable closeable) {
                Closing.quietly(type.getName() + " of " + bundle.getSymbolicName(), closeable);
            }
        }
    }
}
