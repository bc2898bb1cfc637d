package org.delbar.workbench.templates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.delbar.workbench.plugins.Plugin;
import org.jspecify.annotations.Nullable;

/**
 * Which methods plugins' templates may call: those of the global list, all of the workbench's own objects, getters of
 * actions, and what plugins list of their own classes.
 */
final class Allowlist {

    private static final String WORKBENCH = "org.delbar.workbench.";
    private static final String ACTION = "com.atlassian.confluence.core.ConfluenceActionSupport";

    private final Set<Signature> global = readGlobal();
    private final List<Signature> listed = new CopyOnWriteArrayList<>();
    private final KnownAnswers allowed = new KnownAnswers(this::decide);

    /** @throws IllegalArgumentException when the method does not exist or its class is not in the plugin's jar */
    AutoCloseable add(Plugin plugin, String method) {
        Signature entry = Signature.parse(method);
        if (plugin.resource(entry.className().replace('.', '/') + ".class") == null) {
            throw new IllegalArgumentException(entry.className() + " is not in the jar of " + plugin.key()
                    + "; a plugin may only allow methods of its own classes");
        }
        if (!exists(plugin, entry)) {
            throw new IllegalArgumentException("There is no public method " + entry);
        }
        listed.add(entry);
        allowed.forget();
        return () -> {
            listed.remove(entry);
            allowed.forget();
        };
    }

    boolean allows(Class<?> receiver, Method method) {
        return allowed.about(receiver, method);
    }

    private boolean decide(Class<?> receiver, Method method) {
        return listed.contains(Signature.of(method))
                || method.getDeclaringClass().getName().startsWith(WORKBENCH)
                || receiver.getName().startsWith(WORKBENCH)
                || (isGetter(method) && isAction(receiver))
                || isGlobal(receiver, method);
    }

    private boolean isGlobal(@Nullable Class<?> type, Method method) {
        if (type == null) {
            return false;
        }
        return global.contains(Signature.of(type, method))
                || isGlobal(type.getSuperclass(), method)
                || Arrays.stream(type.getInterfaces()).anyMatch(each -> isGlobal(each, method));
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && (method.getName().startsWith("get") || method.getName().startsWith("is"))
                && method.getDeclaringClass() != Object.class;
    }

    private static boolean isAction(Class<?> receiver) {
        for (Class<?> type = receiver; type != null; type = type.getSuperclass()) {
            if (type.getName().equals(ACTION)) {
                return true;
            }
        }
        return false;
    }

    private static boolean exists(Plugin plugin, Signature entry) {
        try {
            return Arrays.stream(plugin.loadClass(entry.className()).getMethods())
                    .filter(each -> Modifier.isPublic(each.getModifiers()))
                    .map(Signature::of)
                    .anyMatch(entry::equals);
        } catch (ClassNotFoundException absent) {
            throw new IllegalArgumentException(entry.className() + " cannot be loaded", absent);
        }
    }

    private static Set<Signature> readGlobal() {
        InputStream file =
                Objects.requireNonNull(Allowlist.class.getResourceAsStream("allowlist.txt"), "allowlist.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Signature::parse)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
