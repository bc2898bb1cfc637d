package org.delbar.workbench.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Jars and folders this JVM's classes come from, also those a jar's manifest names. */
final class ClassPath {

    private ClassPath() {}

    static Set<Path> entries() {
        Set<Path> found = new LinkedHashSet<>();
        for (String each : System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1)) {
            add(Path.of(each), found);
        }
        return found;
    }

    private static void add(Path entry, Set<Path> found) {
        Path path = entry.toAbsolutePath().normalize();
        if (!Files.exists(path) || !found.add(path) || Files.isDirectory(path)) {
            return;
        }
        String more = manifest(path).getValue(Attributes.Name.CLASS_PATH);
        if (more != null) {
            for (String each : more.strip().split("\\s+", -1)) {
                URI uri = path.toUri().resolve(each);
                if ("file".equals(uri.getScheme())) {
                    add(Path.of(uri), found);
                }
            }
        }
    }

    private static Attributes manifest(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            return manifest == null ? new Attributes() : manifest.getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + jar, e);
        }
    }
}
