package org.delbar.workbench.plugins;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An installed plugin, as far as its modules may use it. */
public interface Plugin {

    String key();

    String name();

    String version();

    /** Sees what the bundle sees: its own classes and what its manifest imports. */
    ClassLoader classLoader();

    Class<?> loadClass(String name) throws ClassNotFoundException;

    /** A file of the jar, path without a leading slash. */
    @Nullable
    URL resource(String path);

    /** Names of the classes in a package of the jar and below it. */
    List<String> classNamesBelow(String packageName);

    /** A new object whose constructor is served by the plugin's Spring context; the object itself is no bean. */
    <T> T create(Class<T> type);

    /** The bean of exactly this class in the plugin's Spring context. */
    <T> Optional<T> bean(Class<T> type);

    /** The bean of this name in the plugin's Spring context. */
    Optional<Object> bean(String name);
}
