package org.delbar.workbench.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.plugins.PluginHost.ModuleState;
import org.delbar.workbench.plugins.PluginHost.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** The modules of one plugin, taken in in document order and out in reverse. */
final class EnabledModules implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EnabledModules.class);

    private final List<ModuleState> states = new ArrayList<>();
    private final List<AutoCloseable> enabled = new ArrayList<>();
    private final Plugin plugin;

    EnabledModules(Plugin plugin) {
        this.plugin = plugin;
    }

    void enable(List<Element> declarations, Map<String, ModuleType> types) {
        for (Element each : declarations) {
            enable(new ModuleDeclaration(plugin, each), types.get(each.getTagName()));
        }
    }

    private void enable(ModuleDeclaration declaration, @Nullable ModuleType type) {
        String element = declaration.xml().getTagName();
        if (type == null) {
            Failure unknown = new Failure("The workbench knows no module <" + element + ">", "");
            add(declaration, State.UNKNOWN, unknown);
        } else if ("disabled".equals(declaration.optional("state"))) {
            add(declaration, State.DISABLED, null);
        } else {
            enableKnown(declaration, type);
        }
    }

    private void enableKnown(ModuleDeclaration declaration, ModuleType type) {
        try {
            declaration.key();
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(plugin.classLoader());
            try {
                enabled.add(type.enable(declaration));
            } finally {
                thread.setContextClassLoader(before);
            }
            add(declaration, State.ENABLED, null);
        } catch (Exception | LinkageError | AssertionError e) {
            LOG.error("<{}> of {} cannot be enabled", declaration.xml().getTagName(), plugin.key(), e);
            add(declaration, State.FAILED, Failure.of(e));
        }
    }

    private void add(ModuleDeclaration declaration, State state, @Nullable Failure failure) {
        String key = declaration.optional("key");
        states.add(new ModuleState(
                key == null ? "" : key,
                declaration.xml().getTagName(),
                state,
                failure == null ? null : failure.reason(),
                failure == null ? null : failure.stackTrace()));
    }

    List<ModuleState> states() {
        return List.copyOf(states);
    }

    @Override
    public void close() {
        Closing.inReverse("A module of " + plugin.key(), enabled);
        enabled.clear();
    }
}
