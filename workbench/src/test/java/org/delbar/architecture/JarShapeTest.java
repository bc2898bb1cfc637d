package org.delbar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.header.Parameters;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JarShapeTest {
    private static final int JAVA_17 = 61;
    private static final int MAGIC_AND_MINOR = 6;

    private final Path file = Path.of(System.getProperty("delbar.jar"));
    private JarFile jar;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile(file.toFile());
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void holdsNobodyElsesClasses() {
        assertThat(names(".class")).isNotEmpty().allMatch(name -> name.startsWith("org/delbar/"));
        assertThat(names(".jar")).isEmpty();
    }

    @Test
    void holdsWhatConfluenceLooksFor() {
        assertThat(names(""))
                .contains(
                        "atlassian-plugin.xml",
                        "META-INF/LICENSE",
                        "META-INF/linkage.txt",
                        "META-INF/plugin-components/component",
                        "META-INF/plugin-components/imports",
                        "META-INF/spring/plugin-context.xml");
        assertThat(names("atlassian-plugin.xml")).hasSize(1);
    }

    @Test
    void tellsConfluenceThatItWiresItself() throws IOException {
        Attributes manifest = manifest();

        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.delbar.confluence");
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.delbar.confluence");
        assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
        assertThat(manifest.getValue("Require-Capability")).isNull();
        assertThat(manifest.getValue("Export-Package")).isNull();
    }

    @Test
    void importsEveryPackageItRefersTo() throws IOException {
        Set<String> referred = linkage().stream()
                .map(line -> line.get(1).replaceFirst("\\.[^.]*$", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(imports().keySet()).containsAll(referred);
        assertThat(imports().keySet())
                .noneMatch(name ->
                        name.startsWith("java.") || name.startsWith("org.jspecify") || name.startsWith("org.delbar"));
    }

    @Test
    void asksForVersionsOnlyOfWhatHasThem() throws IOException {
        assertThat(imports().entrySet())
                .filteredOn(each -> each.getKey().startsWith("com.atlassian."))
                .allSatisfy(each ->
                        assertThat(each.getValue().keySet()).as(each.getKey()).doesNotContain("version"));
    }

    @Test
    void listsItsReferencesInTheFormThatTheCheckReads() throws IOException {
        assertThat(linkage()).hasSizeGreaterThan(50).allSatisfy(line -> {
            assertThat(line).hasSize(5);
            assertThat(line.get(0)).isIn("class", "interface", "field", "method", "interface-method");
            assertThat(line.get(4)).isIn("static", "instance");
        });
    }

    @Test
    void runsOnJava17AndNewer() throws IOException {
        for (String name : names(".class")) {
            try (DataInputStream bytes = new DataInputStream(open(name))) {
                bytes.skipNBytes(MAGIC_AND_MINOR);
                assertThat(bytes.readUnsignedShort()).as(name).isEqualTo(JAVA_17);
            }
        }
    }

    /** All of it is ours; a library that slipped in would show. */
    @Test
    void staysSmall() throws IOException {
        assertThat(Files.size(file)).isLessThan(2_200_000);
    }

    private List<String> names(String ending) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(JarEntry::getName)
                .filter(name -> name.endsWith(ending))
                .toList();
    }

    private Attributes manifest() throws IOException {
        Manifest manifest = jar.getManifest();
        assertThat(manifest).isNotNull();
        return manifest.getMainAttributes();
    }

    private Map<String, ? extends Map<String, String>> imports() throws IOException {
        return new Parameters(manifest().getValue("Import-Package"));
    }

    private List<List<String>> linkage() throws IOException {
        try (InputStream bytes = open("META-INF/linkage.txt")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }

    private InputStream open(String name) throws IOException {
        return jar.getInputStream(jar.getJarEntry(name));
    }
}
