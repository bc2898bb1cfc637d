package org.delbar.workbench.plugins;

import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** The component lists Atlassian Spring Scanner writes to {@code META-INF/plugin-components} at build time. */
final class ScanIndexes {

    /** A line {@code what#more}; the part after the hash may be missing. */
    record Line(String what, @Nullable String more) {

        static Line parse(String text) {
            String[] parts = text.split("#", 2);
            return new Line(parts[0].strip(), parts.length == 1 ? null : parts[1].strip());
        }

        String beanName() {
            String simple = what.substring(Math.max(what.lastIndexOf('.'), what.lastIndexOf('$')) + 1);
            return more == null ? Introspector.decapitalize(simple) : more;
        }
    }

    private final Bundle bundle;

    ScanIndexes(Bundle bundle) {
        this.bundle = bundle;
    }

    List<Line> lines(String name) {
        URL file = bundle.getEntry("META-INF/plugin-components/" + name);
        if (file == null) {
            return List.of();
        }
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Line::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws PluginRefused naming the index and the class that is not there */
    Class<?> load(String index, String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new PluginRefused("META-INF/plugin-components/" + index + " names " + className + ": " + e, e);
        }
    }
}
