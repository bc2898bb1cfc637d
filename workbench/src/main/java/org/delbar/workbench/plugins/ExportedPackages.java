package org.delbar.workbench.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the host lets plugins import: packages of the class path that the curated list names, each with a version. */
final class ExportedPackages {

    private final List<PackagePattern> patterns;
    private final Map<String, Set<String>> versions = new TreeMap<>();

    private ExportedPackages(List<PackagePattern> patterns) {
        this.patterns = patterns;
    }

    static ExportedPackages of(Collection<Path> classPath) {
        ExportedPackages packages = new ExportedPackages(listed());
        try {
            for (Path each : classPath) {
                if (Files.isDirectory(each)) {
                    packages.addFolder(each);
                } else {
                    packages.addJar(each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packages;
    }

    private static List<PackagePattern> listed() {
        try (InputStream in = ExportedPackages.class.getResourceAsStream("exported-packages.txt")) {
            if (in == null) {
                throw new IllegalStateException("exported-packages.txt is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(PackagePattern::parse)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            PackageVersions ofJar =
                    new PackageVersions(manifest == null ? new Attributes() : manifest.getMainAttributes());
            file.stream().map(JarEntry::getName).forEach(name -> addClass(name, ofJar));
        }
    }

    private void addFolder(Path folder) throws IOException {
        PackageVersions unknown = new PackageVersions(new Attributes());
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .forEach(name -> addClass(name, unknown));
        }
    }

    private void addClass(String file, PackageVersions ofJar) {
        int slash = file.lastIndexOf('/');
        if (slash < 0 || !file.endsWith(".class") || file.startsWith("META-INF/")) {
            return;
        }
        String name = file.substring(0, slash).replace('/', '.');
        if (versions.containsKey(name)) {
            return;
        }
        PackagePattern last = lastMatching(name);
        if (last != null && last.exported()) {
            String fixed = last.version();
            versions.put(name, fixed == null ? ofJar.of(name) : Set.of(fixed));
        }
    }

    private @Nullable PackagePattern lastMatching(String packageName) {
        PackagePattern found = null;
        for (PackagePattern each : patterns) {
            if (each.matches(packageName)) {
                found = each;
            }
        }
        return found;
    }

    Map<String, Set<String>> versions() {
        return Map.copyOf(versions);
    }

    /** As the framework's property for additional packages of the system bundle wants it. */
    String header() {
        return versions.entrySet().stream()
                .flatMap(
                        each -> each.getValue().stream().map(version -> each.getKey() + ";version=\"" + version + "\""))
                .collect(Collectors.joining(","));
    }
}
