package org.delbar.workbench.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** Apache Felix inside the workbench, as strict as the product: no implicit boot delegation, only listed packages. */
final class Felix implements AutoCloseable {

    private static final long PATIENCE_IN_SECONDS = 20;

    private final Framework framework;

    private Felix(Framework framework) {
        this.framework = framework;
    }

    static Felix start(Path storage) throws BundleException {
        ExportedPackages exports = ExportedPackages.of(ClassPath.entries());
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        exports.header(),
                        Constants.FRAMEWORK_BOOTDELEGATION,
                        "sun.*,com.sun.*,jdk.*,org.w3c.*,org.xml.*",
                        "felix.bootdelegation.implicit",
                        "false",
                        "felix.service.urlhandlers",
                        "false",
                        "felix.log.level",
                        "1"));
        framework.start();
        return new Felix(framework);
    }

    Bundle system() {
        return framework;
    }

    Bundle install(String key, Path jar) throws BundleException, IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            return framework.getBundleContext().installBundle("plugin:" + key, in);
        }
    }

    /** Uninstalls the bundle and lets go of its class loader. */
    void uninstall(Bundle bundle) throws BundleException, InterruptedException {
        bundle.uninstall();
        CountDownLatch refreshed = new CountDownLatch(1);
        FrameworkListener listener = event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                refreshed.countDown();
            }
        };
        framework.adapt(FrameworkWiring.class).refreshBundles(Set.of(bundle), listener);
        if (!refreshed.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(bundle + " was not let go within " + PATIENCE_IN_SECONDS + " s");
        }
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(TimeUnit.SECONDS.toMillis(PATIENCE_IN_SECONDS));
    }
}
