package org.delbar.workbench.modules;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;
import net.java.ao.RawEntity;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.delbar.workbench.plugins.Plugin;
import org.delbar.workbench.storage.PluginTables;
import org.w3c.dom.Element;

/** {@code <ao>}: the tables of a plugin. */
public final class AoModule implements ModuleType {

    private final PluginTables tables;

    public AoModule(PluginTables tables) {
        this.tables = tables;
    }

    @Override
    public String element() {
        return "ao";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) throws Exception {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (Element each : declaration.children("entity")) {
            entities.add(entity(declaration.plugin(), each.getTextContent().strip()));
        }
        return tables.open(declaration.plugin().key(), namespace(declaration), entities, tasks(declaration));
    }

    private static List<ActiveObjectsUpgradeTask> tasks(ModuleDeclaration declaration) throws ClassNotFoundException {
        Plugin plugin = declaration.plugin();
        List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
        for (Element each : declaration.children("upgradeTask")) {
            Class<?> type = plugin.loadClass(each.getTextContent().strip());
            tasks.add(plugin.create(type.asSubclass(ActiveObjectsUpgradeTask.class)));
        }
        return tasks;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(Plugin plugin, String name) throws ClassNotFoundException {
        return (Class<? extends RawEntity<?>>) plugin.loadClass(name).asSubclass(RawEntity.class);
    }

    private static String namespace(ModuleDeclaration declaration) throws IOException {
        String declared = declaration.optional("namespace");
        return declared == null ? symbolicName(declaration.plugin()) : declared;
    }

    private static String symbolicName(Plugin plugin) throws IOException {
        URL manifest = plugin.resource("META-INF/MANIFEST.MF");
        if (manifest == null) {
            throw new IllegalStateException(plugin.key() + " has no manifest");
        }
        try (InputStream in = manifest.openStream()) {
            String header = new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName");
            return header.split(";", 2)[0].strip();
        }
    }
}
