package org.delbar.confluence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells which references of the jar to the product do not link here. The build writes every one of them to {@code
 * META-INF/linkage.txt}: kind, owner, name, erased descriptor, static or instance, parted by tabs.
 */
public final class Linkage {

    private static final String LIST = "META-INF/linkage.txt";

    private final ClassLoader product;
    private final List<String> references;

    /** @param product sees what the add-on sees when it runs */
    public Linkage(ClassLoader product, List<String> references) {
        this.product = product;
        this.references = List.copyOf(references);
    }

    /** The list in this jar, against the product it runs in. */
    public static Linkage ofThisJar() {
        ClassLoader loader = Linkage.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Linkage(
                    loader, lines.lines().filter(line -> !line.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }

    public int size() {
        return references.size();
    }

    /** In the order of the list; empty when everything links. */
    public List<Broken> broken() {
        return references.stream()
                .map(reference -> reason(reference.split("\t", -1)).map(reason -> new Broken(reference, reason)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> reason(String[] part) {
        try {
            Class<?> owner = Class.forName(part[1], false, product);
            boolean wantsInterface = part[0].startsWith("interface");
            if (!part[0].equals("field") && wantsInterface != owner.isInterface()) {
                return Optional.of(wantsInterface ? "is a class here" : "is an interface here");
            }
            return part[0].equals("class") || part[0].equals("interface")
                    ? Optional.empty()
                    : member(owner, part[0], part[2], part[3], part[4].equals("static"));
        } catch (ClassNotFoundException e) {
            return Optional.of("class is missing");
        } catch (LinkageError e) {
            return Optional.of(e.toString());
        }
    }

    private Optional<String> member(Class<?> owner, String kind, String name, String descriptor, boolean isStatic) {
        if (kind.equals("field")) {
            Class<?> type = MethodType.fromMethodDescriptorString("()" + descriptor, product)
                    .returnType();
            return field(owner, name, type)
                    .map(field -> staticness(field.getModifiers(), isStatic))
                    .orElseGet(() -> Optional.of("field is missing"));
        }
        MethodType type = MethodType.fromMethodDescriptorString(descriptor, product);
        return executable(owner, name, type)
                .map(found -> staticness(found.getModifiers(), isStatic))
                .orElseGet(() -> Optional.of("member is missing"));
    }

    private static Optional<String> staticness(int modifiers, boolean isStatic) {
        return Modifier.isStatic(modifiers) == isStatic
                ? Optional.empty()
                : Optional.of(isStatic ? "is not static here" : "is static here");
    }

    private static Optional<Field> field(Class<?> owner, String name, Class<?> type) {
        for (Class<?> each = owner; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name) && field.getType() == type) {
                    return Optional.of(field);
                }
            }
        }
        for (Class<?> each : owner.getInterfaces()) {
            Optional<Field> inherited = field(each, name, type);
            if (inherited.isPresent()) {
                return inherited;
            }
        }
        return Optional.empty();
    }

    /** As the JVM looks: super classes first, then all interfaces (JVMS 5.4.3.3 and 5.4.3.4). */
    private static Optional<Executable> executable(Class<?> owner, String name, MethodType type) {
        if (name.equals("<init>")) {
            for (Constructor<?> constructor : owner.getDeclaredConstructors()) {
                if (List.of(constructor.getParameterTypes()).equals(type.parameterList())) {
                    return Optional.of(constructor);
                }
            }
            return Optional.empty();
        }
        for (Class<?> each = owner; each != null; each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                if (isCalled(method, name, type)) {
                    return Optional.of(method);
                }
            }
        }
        for (Class<?> each = owner; each != null; each = each.getSuperclass()) {
            for (Class<?> inherited : each.getInterfaces()) {
                Optional<Executable> found = executable(inherited, name, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return owner.isInterface() ? executable(Object.class, name, type) : Optional.empty();
    }

    private static boolean isCalled(Method method, String name, MethodType type) {
        return method.getName().equals(name)
                && method.getReturnType() == type.returnType()
                && List.of(method.getParameterTypes()).equals(type.parameterList());
    }

    /** @param reference the line of the list */
    public record Broken(String reference, String reason) {}
}
