package org.delbar.workbench.plugins;

import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.context.support.GenericApplicationContext;

/** A plugin whose bundle and Spring context have started. */
final class LivePlugin implements Plugin {

    private final PluginDescriptor descriptor;
    private final Bundle bundle;
    private final GenericApplicationContext context;

    LivePlugin(PluginDescriptor descriptor, Bundle bundle, GenericApplicationContext context) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.context = context;
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public String version() {
        String declared = descriptor.version();
        return declared == null ? bundle.getVersion().toString() : declared;
    }

    @Override
    public ClassLoader classLoader() {
        return SpringContext.loader(bundle);
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return bundle.loadClass(name);
    }

    @Override
    public @Nullable URL resource(String path) {
        return bundle.getEntry(path);
    }

    @Override
    public List<String> classNamesBelow(String packageName) {
        Collection<String> files = bundle.adapt(BundleWiring.class)
                .listResources(
                        packageName.replace('.', '/'),
                        "*.class",
                        BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE);
        return files.stream()
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .sorted()
                .toList();
    }

    @Override
    public <T> T create(Class<T> type) {
        return ContextLoader.with(
                classLoader(), () -> context.getAutowireCapableBeanFactory().createBean(type));
    }

    @Override
    public <T> Optional<T> bean(Class<T> type) {
        return context.getBeansOfType(type).values().stream()
                .filter(bean -> bean.getClass() == type)
                .findFirst();
    }

    @Override
    public Optional<Object> bean(String name) {
        return context.containsBean(name) ? Optional.of(context.getBean(name)) : Optional.empty();
    }
}
