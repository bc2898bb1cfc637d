package org.delbar.workbench.webresources;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Files that are served below {@code /download/resources} besides those of web-resources: icons, plugin-level files. */
@FunctionalInterface
public interface FileSource {

    /** @param key a plugin key or {@code <plugin key>:<module key>} */
    @Nullable
    URL find(String key, String name);
}
