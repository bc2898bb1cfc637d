package org.delbar.workbench.plugins;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Beans a plugin's {@code exports} index offers to others as OSGi services. */
final class ExportedBeans {

    private static final Logger LOG = LoggerFactory.getLogger(ExportedBeans.class);

    private final List<LifecycleAware> aware = new ArrayList<>();
    private final List<LifecycleAware> started = new ArrayList<>();

    /** The services go when the bundle stops. */
    void register(Bundle bundle, LivePlugin plugin) {
        ScanIndexes indexes = new ScanIndexes(bundle);
        for (ScanIndexes.Line line : indexes.lines("exports")) {
            Class<?> type = indexes.load("exports", line.what());
            Object bean = plugin.bean(type)
                    .orElseThrow(() -> new PluginRefused("The exported " + line.what() + " is no bean"));
            bundle.getBundleContext().registerService(names(line), bean, null);
            if (bean instanceof LifecycleAware one && List.of(names(line)).contains(LifecycleAware.class.getName())) {
                aware.add(one);
            }
        }
    }

    private static String[] names(ScanIndexes.Line line) {
        String names = line.more();
        return names == null ? new String[] {line.what()} : names.strip().split("\\s*,\\s*", -1);
    }

    /** @return what the first bean that cannot start threw; SAL logs it and goes on, so does this */
    @Nullable
    Failure start(ClassLoader loader) {
        Failure first = null;
        for (LifecycleAware each : aware) {
            try {
                ContextLoader.with(loader, () -> {
                    each.onStart();
                    return each;
                });
                started.add(each);
            } catch (RuntimeException | LinkageError e) {
                LOG.error("{}.onStart failed", each.getClass().getName(), e);
                first = first == null ? Failure.of(e) : first;
            }
        }
        return first;
    }

    void stop() {
        List<AutoCloseable> stops = new ArrayList<>();
        started.forEach(each -> stops.add(each::onStop));
        Closing.inReverse("onStop", stops);
        started.clear();
    }
}
