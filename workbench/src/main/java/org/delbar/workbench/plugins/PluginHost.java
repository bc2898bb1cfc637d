package org.delbar.workbench.plugins;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs plugins as the product does: as OSGi bundles with a Spring context each, wired by the scanner's indexes, whose
 * descriptor's modules are enabled in document order. A plugin that does not work is kept with the reason.
 */
public final class PluginHost implements AutoCloseable {

    /** How far a plugin or module came. UNKNOWN: the workbench knows no such module. */
    public enum State {
        ENABLED,
        FAILED,
        UNKNOWN,
        DISABLED
    }

    /**
     * @param reason why it failed, in one line; also set for an enabled plugin with a bean that failed in onStart
     * @param modules in document order; empty when the plugin failed before its modules
     */
    public record PluginState(
            String key,
            String name,
            String version,
            State state,
            @Nullable String reason,
            @Nullable String stackTrace,
            List<ModuleState> modules) {}

    /** @param key empty when the element has none */
    public record ModuleState(
            String key,
            String element,
            State state,
            @Nullable String reason,
            @Nullable String stackTrace) {

        ModuleState disabled() {
            return state == State.ENABLED ? new ModuleState(key, element, State.DISABLED, null, null) : this;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(PluginHost.class);

    private final Path storage;
    private final TextBundles texts;
    private final HostServices services = new HostServices();
    private final Map<String, ModuleType> types = new LinkedHashMap<>();
    private final List<Function<Plugin, AutoCloseable>> companions = new ArrayList<>();
    private final Map<String, InstalledPlugin> installed = new LinkedHashMap<>();
    private final Map<String, RefusedJar> refused = new LinkedHashMap<>();
    private @Nullable Felix felix;

    /** @param storage a folder of the host's own: it is emptied at each start */
    public PluginHost(Path storage, TextBundles texts) {
        this.storage = storage;
        this.texts = texts;
    }

    /** Offers plugins a service, before or after the start. */
    public <T> void offer(Class<T> type, T service) {
        services.offer(type, service);
    }

    /**
     * Offers each plugin, by its key, an object of its own, made when the plugin first asks for it; one that is
     * {@link AutoCloseable} is closed when the plugin stops.
     */
    public <T> void offerEach(Class<T> type, Function<String, ? extends T> service) {
        services.offerEach(type, service);
    }

    /** Notes what plugins call of services until it is closed. */
    public CallLog calls() {
        return services.calls().listen();
    }

    public synchronized void support(ModuleType type) {
        if (types.putIfAbsent(type.element(), type) != null) {
            throw new IllegalStateException("<" + type.element() + "> is already supported");
        }
    }

    /** Something that begins with every plugin, before its modules, and is closed with it. */
    public synchronized void accompany(Function<Plugin, AutoCloseable> companion) {
        companions.add(companion);
    }

    public synchronized void start() {
        try {
            felix = Felix.start(storage);
        } catch (BundleException e) {
            throw new IllegalStateException("Felix does not start", e);
        }
        services.register(felix.system().getBundleContext());
    }

    /** Installs and enables a plugin in place of one of the same key; whatever goes wrong is in the answer's state. */
    public synchronized PluginState install(Path file) {
        refused.values().removeIf(each -> each.file().equals(file));
        try {
            PluginJar jar = PluginJar.read(file);
            String key = jar.descriptor().key();
            uninstall(key);
            InstalledPlugin plugin = new InstalledPlugin(jar, running().install(key, file));
            installed.put(key, plugin);
            plugin.enable(services, types, texts, companions);
            return plugin.state();
        } catch (PluginRefused | BundleException | IOException e) {
            LOG.error("{} cannot be installed", file, e);
            RefusedJar jar = new RefusedJar(file, Failure.of(e));
            refused.put(jar.key(), jar);
            return jar.state();
        }
    }

    /** Takes the plugin's jar anew from where it was installed from. */
    public synchronized PluginState reload(String key) {
        Path file =
                refused.containsKey(key) ? refused.get(key).file() : plugin(key).file();
        uninstall(key);
        return install(file);
    }

    /** Does nothing when there is no such plugin. */
    public synchronized void uninstall(String key) {
        refused.remove(key);
        InstalledPlugin plugin = installed.remove(key);
        if (plugin == null) {
            return;
        }
        plugin.disable();
        try {
            running().uninstall(plugin.bundle());
        } catch (BundleException e) {
            throw new IllegalStateException(key + " cannot be uninstalled", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public synchronized PluginState enable(String key) {
        InstalledPlugin plugin = plugin(key);
        plugin.enable(services, types, texts, companions);
        return plugin.state();
    }

    public synchronized PluginState disable(String key) {
        InstalledPlugin plugin = plugin(key);
        plugin.disable();
        return plugin.state();
    }

    /** In the order they were installed; jars that are no plugins come last. */
    public synchronized List<PluginState> plugins() {
        List<PluginState> states = new ArrayList<>();
        installed.values().forEach(each -> states.add(each.state()));
        refused.values().forEach(each -> states.add(each.state()));
        return states;
    }

    /** The {@code <resource>} elements of the plugin itself; empty when there is no such plugin. */
    public synchronized List<ResourceDeclaration> resources(String key) {
        InstalledPlugin plugin = installed.get(key);
        return plugin == null ? List.of() : plugin.resources();
    }

    /** The file an enabled plugin offers as {@code /download/resources/<plugin key>/<name>}. */
    public synchronized Optional<URL> download(String key, String name) {
        InstalledPlugin plugin = installed.get(key);
        return plugin == null ? Optional.empty() : plugin.download(name);
    }

    /** Reloads plugins whose jars change from now on, until it is closed. */
    public AutoCloseable watch() {
        return new JarWatch(this::files, this::install);
    }

    private synchronized List<Path> files() {
        List<Path> files = new ArrayList<>();
        installed.values().forEach(each -> files.add(each.file()));
        refused.values().forEach(each -> files.add(each.file()));
        return files;
    }

    private InstalledPlugin plugin(String key) {
        InstalledPlugin plugin = installed.get(key);
        if (plugin == null) {
            throw new IllegalArgumentException("No plugin " + key);
        }
        return plugin;
    }

    private Felix running() {
        if (felix == null) {
            throw new IllegalStateException("The plugin host is not running");
        }
        return felix;
    }

    @Override
    public synchronized void close() {
        List<AutoCloseable> all = new ArrayList<>();
        if (felix != null) {
            all.add(felix);
        }
        installed.values().forEach(each -> all.add(each::disable));
        Closing.inReverse("The plugin host", all);
        installed.clear();
        felix = null;
    }
}
