package org.delbar.workbench.plugins;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.delbar.workbench.events.Events;
import org.delbar.workbench.modules.AoModule;
import org.delbar.workbench.plugins.PluginHost.ModuleState;
import org.delbar.workbench.plugins.PluginHost.PluginState;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.storage.FreshDatabase;
import org.delbar.workbench.storage.PluginTables;
import org.delbar.workbench.storage.SalTransactionTemplate;

/**
 * A plugin host with a database of its own and a module {@code <probe key class>}, whose class is a {@link Callable}
 * the test can call inside the plugin.
 */
public final class ProbeHost implements AutoCloseable {

    public final Database database;
    public final Events events = new Events();
    public final PluginTables tables;
    public final PluginHost plugins;
    public final Map<String, Function<String, URL>> texts = new LinkedHashMap<>();

    private final Map<String, Callable<?>> probes = new LinkedHashMap<>();

    public ProbeHost(Path storage) {
        this(storage, FreshDatabase.open());
    }

    public ProbeHost(Path storage, Database database) {
        this.database = database;
        tables = new PluginTables(database);
        plugins = new PluginHost(storage.resolve("osgi"), (base, files) -> {
            texts.put(base, files);
            return () -> texts.remove(base);
        });
        plugins.offerEach(EventPublisher.class, events::forPlugin);
        plugins.offerEach(ActiveObjects.class, tables::of);
        plugins.offer(TransactionTemplate.class, new SalTransactionTemplate(database));
        plugins.support(new AoModule(tables));
        plugins.support(new ProbeModule());
        plugins.start();
    }

    /** A file of a plugin's bundle of texts, as the plugin looks it up. */
    public URL text(String base, String file) {
        return Objects.requireNonNull(texts.get(base), base).apply(file);
    }

    /** Calls the {@code <probe>} of this module key and gives what it answers. */
    public Object call(String moduleKey) throws Exception {
        return Objects.requireNonNull(probes.get(moduleKey), moduleKey).call();
    }

    public PluginState state(String pluginKey) {
        return plugins.plugins().stream()
                .filter(each -> each.key().equals(pluginKey))
                .findFirst()
                .orElseThrow();
    }

    public static ModuleState module(PluginState plugin, String key) {
        return plugin.modules().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        plugins.close();
        database.close();
    }

    private final class ProbeModule implements ModuleType {

        @Override
        public String element() {
            return "probe";
        }

        @Override
        public AutoCloseable enable(ModuleDeclaration declaration) throws Exception {
            Plugin plugin = declaration.plugin();
            Object probe = plugin.create(plugin.loadClass(declaration.required("class")));
            probes.put(declaration.key(), (Callable<?>) probe);
            return () -> probes.remove(declaration.key());
        }
    }
}
