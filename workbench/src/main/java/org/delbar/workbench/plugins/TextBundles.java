package org.delbar.workbench.plugins;

import java.net.URL;
import java.util.function.Function;

/** Takes the texts of plugins: {@code texts::add} of the workbench's texts. */
@FunctionalInterface
public interface TextBundles {

    /**
     * @param base path of the bundle without language and ending
     * @param files answers null for a file that is not there
     * @return takes the bundle out again
     */
    AutoCloseable add(String base, Function<String, URL> files);
}
