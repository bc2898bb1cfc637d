package org.delbar.workbench.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.delbar.workbench.plugins.Plugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds a plugin's resources and providers in its packages, without Jersey's own scanning of class files. */
final class RestClasses {

    private static final Logger LOG = LoggerFactory.getLogger(RestClasses.class);

    private RestClasses() {}

    /** @param packages none means the whole jar */
    static Set<Class<?>> of(Plugin plugin, List<String> packages) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        for (String each : packages.isEmpty() ? List.of("") : packages) {
            for (String name : plugin.classNamesBelow(each)) {
                keep(plugin, name, classes);
            }
        }
        return classes;
    }

    private static void keep(Plugin plugin, String name, Set<Class<?>> classes) {
        try {
            Class<?> type = plugin.loadClass(name);
            boolean serves = type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class);
            if (serves && !type.isInterface()) {
                classes.add(type);
            }
        } catch (ClassNotFoundException | NoClassDefFoundError optional) {
            LOG.warn(
                    "{} of {} is no REST resource, because it cannot be loaded: {}",
                    name,
                    plugin.key(),
                    optional.toString());
        }
    }
}
