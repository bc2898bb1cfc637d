package org.delbar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.TablePrefix;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Names that stand in pages, tables and other people's scripts; an older page must still work with a newer jar. */
class StoredNamesTest {
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

    private final Descriptor descriptor = new Descriptor();

    @Test
    void storedNamesStayAsTheyAre() {
        List<String> stored = AddOn.text(Path.of("test/resources/stored-names.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(stored)
                .as("a stored name changed: add an alias or an upgrade; a new one goes into stored-names.txt")
                .containsExactlyElementsOf(namesNow());
    }

    private SortedSet<String> namesNow() {
        SortedSet<String> names = new TreeSet<>();
        names.add("plugin " + descriptor.pluginKey());
        descriptor.all("xhtml-macro").forEach(macro -> {
            String name = macro.getAttribute("name");
            names.add("macro " + name);
            descriptor
                    .all("parameter")
                    .filter(parameter -> parameter.getParentNode().getParentNode() == macro)
                    .forEach(parameter -> names.add("macro " + name + " parameter " + parameter.getAttribute("name")));
        });
        descriptor
                .everything()
                .filter(element -> element.getParentNode() == descriptor.root() && element.hasAttribute("key"))
                .forEach(module -> names.add("module " + module.getTagName() + " " + module.getAttribute("key")));
        descriptor.attributes("index-key").forEach(key -> names.add("index " + key));
        descriptor.all("entity").forEach(entity -> addTable(names, entity));
        addRestPaths(names);
        return names;
    }

    private static void addTable(SortedSet<String> names, Element entity) {
        String namespace = ((Element) entity.getParentNode()).getAttribute("namespace");
        Class<? extends RawEntity<?>> row = rowType(entity.getTextContent().strip());
        String table = new AtlassianTableNameConverter(prefix(namespace)).getName(row);
        names.add("table " + table);
        AtlassianFieldNameConverter columns = new AtlassianFieldNameConverter();
        for (Method method : row.getDeclaredMethods()) {
            String column = columns.getName(method);
            if (column != null) {
                names.add("column " + table + "." + column);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> rowType(String name) {
        return (Class<? extends RawEntity<?>>) AddOn.load(name).asSubclass(RawEntity.class);
    }

    /** As the host forms it: AO, an underscore, the last six hexadecimal digits of the namespace's MD5. */
    private static TablePrefix prefix(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            String prefix = "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT) + "_";
            return name -> prefix + name;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addRestPaths(SortedSet<String> names) {
        String base = descriptor
                .all("rest")
                .map(rest -> "/rest" + rest.getAttribute("path") + "/" + rest.getAttribute("version"))
                .findFirst()
                .orElse("");
        for (JavaClass resource : AddOn.CLASSES) {
            if (resource.isAnnotatedWith("jakarta.ws.rs.Path")) {
                for (JavaMethod method : resource.getMethods()) {
                    method.getAnnotations().stream()
                            .map(annotation -> annotation.getRawType().getSimpleName())
                            .filter(VERBS::contains)
                            .forEach(verb -> names.add("rest " + verb + " " + base + path(resource) + path(method)));
                }
            }
        }
    }

    private static String path(HasAnnotations<?> annotated) {
        String path = annotated
                .tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .map(annotation -> annotation.get("value").orElse("").toString())
                .orElse("");
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }
}
