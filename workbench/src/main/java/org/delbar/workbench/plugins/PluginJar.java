package org.delbar.workbench.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** A plugin's jar before it is a bundle. */
record PluginJar(Path file, PluginDescriptor descriptor) {

    /** @throws PluginRefused when it is no jar of a transformerless plugin */
    static PluginJar read(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            String key = manifestKey(jar.getManifest());
            if (key == null) {
                throw new PluginRefused(file.getFileName() + " has no Atlassian-Plugin-Key in its manifest");
            }
            JarEntry descriptor = jar.getJarEntry("atlassian-plugin.xml");
            if (descriptor == null) {
                throw new PluginRefused(file.getFileName() + " has no atlassian-plugin.xml at its root");
            }
            try (InputStream xml = jar.getInputStream(descriptor)) {
                return new PluginJar(file, PluginDescriptor.parse(xml, key));
            }
        } catch (IOException e) {
            throw new PluginRefused(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static @Nullable String manifestKey(@Nullable Manifest manifest) {
        return manifest == null ? null : manifest.getMainAttributes().getValue("Atlassian-Plugin-Key");
    }
}
