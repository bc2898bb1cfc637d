package org.delbar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.delbar.linkage.ClassReferences;
import org.delbar.linkage.Reference;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;

/** The add-on links only to signatures whose source is written down, and rests only on verified ones. */
class ConfluenceApiTest {
    private static final String ADAPTERS = "org/delbar/confluence/";
    private static final Path API = AddOn.ROOT.resolve("confluence-api/target/classes");
    private static final Pattern ANONYMOUS = Pattern.compile(".*\\$\\d+");

    private final ApiSources sources = new ApiSources();

    @Test
    void everySignatureWeDeclareHasItsSource() {
        Map<String, String> declared = new TreeMap<>();
        for (Class<?> type : apiTypes()) {
            declared.put(type.getName() + " -", kind(type));
            members(type, member -> declared.put(type.getName() + " " + member, kind(type)));
        }
        Map<String, String> listed = new TreeMap<>();
        sources.all().forEach(line -> listed.put(line.key(), line.kind()));

        assertThat(listed)
                .as("confluence-api/SOURCES.md against confluence-api's classes")
                .isEqualTo(declared);
    }

    @Test
    void everySignatureTheAddOnUsesHasItsSource() throws IOException {
        SortedSet<String> unlisted = new TreeSet<>();
        int seen = 0;
        for (Use use : uses()) {
            seen++;
            if (sources.lineOf(use.reference()).isEmpty()) {
                unlisted.add(use.toString());
            }
        }

        assertThat(seen).isGreaterThan(50);
        assertThat(unlisted).as("not in confluence-api/SOURCES.md").isEmpty();
    }

    @Test
    void onlyTheAdaptersUseWhatIsNotVerified() throws IOException {
        SortedSet<String> doubtful = new TreeSet<>();
        for (Use use : uses()) {
            String verified = verified(use);
            if (!use.file().startsWith(ADAPTERS) && Set.of("likely", "no").contains(verified)) {
                doubtful.add(use + " (" + verified + ")");
            }
        }

        assertThat(doubtful)
                .as("not verified for Confluence 9 or 10: use it in an adapter of org.delbar.confluence only")
                .isEmpty();
    }

    @Test
    void theAddOnNeverUsesWhatOnlyTheWorkbenchNeeds() throws IOException {
        SortedSet<String> wrong = new TreeSet<>();
        for (Use use : uses()) {
            if (verified(use).equals("own")) {
                wrong.add(use + " is not Confluence's");
            }
            Optional<ApiSources.Line> line = sources.lineOf(use.reference());
            if (line.isPresent() && line.get().usedBy().equals("workbench")) {
                wrong.add(use + " stands in SOURCES.md as used by the workbench only");
            }
        }

        assertThat(wrong).isEmpty();
    }

    private String verified(Use use) {
        return sources.lineOf(use.reference()).map(ApiSources.Line::verified).orElse("");
    }

    /** @param file of the class that refers, below the folder of classes */
    private record Use(String file, Reference reference) {
        @Override
        public String toString() {
            return file + " -> " + reference.owner() + " " + reference.name() + " " + reference.descriptor();
        }
    }

    private static List<Use> uses() throws IOException {
        List<Use> uses = new ArrayList<>();
        for (Path file : AddOn.files(AddOn.BUILT, ".class")) {
            String name = AddOn.BUILT.relativize(file).toString().replace('\\', '/');
            ClassReferences.of(Files.readAllBytes(file), AddOn.PACKAGE, AddOn.class.getClassLoader()).stream()
                    .filter(reference -> reference.owner().startsWith("com.atlassian."))
                    .forEach(reference -> uses.add(new Use(name, reference)));
        }
        return uses;
    }

    private static List<Class<?>> apiTypes() {
        List<Class<?>> types = new ArrayList<>();
        for (Path file : AddOn.files(API, ".class")) {
            String name = API.relativize(file).toString().replace('\\', '/').replace('/', '.');
            String type = name.substring(0, name.length() - ".class".length());
            if (!ANONYMOUS.matcher(type).matches() && !type.endsWith("package-info")) {
                types.add(AddOn.load(type));
            }
        }
        return types;
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return Modifier.isAbstract(type.getModifiers()) ? "abstract class" : "class";
    }

    private static void members(Class<?> type, Consumer<String> found) {
        for (Field field : type.getDeclaredFields()) {
            if (isOpen(field.getModifiers()) && !field.isSynthetic()) {
                found.accept(ApiSources.written(
                        field.getName(), Type.getType(field.getType()), Modifier.isStatic(field.getModifiers())));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isOpen(constructor.getModifiers())) {
                found.accept(ApiSources.written("<init>", Type.getType(constructor), false));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isOpen(method.getModifiers()) && !method.isSynthetic()) {
                found.accept(ApiSources.written(
                        method.getName(), Type.getType(method), Modifier.isStatic(method.getModifiers())));
            }
        }
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
