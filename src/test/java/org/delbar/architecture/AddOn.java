package org.delbar.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the add-on's sources and the files built from them lie; tests run in the folder {@code src}. */
final class AddOn {
    static final String PACKAGE = "org.delbar";
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path SOURCES = Path.of("main/java");
    static final Path RESOURCES = Path.of("main/resources");
    static final Path BUILT = Path.of("target/classes");
    static final JavaClasses CLASSES = new ClassFileImporter().importPath(BUILT);
    static final List<String> LANGUAGES = List.of("en", "sv", "no");

    private AddOn() {}

    static boolean hasClass(String name) {
        return Files.isRegularFile(BUILT.resolve(name.replace('.', '/') + ".class"));
    }

    /** A class of the add-on, not initialised. */
    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, AddOn.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** In a fixed order; empty when the folder is missing. */
    static List<Path> files(Path folder, String... endings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings)
                            .anyMatch(ending -> file.getFileName().toString().endsWith(ending)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With slashes, as the jar has it. */
    static String nameInJar(Path resource) {
        return RESOURCES.relativize(resource).toString().replace('\\', '/');
    }
}
