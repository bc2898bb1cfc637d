package org.delbar.workbench.plugins;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.delbar.workbench.plugins.PluginHost.ModuleState;
import org.delbar.workbench.plugins.PluginHost.PluginState;
import org.delbar.workbench.plugins.PluginHost.State;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.GenericApplicationContext;

/** A plugin's bundle, and what of it is running. */
final class InstalledPlugin {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledPlugin.class);

    private final PluginJar jar;
    private final Bundle bundle;
    private final List<AutoCloseable> running = new ArrayList<>();
    private List<ModuleState> modules = List.of();
    private State state = State.DISABLED;
    private @Nullable Failure failure;

    InstalledPlugin(PluginJar jar, Bundle bundle) {
        this.jar = jar;
        this.bundle = bundle;
    }

    Path file() {
        return jar.file();
    }

    Bundle bundle() {
        return bundle;
    }

    void enable(
            HostServices services,
            Map<String, ModuleType> types,
            TextBundles texts,
            List<Function<Plugin, AutoCloseable>> companions) {
        if (state == State.ENABLED) {
            return;
        }
        failure = null;
        modules = List.of();
        try {
            start(services, types, texts, companions);
            state = State.ENABLED;
        } catch (BundleException | RuntimeException | LinkageError e) {
            LOG.error("Plugin {} cannot be enabled", jar.descriptor().key(), e);
            stop();
            failure = Failure.of(e);
            state = State.FAILED;
        }
    }

    private void start(
            HostServices services,
            Map<String, ModuleType> types,
            TextBundles texts,
            List<Function<Plugin, AutoCloseable>> companions)
            throws BundleException {
        running.add(bundle::stop);
        bundle.start();
        ClassLoader loader = SpringContext.loader(bundle);
        GenericApplicationContext context = ContextLoader.with(loader, () -> SpringContext.start(bundle, services));
        running.add(() -> SpringContext.stop(context));
        LivePlugin plugin = new LivePlugin(jar.descriptor(), bundle, context);
        ExportedBeans exported = new ExportedBeans();
        exported.register(bundle, plugin);
        addTexts(plugin, texts);
        companions.forEach(each -> running.add(each.apply(plugin)));
        EnabledModules enabled = new EnabledModules(plugin);
        running.add(enabled);
        enabled.enable(jar.descriptor().modules(), types);
        modules = enabled.states();
        running.add(exported::stop);
        failure = exported.start(loader);
    }

    private void addTexts(LivePlugin plugin, TextBundles texts) {
        for (ResourceDeclaration each : jar.descriptor().resources()) {
            if (each.type().equals("i18n")) {
                running.add(texts.add(each.location().replace('.', '/'), plugin::resource));
            }
        }
    }

    void disable() {
        stop();
        modules = modules.stream().map(ModuleState::disabled).toList();
        state = State.DISABLED;
        failure = null;
    }

    private void stop() {
        Closing.inReverse("Plugin " + jar.descriptor().key(), running);
        running.clear();
    }

    List<ResourceDeclaration> resources() {
        return jar.descriptor().resources();
    }

    Optional<URL> download(String name) {
        if (state != State.ENABLED || name.contains("..")) {
            return Optional.empty();
        }
        return resources().stream()
                .filter(each -> each.type().equals("download"))
                .flatMap(each -> each.pathOf(name).stream())
                .map(bundle::getEntry)
                .filter(each -> each != null && !each.getPath().endsWith("/"))
                .findFirst();
    }

    PluginState state() {
        PluginDescriptor descriptor = jar.descriptor();
        String version = descriptor.version();
        return new PluginState(
                descriptor.key(),
                descriptor.name(),
                version == null ? bundle.getVersion().toString() : version,
                state,
                failure == null ? null : failure.reason(),
                failure == null ? null : failure.stackTrace(),
                modules);
    }
}
