package org.delbar.workbench.plugins;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

/** Fetches the services a plugin names in its {@code imports} index. The bundle gives them back when it stops. */
final class ImportedServices {

    private final Bundle bundle;
    private final HostServices host;

    ImportedServices(Bundle bundle, HostServices host) {
        this.bundle = bundle;
        this.host = host;
    }

    /**
     * @throws PluginRefused when nobody offers it. The product waits for some minutes first; here nothing that comes
     *     later could help.
     */
    Object fetch(Class<?> type) {
        BundleContext context = bundle.getBundleContext();
        ServiceReference<?> reference = context.getServiceReference(type.getName());
        if (reference == null) {
            throw new PluginRefused("No host component or plugin offers the imported service " + type.getName());
        }
        Object service = context.getService(reference);
        if (service == null) {
            throw new PluginRefused(
                    "The imported service " + type.getName() + " could not be made",
                    host.failure(bundle, type.getName()));
        }
        return ServiceProxy.of(type, service, loaderOf(reference.getBundle()), host.calls());
    }

    private static ClassLoader loaderOf(Bundle provider) {
        if (provider.getBundleId() == 0) {
            return ImportedServices.class.getClassLoader();
        }
        return provider.adapt(BundleWiring.class).getClassLoader();
    }
}
